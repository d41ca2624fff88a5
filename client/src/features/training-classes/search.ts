import { day, oneOf, text } from '@/shared/routing/search'
import { timetableViews } from './timetable-range'

export const classStatuses = ['Planned', 'Running', 'Completed', 'Cancelled'] as const

export const classListSearch = { status: oneOf(...classStatuses), noticeId: text() }

export const classTabs = ['members', 'timetable', 'attendance'] as const

export const classSearch = { tab: oneOf(...classTabs) }

export const planSearch = { noticeId: text() }

export const timetableSearch = { view: oneOf(...timetableViews), day: day() }
