import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getCentreChangeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { decideCentreChange, reviewCentreChange, withdrawCentreChange } from '@/api/generated/sdk.gen'
import type { CentreChangeView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { FilePreview } from '@/shared/files/file-preview'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { ChangeContent } from './change-content'

export default function GetCentreChangeScreen() {
  const change = useQuery(getCentreChangeOptions({ path: { id: useParam('changeId') } }))
  return <Loaded query={change}>{(view) => <Change view={view} />}</Loaded>
}

/** What is asked for beside what the centre has, the evidence, and who said what of it. */
function Change({ view }: { view: CentreChangeView }) {
  const { t } = useTranslation('centreChanges')
  return (
    <PageFrame
      title={t(`kind.${view.change.kind}`)}
      lead={
        <>
          <StatusTag status={view.status} text={t(`status.${view.status}`)} /> {view.centreName}
        </>
      }
      back={{ to: '/centre-changes', text: t('title') }}
      actions={<Actions view={view} />}
    >
      {view.status === 'Returned' && (
        <Alert type="warning" showIcon title={t('status.Returned')} description={view.opinion} />
      )}
      {view.refusalReason && (
        <Alert type="error" showIcon title={t('status.Refused')} description={view.refusalReason} />
      )}
      <ChangeContent change={view.change} centreId={view.centreId} open={view.status !== 'Accepted'} />
      <Card size="small" title={t('reasons')}>
        <p>{view.explanation}</p>
        {view.evidence.map((file) => (
          <FilePreview key={file} fileId={file} text={t('field.evidence')} />
        ))}
      </Card>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'by', label: t('field.requestedBy'), children: view.requestedBy ?? '—' },
          { key: 'at', label: t('field.requestedAt'), children: <DateText value={view.requestedAt} /> },
          { key: 'reviewer', label: t('field.reviewedBy'), children: view.reviewedBy ?? '—' },
          { key: 'opinion', label: t('field.opinion'), children: view.opinion ?? '—' },
          { key: 'approver', label: t('field.decidedBy'), children: view.decidedBy ?? '—' },
          { key: 'on', label: t('field.decidedOn'), children: <DateText value={view.decidedOn} /> },
        ]}
      />
    </PageFrame>
  )
}

function Actions({ view }: { view: CentreChangeView }) {
  const { t } = useTranslation('centreChanges')
  const mayWithdraw = useMay('RequestCentreChanges') && (view.status === 'Submitted' || view.status === 'Reviewed')
  const mayReview = useMay('ReviewCentreChanges') && view.status === 'Submitted'
  const mayDecide = useMay('DecideCentreChanges') && view.status === 'Reviewed'
  const { version } = view
  const path = { id: view.id }
  return (
    <>
      {mayWithdraw && (
        <ConfirmAction
          label={t('withdraw.label')}
          explain={t('withdraw.explain')}
          button={{ danger: true }}
          act={(_, request) => withdrawCentreChange({ path, body: { version }, ...request })}
        />
      )}
      {mayReview && (
        <>
          <ConfirmAction
            label={t('return.label')}
            explain={t('return.explain')}
            reasonLength={2}
            act={(opinion, request) =>
              reviewCentreChange({ path, body: { recommended: false, opinion, version }, ...request })
            }
          />
          <ConfirmAction
            label={t('recommend.label')}
            explain={t('recommend.explain')}
            button={{ type: 'primary' }}
            act={(_, request) =>
              reviewCentreChange({ path, body: { recommended: true, opinion: null, version }, ...request })
            }
          />
        </>
      )}
      {mayDecide && (
        <>
          <ConfirmAction
            label={t('refuse.label')}
            explain={t('refuse.explain')}
            reasonLength={2}
            button={{ danger: true }}
            act={(reason, request) =>
              decideCentreChange({ path, body: { accepted: false, reason, version }, ...request })
            }
          />
          <ConfirmAction
            label={t('accept.label')}
            explain={t('accept.explain')}
            button={{ type: 'primary' }}
            act={(_, request) =>
              decideCentreChange({ path, body: { accepted: true, reason: null, version }, ...request })
            }
          />
        </>
      )}
    </>
  )
}
