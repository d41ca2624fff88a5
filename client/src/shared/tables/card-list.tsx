import { Card, type TableColumnType } from 'antd'
import type { ReactNode } from 'react'

interface CardListProps<T extends object> {
  columns: TableColumnType<T>[]
  rows: readonly T[]
  rowKey: (keyof T & string) | ((row: T) => string)
}

function cell<T extends object>(column: TableColumnType<T>, row: T, index: number): ReactNode {
  const value: unknown = typeof column.dataIndex === 'string' ? row[column.dataIndex as keyof T] : undefined
  return column.render ? (column.render(value, row, index) as ReactNode) : (value as ReactNode)
}

/** The rows of a table for a narrow screen: the first column is the card's title, the others are label and value. */
export function CardList<T extends object>({ columns, rows, rowKey }: CardListProps<T>) {
  const [first, ...others] = columns.filter((column) => !column.hidden)
  return (
    <div className="card-list" role="list">
      {rows.map((row, index) => (
        <Card
          key={typeof rowKey === 'function' ? rowKey(row) : String(row[rowKey])}
          size="small"
          role="listitem"
          title={first && cell(first, row, index)}
        >
          <dl className="card-facts">
            {others.map((column, position) => (
              <div key={String(column.key ?? column.dataIndex ?? position)}>
                <dt>{column.title as ReactNode}</dt>
                <dd>{cell(column, row, index)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </div>
  )
}
