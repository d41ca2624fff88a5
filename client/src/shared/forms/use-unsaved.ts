import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Asks before the person leaves with something typed and not yet saved; a change of tab within the page does not ask. */
export function useUnsaved(unsaved: boolean): void {
  const { t } = useTranslation('shared')
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved && current.pathname !== next.pathname && !window.confirm(t('form.leave')),
    enableBeforeUnload: () => unsaved,
  })
}
