import { Link } from '@tanstack/react-router'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Task } from '@/api/account'
import { EmptyState } from '@/shared/feedback/empty-state'

/** One card per kind of waiting work, with its number and the way to it. */
export function TaskCards({ tasks }: { tasks: readonly Task[] }) {
  const { t, i18n } = useTranslation('home')
  const waiting = tasks.filter((task) => task.count > 0)
  if (waiting.length === 0) return <EmptyState text={t('nothing')} />
  const titleOf = (kind: string) =>
    t(i18n.exists(`home:task.${kind}`) ? (`task.${kind}` as 'task.other') : 'task.other')
  return (
    <div className="task-grid">
      {waiting.map((task) => (
        <Link key={task.kind} to={task.route} className="task-card">
          <Card hoverable className="task-card">
            <div className="task-count figures">{task.count}</div>
            <div>{titleOf(task.kind)}</div>
          </Card>
        </Link>
      ))}
    </div>
  )
}
