import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAuditOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AuditSheet } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { AuditConflict } from './audit-conflict'
import { AuditItemCard } from './audit-item'
import { AuditProgress } from './audit-progress'
import { AuditScope } from './audit-scope'
import { AuditSignatures } from './audit-signatures'
import { emptyValues } from './audit-values'
import { useAuditDesk } from './use-audit-desk'
import './review.css'

/** The audit on site, item by item, for a tablet that may have no connection. */
export default function RecordAuditScreen() {
  const id = useParam('applicationId')
  const sheet = useQuery({ ...getAuditOptions({ path: { id } }), gcTime: Infinity })
  return <Loaded query={sheet}>{(view) => <Audit sheet={view} />}</Loaded>
}

function Audit({ sheet }: { sheet: AuditSheet }) {
  const { t } = useTranslation('onSiteAudits')
  const navigate = useNavigate()
  const desk = useAuditDesk(sheet)
  const detail = `/branch-centre-applications/${sheet.applicationId}`
  const isSettled = sheet.items.every((item) => desk.stateOf(item) === 'stored')
  const isWaiting = sheet.items.some((item) => ['draft', 'pending'].includes(desk.stateOf(item)))
  const conformRest = () => {
    for (const item of sheet.items) {
      if (desk.stateOf(item) === 'open') desk.change(item, { ...emptyValues, score: 'Conform' })
    }
  }
  return (
    <PageFrame
      title={t('title')}
      lead={
        <>
          {sheet.unitName} · {sheet.address} · {t('template', { version: sheet.templateVersion })}
        </>
      }
      back={{ to: detail, text: sheet.unitName }}
      actions={<Button onClick={conformRest}>{t('conformRest')}</Button>}
    >
      <AuditProgress sheet={sheet} desk={desk} />
      {!desk.online && <Alert type="info" showIcon title={t('offlineExplain')} />}
      <div className="review-rows">
        {sheet.items.map((item) => {
          const record = sheet.records.find((one) => one.item === item.key)
          return (
            <div key={item.key} className="stack">
              {record && record.rivals.length > 0 && (
                <AuditConflict
                  applicationId={sheet.applicationId}
                  record={record}
                  version={sheet.version}
                  canSettle={desk.online && !isWaiting}
                />
              )}
              <AuditItemCard
                item={item}
                about={item.about ? (sheet.occupations[item.about] ?? item.about) : null}
                values={desk.valuesOf(item)}
                state={desk.stateOf(item)}
                onChange={(values) => desk.change(item, values)}
                keepPhoto={desk.keepPhoto}
              />
            </div>
          )
        })}
      </div>
      <AuditScope key={sheet.version} sheet={sheet} online={desk.online} />
      <AuditSignatures
        sheet={sheet}
        canSign={desk.online && isSettled}
        onConcluded={() => void navigate({ to: detail as '/' })}
      />
    </PageFrame>
  )
}
