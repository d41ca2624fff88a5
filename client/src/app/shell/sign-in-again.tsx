import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionResumed, useSessionEnded } from '@/shared/session/ended-session'
import { meOptions, useMe } from '@/shared/session/me'
import { signInBeside } from '@/shared/session/session'

/** Over the screen when the session has ended: whoever signs in again goes on there, with everything that was typed. */
export function SignInAgain() {
  const { t } = useTranslation('shared')
  const queries = useQueryClient()
  const me = useMe()
  const ended = useSessionEnded()
  const [busy, setBusy] = useState(false)

  const signIn = async () => {
    setBusy(true)
    try {
      if (!(await signInBeside())) return
      const now = await queries.fetchQuery({ ...meOptions, staleTime: 0 })
      if (now?.id !== me.id) return window.location.assign('/home')
      sessionResumed()
      await queries.invalidateQueries()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open={ended}
      closable={false}
      keyboard={false}
      width={440}
      title={t('session.ended')}
      footer={
        <Button type="primary" loading={busy} disabled={busy} onClick={() => void signIn()}>
          {t('session.signInAgain')}
        </Button>
      }
    >
      {t('session.explain', { name: me.displayName })}
    </Modal>
  )
}
