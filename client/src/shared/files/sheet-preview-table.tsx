import { Switch, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArticleTag } from '@/shared/feedback/problem-alert'
import { faultText } from '@/shared/format/error-text'
import type { SheetRow } from './sheet-import'

interface SheetPreviewTableProps {
  rows: SheetRow[]
  columns: readonly { name: string; title: string }[]
}

/** Every row with all its faults: column, sentence, article. */
export function SheetPreviewTable({ rows, columns }: SheetPreviewTableProps) {
  const { t } = useTranslation('shared')
  const bad = rows.filter((row) => row.faults.length > 0)
  const [onlyBad, setOnlyBad] = useState(bad.length > 0)
  return (
    <>
      {bad.length > 0 && bad.length < rows.length && (
        <label className="switch-label">
          <Switch checked={onlyBad} onChange={setOnlyBad} /> {t('sheet.onlyBad')}
        </label>
      )}
      <Table<SheetRow>
        size="small"
        rowKey="row"
        dataSource={onlyBad && bad.length > 0 ? bad : rows}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('sheet.row'), dataIndex: 'row', width: 80 },
          ...columns.map(({ name, title }) => ({
            title,
            render: (_: unknown, row: SheetRow) => row.cells[name] ?? '',
          })),
          { title: t('sheet.result'), render: (_: unknown, row: SheetRow) => <RowFaults row={row} /> },
        ]}
      />
    </>
  )
}

function RowFaults({ row }: { row: SheetRow }) {
  const { t } = useTranslation('shared')
  if (row.faults.length === 0) return <Tag color="success">{t('sheet.good')}</Tag>
  return (
    <ul className="fault-list">
      {row.faults.map((fault, index) => (
        <li key={`${fault.code}-${index}`}>
          {fault.column && t('sheet.column', { column: fault.column })}
          {faultText(fault)} <ArticleTag article={fault.article} />
        </li>
      ))}
    </ul>
  )
}
