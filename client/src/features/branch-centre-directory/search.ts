import { oneOf, text } from '@/shared/routing/search'

export const directorySearch = {
  search: text(),
  regionCode: text(),
  occupationCode: text(),
  specialty: text(),
  level: oneOf('Level5', 'Level4', 'Level3', 'Level2', 'Level1'),
  status: oneOf('Active', 'Suspended', 'Revoked'),
}
