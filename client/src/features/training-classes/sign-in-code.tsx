import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, QRCode, Spin } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getRollCallOptions, getSignInCodeOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { SignInCode } from '@/api/generated/types.gen'
import { toProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useParam } from '@/shared/routing/use-screen'
import { delayUntilNext, signInAddress } from './sign-in-address'
import './projector.css'

/** A lost connection is no refusal: the screen goes on asking. */
const isRefused = (error: unknown) => error !== null && toProblem(error).status !== 0

/** The rotating code for the projector: fetched anew before each one expires, with the number of those who have signed in. */
export default function SignInCodeScreen() {
  const { t } = useTranslation('trainingClasses')
  const path = { sessionId: useParam('sessionId') }
  const stage = useRef<HTMLDivElement>(null)
  const call = useQuery({ ...getRollCallOptions({ path }), refetchInterval: 5_000 })
  const code = useQuery({
    ...getSignInCodeOptions({ path }),
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => delayUntilNext(state.data?.seconds, isRefused(state.error)),
  })
  const expired = useExpired(code.data)
  const signedIn = call.data?.rows.filter((row) => row.status).length ?? 0
  return (
    <div className="projector" ref={stage}>
      <div className="projector-head">
        <Link to="/training-sessions/$sessionId" params={path}>
          ‹ {t('code.back')}
        </Link>
        <Button onClick={() => void stage.current?.requestFullscreen()}>{t('code.fullscreen')}</Button>
      </div>
      {call.data && (
        <h1>
          {call.data.classCode} · {call.data.topic}
        </h1>
      )}
      <p className="projector-lead">{t('code.lead')}</p>
      {code.data && (
        <div className="projector-code">
          <QRCode
            value={signInAddress(window.location.origin, code.data.code)}
            type="svg"
            aria-label={t('code.title')}
            size={420}
            errorLevel="M"
            bordered={false}
            status={expired ? 'loading' : 'active'}
          />
        </div>
      )}
      {!code.data && !code.error && <Spin size="large" />}
      {code.error && <ProblemAlert problem={toProblem(code.error)} onRetry={() => void code.refetch()} />}
      <p className="projector-count figures" role="status">
        {t('code.signedIn', { done: signedIn, all: call.data?.rows.length ?? 0 })}
      </p>
      <p className="muted">{t('code.rotating', { seconds: 15 })}</p>
    </div>
  )
}

/** Whether the code shown no longer works, counted from when it came. */
function useExpired(shown: SignInCode | undefined): boolean {
  const [expired, setExpired] = useState<string>()
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setExpired(shown.code), shown.seconds * 1_000)
    return () => clearTimeout(timer)
  }, [shown])
  return shown !== undefined && expired === shown.code
}
