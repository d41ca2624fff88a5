import { Alert, Button, Input, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RollCall } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { RollCallLine } from './roll-call-line'
import { useRollCall } from './use-roll-call'
import './roll-call.css'

/** Every member with five large buttons; what is chosen is sent together, all or none. */
export function RollCallSheet({ call, open }: { call: RollCall; open: boolean }) {
  const { t } = useTranslation('trainingClasses')
  const desk = useRollCall(call)
  const [find, setFind] = useState('')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const pending = call.rows.filter((row) => !row.status)
  const count = desk.toSend.length
  const rest = () =>
    desk.choose(
      Object.fromEntries(
        pending.filter((row) => !desk.chosen[row.traineeId]).map((row) => [row.traineeId, 'Present' as const]),
      ),
    )
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
      {(!desk.online || desk.waiting) && (
        <Alert
          type="warning"
          showIcon
          role="status"
          title={desk.waiting ? t('rollCall.waiting', { n: count }) : t('rollCall.offline')}
        />
      )}
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
            chosen={row.status ? undefined : desk.chosen[row.traineeId]}
            onChoose={(status) => desk.choose({ [row.traineeId]: status })}
          />
        ))}
      </ul>
      {open && pending.length > 0 && (
        <div className="roll-call-bar">
          <ProblemAlert problem={desk.problem} />
          <div className="roll-call-bar-buttons">
            <Button size="large" onClick={rest} disabled={count === pending.length}>
              {t('rollCall.rest')}
            </Button>
            <Button size="large" type="primary" disabled={count === 0} loading={desk.sending} onClick={desk.save}>
              {count === 0 ? t('rollCall.nothing') : t('rollCall.save', { n: count })}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
