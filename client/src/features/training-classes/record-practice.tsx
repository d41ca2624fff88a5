import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getRollCallOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { RollCall, RollCallRow } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { text } from '@/shared/routing/search'
import { useFilters, useParam } from '@/shared/routing/use-screen'
import { PracticeForm } from './practice-form'
import './practice.css'

const search = { trainee: text() }
const missedIt = (row: RollCallRow) => row.status === 'Excused' || row.status === 'Absent'

/** The practical records of one session: the trainees beside the record of the chosen one (A16.2). */
export default function RecordPracticeScreen() {
  const query = useQuery(getRollCallOptions({ path: { sessionId: useParam('sessionId') } }))
  return <Loaded query={query}>{(call) => <PracticePage call={call} />}</Loaded>
}

function PracticePage({ call }: { call: RollCall }) {
  const { t } = useTranslation('trainingClasses')
  const [{ trainee }, change] = useFilters(search)
  const choose = (traineeId: string | undefined) => change({ trainee: traineeId }, { replace: true })
  const needed = call.rows.filter((row) => !missedIt(row))
  const chosen = needed.find((row) => row.traineeId === trainee)
  const before = chosen && needed.slice(0, needed.indexOf(chosen)).findLast((row) => row.practice)
  const next = needed.find((row) => !row.practice && row.traineeId !== trainee)
  const open = call.classStatus === 'Planned' || call.classStatus === 'Running'
  return (
    <PageFrame
      title={`${call.classCode} ${t('sessionNumber', { number: call.number })}`}
      back={{ to: `/training-sessions/${call.sessionId}`, text: t('rollCall.title') }}
      lead={
        <>
          {call.topic} · {call.place}
          <br />
          {t('practice.lead')}
        </>
      }
    >
      {call.kind === 'Theory' && <Alert type="info" showIcon title={t('practice.notPractical')} />}
      {!open && <Alert type="info" showIcon title={t('rollCall.closedClass')} />}
      <strong className="figures">
        {t('practice.progress', { done: needed.filter((row) => row.practice).length, all: needed.length })}
      </strong>
      <div className="practice">
        <ul className="practice-list">
          {call.rows.map((row) => (
            <li key={row.traineeId}>
              <button
                type="button"
                className="practice-trainee"
                aria-current={row.traineeId === trainee}
                disabled={missedIt(row)}
                onClick={() => choose(row.traineeId)}
              >
                <span className="wrap-name">{row.name}</span>
                <PracticeTag row={row} />
              </button>
            </li>
          ))}
        </ul>
        <Card className="practice-card" title={chosen?.name ?? t('practice.title')}>
          {chosen ? (
            <PracticeForm
              key={chosen.traineeId}
              sessionId={call.sessionId}
              row={chosen}
              before={before?.practice}
              disabled={!open || call.kind === 'Theory'}
              onSaved={() => choose(next?.traineeId ?? chosen.traineeId)}
            />
          ) : (
            <EmptyState text={t('practice.choose')} />
          )}
        </Card>
      </div>
    </PageFrame>
  )
}

function PracticeTag({ row }: { row: RollCallRow }) {
  const { t } = useTranslation('trainingClasses')
  if (missedIt(row)) return <Tag>{t('practice.absent')}</Tag>
  if (row.practice) return <Tag color="success">{t('practice.done')}</Tag>
  return <Tag color="warning">{t('practice.missing')}</Tag>
}
