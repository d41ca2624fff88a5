import { Alert, Button, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fault, Problem } from '@/api/problem'
import { articleText } from '@/shared/format/article'
import { faultText, problemText } from '@/shared/format/error-text'
import { ConflictPanel } from './conflict-panel'

interface ProblemAlertProps {
  problem: Problem | null
  /** The faults still to be listed when fields of a form show the others; all of them by default. */
  rest?: readonly Fault[]
  onRetry?: () => void
}

/** The article behind a refusal, 第六条, with its rule in one line. */
export function ArticleTag({ article }: { article: string | null | undefined }) {
  const words = articleText(article)
  if (!words) return null
  return (
    <Tag color="blue" className="article-tag" title={words.rule ?? undefined}>
      {words.name}
    </Tag>
  )
}

/** What the server refused, in a sentence with its article, and every single fault. */
export function ProblemAlert({ problem, rest, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('shared')
  if (!problem) return null
  if (problem.isConflict) return <ConflictPanel />
  const faults = rest ?? problem.faults
  const rule = articleText(problem.article)?.rule
  const single = faults.length === 1 && faults[0]?.code === problem.code
  return (
    <Alert
      role="alert"
      type={problem.status >= 500 || problem.status === 0 ? 'error' : 'warning'}
      showIcon
      className="problem-alert"
      title={
        <>
          {problemText(problem)} <ArticleTag article={problem.article} />
        </>
      }
      description={
        <>
          {rule && <div className="problem-rule">{rule}</div>}
          {!single && faults.length > 0 && <FaultList faults={faults} />}
          {problem.traceId && problem.status >= 500 && (
            <Typography.Text type="secondary" copyable={{ text: problem.traceId }}>
              {t('problem.trace', { traceId: problem.traceId })}
            </Typography.Text>
          )}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  )
}

/** Faults one under the other, each with its article. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation('shared')
  return (
    <div>
      {faults.length > 1 && <div>{t('problem.faults', { n: faults.length })}</div>}
      <ul className="fault-list">
        {faults.map((fault, index) => (
          <li key={`${fault.code}-${fault.path ?? ''}-${index}`}>
            {faultText(fault)} <ArticleTag article={fault.article} />
          </li>
        ))}
      </ul>
    </div>
  )
}
