import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'
import type { Permission } from '@/api/generated/types.gen'
import type * as texts from '@/text/zh-CN'
import type { SearchShape } from './search'

export type Translate = TFunction<(keyof typeof texts)[]>

/** Where a navigation entry stands; the order here is the order in the menu. */
export const navGroups = [
  'work',
  'centre',
  'teaching',
  'examination',
  'certificate',
  'supervision',
  'system',
  'own',
] as const
export type NavGroup = (typeof navGroups)[number]

/**
 * One page of the client. A feature lists its own in `features/<aggregate>/routes.ts`; the router and the navigation
 * are made from all of them.
 */
export interface Screen {
  /** `/notices/$noticeId`; a `$name` part is read with `useParam('name')`. */
  path: string
  /** `public`: nobody needs to sign in. `work`: inside the signed-in shell. `bare`: without any frame. */
  area: 'public' | 'work' | 'bare'
  title: (t: Translate) => string
  /** Any one of these permissions opens the screen; none named means everybody who may enter the area. */
  permission?: Permission | readonly Permission[]
  /** Shown in the menu (and among the shortcuts of the home page) when given. */
  nav?: {
    group: NavGroup
    order: number
    icon: ComponentType<{ 'aria-hidden'?: boolean }>
    /** Of use already to a unit that only applies to become a centre. */
    beforeLicence?: boolean
  }
  search?: SearchShape
  load: () => Promise<{ default: ComponentType }>
}

export const defineScreens = (...screens: Screen[]): Screen[] => screens
