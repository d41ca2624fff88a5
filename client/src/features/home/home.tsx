import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listMyTasksOptions } from '@/api/generated/@tanstack/react-query.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { useMe } from '@/shared/session/me'
import { TaskCards } from './task-cards'

/** Begins with what waits for this person. */
export default function HomeScreen() {
  const { t, i18n } = useTranslation('home')
  const me = useMe()
  const tasks = useQuery({ ...listMyTasksOptions(), refetchInterval: 60_000 })
  const needOf = (need: string) =>
    t(i18n.exists(`home:needs.${need}`) ? (`needs.${need}` as 'needs.other') : 'needs.other')
  return (
    <PageFrame
      title={t('greeting', { name: me.displayName })}
      lead={
        <>
          {me.roles.map((role) => (
            <Tag key={role}>{t(`role.${role}` as 'role.Trainee')}</Tag>
          ))}
          {t('today', { date: formatDay(todayInZone()) })}
        </>
      }
    >
      {me.needs.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('needs.title')}
          description={me.needs.map((need) => (
            <div key={need}>{needOf(need)}</div>
          ))}
          action={<Link to="/profile">{t('needs.go')}</Link>}
        />
      )}
      <h2 className="section-title">{t('waiting')}</h2>
      <Loaded query={tasks}>{(list) => <TaskCards tasks={list} />}</Loaded>
    </PageFrame>
  )
}
