import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { toProblem } from '@/api/problem'
import { NotFoundPage } from './pages'
import { ProblemAlert } from './problem-alert'

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown }
  children: (data: T) => ReactNode
}

/** Shows a query's data; before it a skeleton, instead of it the refusal. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (!query.error) return <Skeleton active paragraph={{ rows: 6 }} />
  const problem = toProblem(query.error)
  if (problem.status === 404) return <NotFoundPage />
  return <ProblemAlert problem={problem} onRetry={() => void query.refetch()} />
}
