import { expect, it } from 'vitest'
import { readResidentId } from './resident-id'

it('reads birth date and sex, whatever the case and the spaces around', () => {
  expect(readResidentId(' 330199199003050033 ')).toEqual({ birthDate: '1990-03-05', sex: 'Male' })
  expect(readResidentId('33019919900305005x')).toEqual({ birthDate: '1990-03-05', sex: 'Male' })
  expect(readResidentId('330199199003050041')).toEqual({ birthDate: '1990-03-05', sex: 'Female' })
})

it.each(['', null, '33019919900305003', '330199199003050034', '330199199002300037', 'A30199199003050033'])(
  'says nothing of %s',
  (number) => expect(readResidentId(number)).toBeNull(),
)
