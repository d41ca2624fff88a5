import type { Screen } from '@/shared/routing/screen'

const modules = import.meta.glob<{ screens: Screen[] }>('../features/*/routes.ts', { eager: true })

/** All screens of all features; a feature adds its own in `features/<aggregate>/routes.ts`. */
export const screens: readonly Screen[] = Object.values(modules).flatMap((module) => module.screens)
