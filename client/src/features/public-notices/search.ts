import { day, flag, oneOf, text } from '@/shared/routing/search'

export const noticeSearch = {
  region: text(),
  specialty: text(),
  level: oneOf('Level5', 'Level4', 'Level3', 'Level2', 'Level1'),
  trainingFrom: day(),
  trainingUntil: day(),
  openOnly: flag(),
}
