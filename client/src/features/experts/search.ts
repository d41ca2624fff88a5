import { text } from '@/shared/routing/search'

export const expertSearch = { specialty: text() }
