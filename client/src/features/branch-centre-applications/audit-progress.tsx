import { CloudSyncOutlined, DisconnectOutlined } from '@ant-design/icons'
import { Button, Progress, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditSheet } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import type { AuditDesk } from './use-audit-desk'
import './audit.css'

/** How far the checklist is, what still waits on this device, and whether there is a connection. */
export function AuditProgress({ sheet, desk }: { sheet: AuditSheet; desk: AuditDesk }) {
  const { t } = useTranslation('onSiteAudits')
  const states = sheet.items.map((item) => desk.stateOf(item))
  const done = states.filter((state) => state !== 'open' && state !== 'draft').length
  const waiting = states.filter((state) => state === 'pending').length
  const drafts = states.filter((state) => state === 'draft').length
  return (
    <div className="audit-progress" role="status">
      <div className="audit-progress-line">
        <Progress percent={Math.round((done / sheet.items.length) * 100)} showInfo={false} aria-label={t('progress')} />
        <span>{t('done', { done, all: sheet.items.length })}</span>
        {drafts > 0 && <Tag color="warning">{t('drafts', { n: drafts })}</Tag>}
        <Tag color={waiting > 0 ? 'processing' : 'success'}>
          {waiting > 0 ? t('waiting', { n: waiting }) : t('allStored')}
        </Tag>
        {!desk.online && (
          <Tag color="warning" icon={<DisconnectOutlined aria-hidden />}>
            {t('offline')}
          </Tag>
        )}
        <Button
          icon={<CloudSyncOutlined />}
          disabled={!desk.online || waiting === 0}
          loading={desk.sending}
          onClick={() => void desk.synchronise()}
        >
          {t('synchronise')}
        </Button>
      </div>
      <ProblemAlert problem={desk.problem} />
    </div>
  )
}
