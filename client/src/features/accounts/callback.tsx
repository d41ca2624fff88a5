import { useQueryClient } from '@tanstack/react-query'
import { Button, Result, Spin } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meOptions } from '@/shared/session/me'
import { beginSignIn, completeSignIn, finishBeside } from '@/shared/session/session'

/** A code is good once: a second run of the effect joins the first exchange. */
let exchange: Promise<string | null> | null = null

const finish = async () => ((await finishBeside()) ? null : completeSignIn())

/** The end of the code flow: exchanges the code, then goes where the person wanted to be. */
export default function CallbackScreen() {
  const { t } = useTranslation('accounts')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    exchange ??= finish()
    exchange
      .then(async (returnTo) => {
        if (returnTo === null) return
        await queries.resetQueries({ queryKey: meOptions.queryKey })
        await navigate({ href: returnTo, replace: true })
      })
      .catch(() => setFailed(true))
      .finally(() => {
        exchange = null
      })
  }, [navigate, queries])

  if (!failed) return <Spin fullscreen description={t('signIn.returning')} />
  return (
    <Result
      status="warning"
      title={t('signIn.failed')}
      extra={
        <Button type="primary" onClick={() => void beginSignIn('/home')}>
          {t('signIn.submit')}
        </Button>
      }
    />
  )
}
