import { Link } from '@tanstack/react-router'
import { Result, Spin } from 'antd'
import { useEffect, useRef, useState } from 'react'
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

/** Where the scanned code leads on the trainee's phone: signs in at once and says how it went. */
export default function SignInToSessionScreen() {
  const { t } = useTranslation('trainingClasses')
  const [{ code }] = useFilters(search)
  const [done, setDone] = useState<SessionAttended | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const sent = useRef<string | null>(null)

  useEffect(() => {
    if (!code || sent.current === code) return
    sent.current = code
    signInToSession({ body: { code } }).then(
      ({ data }) => setDone(data),
      (error: unknown) => setProblem(toProblem(error)),
    )
  }, [code])

  const training = <Link to="/my-training">{t('signIn.toTraining')}</Link>
  if (!code) return <Result status="info" title={t('signIn.noCode')} extra={training} />
  if (problem) {
    return <Result status="warning" title={problemText(problem)} subTitle={t('signIn.scanAgain')} extra={training} />
  }
  if (!done) return <Spin fullscreen description={t('signIn.checking')} />
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
