import type { Translate } from '@/shared/routing/screen'

/** The public pages in the header, in the order in which the public looks for them. */
export const publicNavigation: readonly { to: string; title: (t: Translate) => string }[] = [
  { to: '/notices', title: (t) => t('publicPages:nav.notices') },
  { to: '/centres', title: (t) => t('publicPages:nav.centres') },
  { to: '/verify', title: (t) => t('publicPages:nav.verify') },
]
