import { useQuery, type QueryKey } from '@tanstack/react-query'
import { Progress, Typography } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { toProblem } from '@/api/problem'
import { ProblemAlert } from './problem-alert'

export interface WorkState {
  state: 'Running' | 'Done' | 'Failed'
  done: number
  total: number
}

interface LongWorkProps {
  queryKey: QueryKey
  poll: (signal: AbortSignal) => Promise<WorkState>
  onDone?: (state: WorkState) => void
}

/** Progress of work on the server, asked every second until it ends. */
export function LongWork({ queryKey, poll, onDone }: LongWorkProps) {
  const { t } = useTranslation('shared')
  const told = useRef(false)
  const work = useQuery({
    queryKey,
    queryFn: ({ signal }) => poll(signal),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'Running' ? false : 1000),
  })
  const state = work.data
  useEffect(() => {
    if (state && state.state !== 'Running' && !told.current) {
      told.current = true
      onDone?.(state)
    }
  }, [state, onDone])

  if (work.error) return <ProblemAlert problem={toProblem(work.error)} onRetry={() => void work.refetch()} />
  const percent = state && state.total > 0 ? Math.floor((state.done / state.total) * 100) : 0
  const status = state?.state === 'Failed' ? 'exception' : state?.state === 'Done' ? 'success' : 'active'
  return (
    <div role="status" aria-live="polite">
      <Progress percent={state?.state === 'Done' ? 100 : percent} status={status} />
      <Typography.Text type="secondary">
        {state?.state === 'Done' && t('work.done')}
        {state?.state === 'Failed' && t('work.failed')}
        {(!state || state.state === 'Running') && t('work.running')}{' '}
        {state && state.total > 0 && t('work.progress', { done: state.done, total: state.total })}
      </Typography.Text>
    </div>
  )
}
