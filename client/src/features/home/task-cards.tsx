import { Link } from '@tanstack/react-router'
import { Card } from 'antd'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { WaitingTask } from '@/api/generated/types.gen'
import { EmptyState } from '@/shared/feedback/empty-state'
import './home.css'

/** A path with a query string, as the server names it, for a link. */
function linkTo(route: string) {
  const url = new URL(route, window.location.origin)
  return { to: url.pathname, search: Object.fromEntries(url.searchParams) as never }
}

/** One card per kind of waiting work, with its number and the way to it. */
export function TaskCards({ tasks }: { tasks: readonly WaitingTask[] }) {
  const { t, i18n } = useTranslation('home')
  const words = i18next.getResource(i18n.language, 'home', 'task') as Record<string, string>
  if (tasks.length === 0) return <EmptyState text={t('nothing')} />
  return (
    <div className="task-grid">
      {tasks.map((task) => (
        <Link key={task.kind} {...linkTo(task.route)} className="task-card">
          <Card hoverable className="task-card">
            <div className="task-count figures">{task.count}</div>
            <div>{words[task.kind] ?? t('task.other')}</div>
          </Card>
        </Link>
      ))}
    </div>
  )
}
