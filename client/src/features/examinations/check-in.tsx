import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkInCandidates } from '@/api/generated/sdk.gen'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { FootBar } from '@/shared/forms/foot-bar'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'

type Presence = Record<string, boolean>

const isNoted = ({ present }: CandidateDetails) => typeof present === 'boolean'

/** Every candidate in the order of rooms and seats with two large buttons. */
export function CheckIn({ exam, editable }: { exam: ExaminationDetails; editable: boolean }) {
  const { t } = useTranslation('examinations')
  const [chosen, setChosen] = useState<Presence>({})
  const rows = exam.candidates.filter((candidate) => candidate.eligible)
  const action = useAction(
    (request: ServerRequest, presence: Presence) =>
      checkInCandidates({
        path: { examinationId: exam.id },
        body: { entries: Object.entries(presence).map(([traineeId, present]) => ({ traineeId, present })) },
        ...request,
      }),
    () => setChosen({}),
  )
  const noted = rows.filter(isNoted)
  const count = Object.keys(chosen).length
  const rest = () =>
    setChosen((known) => ({
      ...Object.fromEntries(rows.filter((row) => !isNoted(row)).map((row) => [row.traineeId, true])),
      ...known,
    }))
  return (
    <section>
      <h2 className="section-title">{t('day.checkIn')}</h2>
      <p className="muted">{editable ? t('day.checkInLead') : t('day.onlyAssessors')}</p>
      <strong className="figures">
        {t('day.progress', {
          done: noted.length,
          all: rows.length,
          absent: noted.filter((row) => row.present === false).length,
        })}
      </strong>
      <ul className="check-in">
        {rows.map((row) => (
          <Line
            key={row.traineeId}
            row={row}
            editable={editable}
            present={chosen[row.traineeId] ?? row.present ?? undefined}
            onChoose={(present) => setChosen((known) => ({ ...known, [row.traineeId]: present }))}
          />
        ))}
      </ul>
      {editable && (count > 0 || noted.length < rows.length) && (
        <FootBar problem={action.problem}>
          <Button size="large" disabled={noted.length + count >= rows.length} onClick={rest}>
            {t('day.rest')}
          </Button>
          <Button
            size="large"
            type="primary"
            disabled={count === 0}
            loading={action.running}
            onClick={() => void action.run(chosen)}
          >
            {t('day.save', { n: count })}
          </Button>
        </FootBar>
      )}
    </section>
  )
}

interface LineProps {
  row: CandidateDetails
  editable: boolean
  present?: boolean
  onChoose: (present: boolean) => void
}

function Line({ row, editable, present, onChoose }: LineProps) {
  const { t } = useTranslation('examinations')
  return (
    <li>
      <div>
        <strong className="wrap-name">{row.name}</strong>
        <div className="muted figures">
          {row.room && row.seat ? t('mine.seat', { room: row.room, seat: row.seat }) : '—'} · {row.maskedIdNumber}
        </div>
      </div>
      {editable ? (
        <div className="presence" role="radiogroup" aria-label={t('day.presenceOf', { name: row.name })}>
          {[true, false].map((value) => (
            <button
              key={String(value)}
              type="button"
              role="radio"
              aria-checked={present === value}
              className={`choice-button presence-${value ? 'here' : 'gone'}`}
              onClick={() => onChoose(value)}
            >
              {value ? t('day.present') : t('day.absent')}
            </button>
          ))}
        </div>
      ) : (
        <Tag color={present === undefined ? 'default' : present ? 'success' : 'error'}>
          {present === undefined ? '—' : present ? t('day.present') : t('day.absent')}
        </Tag>
      )}
    </li>
  )
}
