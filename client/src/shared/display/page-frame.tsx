import { Link } from '@tanstack/react-router'
import { Typography } from 'antd'
import type { ReactNode } from 'react'
import { ConflictNotice } from '@/shared/feedback/conflict-notice'

interface PageFrameProps {
  title: ReactNode
  /** Under the title: one sentence, or the facts that identify the record. */
  lead?: ReactNode
  /** Buttons at the right of the title. */
  actions?: ReactNode
  back?: { to: string; text: string }
  children: ReactNode
}

/** Title, lead and actions of a screen, and its content. */
export function PageFrame({ title, lead, actions, back, children }: PageFrameProps) {
  return (
    <ConflictNotice>
      {(notice) => (
        <div className="page">
          {back && (
            <Link to={back.to} className="page-back no-print">
              ‹ {back.text}
            </Link>
          )}
          <div className="page-head">
            <div className="page-title">
              <Typography.Title level={1}>{title}</Typography.Title>
              {lead && <div className="page-lead">{lead}</div>}
            </div>
            {actions && <div className="page-actions no-print">{actions}</div>}
          </div>
          {notice}
          {children}
        </div>
      )}
    </ConflictNotice>
  )
}
