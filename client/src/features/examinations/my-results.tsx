import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getMyResultsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { MyResult } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { formatDay } from '@/shared/format/dates'
import { MarkText } from './mark-text'
import './examinations.css'

/** A trainee's own examinations: seat as soon as arranged, marks once published. */
export default function MyResultsScreen() {
  const { t } = useTranslation('examinations')
  const query = useQuery(getMyResultsOptions())
  return (
    <PageFrame title={t('mine.title')} lead={t('mine.lead')}>
      <Loaded query={query}>
        {(results) =>
          results.length === 0 ? (
            <EmptyState text={t('mine.empty')} />
          ) : (
            <>
              {results.map((result) => (
                <ResultCard key={result.examinationId} result={result} />
              ))}
            </>
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function ResultCard({ result }: { result: MyResult }) {
  const { t } = useTranslation('examinations')
  const published = result.passed !== null && result.passed !== undefined
  return (
    <Card
      title={
        <span className="wrap-name">
          {result.row.specialty} · <LevelText level={result.row.level} />
        </span>
      }
      extra={<StatusTag status={result.status} text={t(`status.${result.status}`)} />}
    >
      <p className="muted">{result.classCode}</p>
      <dl className="card-facts">
        <Fact label={t('field.startsAt')}>
          {result.startsAt ? <DateText value={result.startsAt} time /> : t('notArranged')}
        </Fact>
        <Fact label={t('field.place')}>{result.place ?? '—'}</Fact>
        <Fact label={t('field.seatOf')}>
          {result.eligible
            ? result.room && result.seat
              ? t('mine.seat', { room: result.room, seat: result.seat })
              : '—'
            : t('outcome.notEligible')}
        </Fact>
        {result.marks.map((mark) => (
          <Fact key={mark.subject} label={t(`subject.${mark.subject}`)}>
            <MarkText mark={mark} />
          </Fact>
        ))}
        <Fact label={t('field.outcome')}>
          {published ? (
            <StatusTag
              status={result.passed ? 'Passed' : 'Failed'}
              text={result.passed ? t('outcome.passed') : t('outcome.failed')}
            />
          ) : (
            t('mine.notPublished')
          )}
        </Fact>
      </dl>
      {result.status === 'Published' && result.publishedUntil && (
        <p className="muted">{t('mine.publishedUntil', { date: formatDay(result.publishedUntil) })}</p>
      )}
    </Card>
  )
}

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
