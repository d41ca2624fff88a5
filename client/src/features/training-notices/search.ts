import { flag, oneOf, text } from '@/shared/routing/search'

export const noticeStatuses = ['Draft', 'Published', 'Closed', 'Withdrawn'] as const

export const noticeListSearch = { status: oneOf(...noticeStatuses), feesFlagged: flag(), planRowId: text() }
