import { Alert, Button, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '@/api/problem'

interface ConflictPanelProps<V extends object> {
  problem: Problem | null
  /** Reads the record again; the form keeps its input. */
  loadLatest: () => Promise<V>
  mine: () => V
  /** The fields to compare, each with its label. */
  fields: readonly { name: keyof V & string; label: string }[]
  take: (latest: V) => void
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? '—'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value as string | number)

/** After a 409: the person's own input beside the latest content, and a choice; nothing typed is lost. */
export function ConflictPanel<V extends object>({ problem, loadLatest, mine, fields, take }: ConflictPanelProps<V>) {
  const { t } = useTranslation('shared')
  const [latest, setLatest] = useState<V | null>(null)
  const [loading, setLoading] = useState(false)
  if (!problem?.isConflict) return null

  const load = async () => {
    setLoading(true)
    try {
      setLatest(await loadLatest())
    } finally {
      setLoading(false)
    }
  }
  const own = mine()
  const rows = latest ? fields.filter(({ name }) => shown(own[name]) !== shown(latest[name])) : []
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('conflict.title')}
      description={
        <>
          <p>{t('conflict.explain')}</p>
          {latest && (
            <Table
              size="small"
              pagination={false}
              rowKey="name"
              dataSource={rows}
              footer={() => t('conflict.same')}
              columns={[
                { title: t('conflict.field'), dataIndex: 'label' },
                { title: t('conflict.mine'), render: (_, row) => shown(own[row.name]) },
                { title: t('conflict.latest'), render: (_, row) => shown(latest[row.name]) },
              ]}
            />
          )}
        </>
      }
      action={
        latest ? (
          <Button onClick={() => take(latest)}>{t('conflict.takeLatest')}</Button>
        ) : (
          <Button loading={loading} onClick={() => void load()}>
            {t('conflict.load')}
          </Button>
        )
      }
    />
  )
}
