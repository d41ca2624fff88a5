import { day, oneOf, text } from '@/shared/routing/search'

export const auditSearch = {
  useCase: text(),
  subjectId: text(),
  userId: text(),
  outcome: oneOf('Done', 'Refused'),
  from: day(),
  to: day(),
}
