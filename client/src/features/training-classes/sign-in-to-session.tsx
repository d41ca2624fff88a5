import { Link } from '@tanstack/react-router'
import { Result, Spin } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signInToSession } from '@/api/generated/sdk.gen'
import type { SessionAttended } from '@/api/generated/types.gen'
import { toProblem, type Problem } from '@/api/problem'
import { formatMoment } from '@/shared/format/dates'
import { problemText } from '@/shared/format/error-text'
import { useFilters } from '@/shared/routing/use-screen'
import { text } from '@/shared/routing/search'
import './my-training.css'

const search = { code: text() }

/** Milliseconds between attempts without a connection. */
const pause = 2_000

/** One key for each scanned code, however often the screen is drawn. */
const keys = new Map<string, string>()
const keyOf = (code: string) => {
  const key = keys.get(code) ?? crypto.randomUUID()
  keys.set(code, key)
  return key
}

/** Where the scanned code leads on the trainee's phone: signs in at once and says how it went. */
export default function SignInToSessionScreen() {
  const { t } = useTranslation('trainingClasses')
  const [{ code }] = useFilters(search)
  const [done, setDone] = useState<SessionAttended | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [waiting, setWaiting] = useState(false)

  useEffect(() => {
    if (!code) return
    // The same key for every attempt: an answer that got lost is given again, also when the code has expired meanwhile.
    const headers = { 'Idempotency-Key': keyOf(code) }
    let again: ReturnType<typeof setTimeout> | undefined
    const attempt = () =>
      signInToSession({ body: { code }, headers }).then(
        ({ data }) => setDone(data),
        (error: unknown) => {
          const refused = toProblem(error)
          if (refused.status !== 0) return setProblem(refused)
          setWaiting(true)
          again = setTimeout(() => void attempt(), pause)
        },
      )
    void attempt()
    return () => clearTimeout(again)
  }, [code])

  const training = <Link to="/my-training">{t('signIn.toTraining')}</Link>
  if (!code) return <Result status="info" title={t('signIn.noCode')} extra={training} />
  if (problem) {
    return <Result status="warning" title={problemText(problem)} subTitle={t('signIn.scanAgain')} extra={training} />
  }
  if (!done) return <Spin fullscreen description={t(waiting ? 'signIn.waiting' : 'signIn.checking')} />
  return (
    <Result
      status="success"
      className="signed-in"
      title={done.status === 'Late' ? t('signIn.late') : t('signIn.done')}
      subTitle={
        <>
          <div className="signed-in-time figures">{formatMoment(done.at)}</div>
          <div>{done.classCode}</div>
          <div className="wrap-name">{done.topic}</div>
          <div className="wrap-name">{done.place}</div>
        </>
      }
      extra={training}
    />
  )
}
