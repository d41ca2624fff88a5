import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ServingInstrument } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'

interface Serving {
  name?: string | null
  note?: string | null
  until?: string | null
  /** False for somebody whose title or certificate does not suffice. */
  counts: boolean
}

/** People who serve a row, those who do not count last and with the reason. */
export function PersonList({ people, why }: { people: Serving[]; why: string }) {
  if (people.length === 0) return <>—</>
  return (
    <ul className="plain-list">
      {[...people]
        .sort((a, b) => Number(b.counts) - Number(a.counts))
        .map((person, index) => (
          <li key={index}>
            {person.name ?? '—'}{' '}
            <span className="muted">
              {person.note}
              {person.until && <DateText value={person.until} />}
            </span>{' '}
            {!person.counts && <Tag color="warning">{why}</Tag>}
          </li>
        ))}
    </ul>
  )
}

/** Instruments with the day until which they are calibrated; the first to fall due stands first. */
export function InstrumentList({ instruments }: { instruments: ServingInstrument[] }) {
  const { t } = useTranslation('branchCentreApplications')
  if (instruments.length === 0) return <>—</>
  const byDue = [...instruments].sort((a, b) => (a.calibrationDue ?? '9').localeCompare(b.calibrationDue ?? '9'))
  return (
    <details>
      <summary>
        {t('support.instrumentCount', { lots: instruments.length })}
        {byDue[0]?.calibrationDue && (
          <span className="muted">
            {' '}
            {t('support.firstDue')} <DateText value={byDue[0].calibrationDue} />
          </span>
        )}
      </summary>
      <ul className="plain-list">
        {byDue.map((one, index) => (
          <li key={index}>
            {one.number} {one.name} × {one.quantity}{' '}
            {one.calibrationDue && (
              <span className="muted">
                <DateText value={one.calibrationDue} />
              </span>
            )}{' '}
            {one.overdue && <Tag color="error">{t('support.overdue')}</Tag>}
          </li>
        ))}
      </ul>
    </details>
  )
}
