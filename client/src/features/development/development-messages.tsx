import { useQuery } from '@tanstack/react-query'
import { Card, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { requestJson } from '@/api/http'
import { toProblem } from '@/api/problem'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'

interface DevelopmentMessage {
  at: string
  recipient: string
  subject: string
  text: string
}

const everySeconds = 3

/** Messages that a development server kept instead of sending; another server has no such route. */
export default function DevelopmentMessagesScreen() {
  const { t } = useTranslation('development')
  const { data, error } = useQuery({
    queryKey: ['development', 'messages'],
    queryFn: ({ signal }) => requestJson<DevelopmentMessage[]>('/api/development/messages', { signal }),
    refetchInterval: everySeconds * 1000,
    retry: false,
  })
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert problem={toProblem(error)} />}
      {!data && !error && <Skeleton active />}
      {data?.length === 0 && <EmptyState text={t('empty')} />}
      {data?.map((message) => (
        <Card
          key={`${message.at}-${message.recipient}`}
          size="small"
          title={`${message.recipient} · ${message.subject}`}
        >
          <p>{message.text}</p>
          <DateText value={message.at} time />
        </Card>
      ))}
    </PageFrame>
  )
}
