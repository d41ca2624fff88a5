import { day, flag, oneOf, text, whole } from '@/shared/routing/search'

export const noticeSearch = {
  region: text(),
  occupationCode: text(),
  specialty: text(),
  level: oneOf('Level5', 'Level4', 'Level3', 'Level2', 'Level1'),
  trainingFrom: day(),
  trainingUntil: day(),
  feeFrom: whole(0, 100_000),
  feeUntil: whole(0, 100_000),
  openOnly: flag(),
}
