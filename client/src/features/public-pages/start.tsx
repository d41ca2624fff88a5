import {
  AuditOutlined,
  BankOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  UserAddOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Card, Typography } from 'antd'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import './start.css'

/** The front door: what the public, trainees and applicants come for. */
export default function StartScreen() {
  const { t } = useTranslation('publicPages')
  return (
    <div className="page">
      <section className="hero">
        <Typography.Title level={1}>{t('heading')}</Typography.Title>
        <p>{t('lead')}</p>
      </section>
      <div className="door-grid">
        <Door to="/notices" icon={ReadOutlined} title={t('nav.notices')} text={t('notices')} action={t('open')} />
        <Door to="/centres" icon={BankOutlined} title={t('nav.centres')} text={t('centres')} action={t('open')} />
        <Door
          to="/verify"
          icon={SafetyCertificateOutlined}
          title={t('nav.verify')}
          text={t('verify')}
          action={t('open')}
        />
        <Door
          to="/sign-up"
          icon={UserAddOutlined}
          title={t('trainee.title')}
          text={t('trainee.text')}
          action={t('trainee.action')}
        />
        <Door
          to="/sign-up/organisation"
          icon={AuditOutlined}
          title={t('organisation.title')}
          text={t('organisation.text')}
          action={t('organisation.action')}
        />
      </div>
    </div>
  )
}

interface DoorProps {
  to: string
  icon: ComponentType<{ className?: string }>
  title: string
  text: string
  action: string
}

function Door({ to, icon: Icon, title, text, action }: DoorProps) {
  return (
    <Link to={to} className="door">
      <Card hoverable className="door-card">
        <Icon className="door-icon" />
        <h2 className="section-title">{title}</h2>
        <p className="page-lead">{text}</p>
        <span className="door-action">{action} ›</span>
      </Card>
    </Link>
  )
}
