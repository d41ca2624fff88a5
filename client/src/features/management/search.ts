import { flag } from '@/shared/routing/search'

export const managementSearch = { hasLeft: flag() }
