import { Card, Flex, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { agreeToVisit, askForOtherVisit, downloadVisitInvitation } from '@/api/generated/sdk.gen'
import type { ApplicationView, VisitView } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { DownloadButton } from '@/shared/files/download-button'
import { formatDay, formatMoment } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { ProposeVisit } from './propose-visit'

const stateOf = ({ agreed }: VisitView) =>
  typeof agreed !== 'boolean' ? 'waiting' : agreed ? ('agreed' as const) : ('declined' as const)

const tones = { waiting: 'Submitted', agreed: 'Approved', declined: 'Returned', replaced: 'Draft' } as const

function timeOf({ time }: VisitView): string {
  const days = time.from === time.until ? formatDay(time.from) : `${formatDay(time.from)} – ${formatDay(time.until)}`
  return `${days} ${time.startsAt.slice(0, 5)}–${time.endsAt.slice(0, 5)}`
}

/** When the audit on site takes place: proposed by the society, agreed to by the applicant. */
export function VisitCard({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('onSiteAudits')
  const mayPropose = useMay('ReviewApplications')
  const isOpen = application.status === 'AuditScheduled'
  const [visit, ...earlier] = [...application.visits].reverse()
  if (!visit && !isOpen) return null
  return (
    <Card size="small" title={t('visit.title')}>
      <Flex vertical gap={12}>
        {visit ? <Visit visit={visit} /> : <span className="muted">{t('visit.none')}</span>}
        {earlier.length > 0 && (
          <details>
            <summary>{t('visit.earlier')}</summary>
            {earlier.map((one) => (
              <Visit key={one.number} visit={one} isEarlier />
            ))}
          </details>
        )}
        <Space wrap>
          {visit && visit.agreed !== false && (
            <DownloadButton
              name={`${t('visit.title')}-${application.unitName}.ics`}
              label={t('visit.invitation')}
              load={() => downloadVisitInvitation({ path: { id: application.id }, parseAs: 'blob' })}
            />
          )}
          {isOpen && visit && stateOf(visit) === 'waiting' && <Answer application={application} visit={visit} />}
          {isOpen && mayPropose && application.isTeamComplete && <ProposeVisit application={application} />}
        </Space>
      </Flex>
    </Card>
  )
}

function Visit({ visit, isEarlier = false }: { visit: VisitView; isEarlier?: boolean }) {
  const { t } = useTranslation('onSiteAudits')
  const state = isEarlier && visit.agreed !== false ? 'replaced' : stateOf(visit)
  return (
    <div>
      <strong>{timeOf(visit)}</strong> <StatusTag status={tones[state]} text={t(`visit.state.${state}`)} />
      {visit.reason && <div>{t('visit.reason', { reason: visit.reason })}</div>}
      <div className="muted">{formatMoment(visit.answeredAt ?? visit.proposedAt)}</div>
    </div>
  )
}

function Answer({ application, visit }: { application: ApplicationView; visit: VisitView }) {
  const { t } = useTranslation('onSiteAudits')
  const mayApply = useMay('ApplyForBranchCentre')
  const path = { id: application.id }
  const { version } = application
  if (!mayApply) return null
  return (
    <Space wrap>
      <ConfirmAction
        label={t('visit.agree')}
        explain={t('visit.agreeExplain', { time: timeOf(visit) })}
        button={{ type: 'primary' }}
        act={(_, request) => agreeToVisit({ path, body: { version }, ...request })}
      />
      <ConfirmAction
        label={t('visit.askOther')}
        explain={t('visit.askOtherExplain')}
        reasonLength={2}
        act={(reason, request) => askForOtherVisit({ path, body: { reason, version }, ...request })}
      />
    </Space>
  )
}
