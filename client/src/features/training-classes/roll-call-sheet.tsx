import { Alert, Button, Input, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordAttendance } from '@/api/generated/sdk.gen'
import type { RollCall } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import type { AttendanceStatus } from './attendance-matrix'
import { RollCallLine } from './roll-call-line'
import './roll-call.css'

type Chosen = Record<string, AttendanceStatus>

/** Every member with five large buttons; what is chosen is sent together, all or none. */
export function RollCallSheet({ call, open }: { call: RollCall; open: boolean }) {
  const { t } = useTranslation('trainingClasses')
  const [chosen, setChosen] = useState<Chosen>({})
  const [find, setFind] = useState('')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const action = useAction(
    (request: ServerRequest, entries: Chosen) =>
      recordAttendance({
        path: { sessionId: call.sessionId },
        body: { entries: Object.entries(entries).map(([traineeId, status]) => ({ traineeId, status })) },
        ...request,
      }),
    () => setChosen({}),
  )
  const pending = call.rows.filter((row) => !row.status)
  // Somebody may have signed in by code since the teacher chose.
  const toSend = Object.fromEntries(
    pending.flatMap((row) => (chosen[row.traineeId] ? [[row.traineeId, chosen[row.traineeId]]] : [])),
  ) as Chosen
  const count = Object.keys(toSend).length
  const rest = () =>
    setChosen({ ...Object.fromEntries(pending.map((row) => [row.traineeId, 'Present' as const])), ...toSend })
  const shown = call.rows.filter((row) => (!onlyOpen || !row.status) && row.name.includes(find.trim()))

  return (
    <div className="roll-call">
      <div className="roll-call-tools">
        <strong className="figures">
          {t('rollCall.progress', { done: call.rows.length - pending.length, all: call.rows.length })}
        </strong>
        <Input
          allowClear
          className="filter"
          placeholder={t('rollCall.find')}
          aria-label={t('rollCall.find')}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        <label className="switch-label">
          <Switch checked={onlyOpen} onChange={setOnlyOpen} /> {t('rollCall.onlyOpen')}
        </label>
      </div>
      {pending.length === 0 && call.rows.length > 0 && (
        <Alert type="success" showIcon role="status" title={t('rollCall.allRecorded')} />
      )}
      <ul className="roll-call-list">
        {shown.map((row) => (
          <RollCallLine
            key={row.traineeId}
            sessionId={call.sessionId}
            row={row}
            practical={call.kind === 'Practical'}
            open={open}
            chosen={row.status ? undefined : chosen[row.traineeId]}
            onChoose={(status) => setChosen((known) => ({ ...known, [row.traineeId]: status }))}
          />
        ))}
      </ul>
      {open && pending.length > 0 && (
        <div className="roll-call-bar">
          <ProblemAlert problem={action.problem} />
          <div className="roll-call-bar-buttons">
            <Button size="large" onClick={rest} disabled={count === pending.length}>
              {t('rollCall.rest')}
            </Button>
            <Button
              size="large"
              type="primary"
              disabled={count === 0}
              loading={action.running}
              onClick={() => void action.run(toSend)}
            >
              {count === 0 ? t('rollCall.nothing') : t('rollCall.save', { n: count })}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
