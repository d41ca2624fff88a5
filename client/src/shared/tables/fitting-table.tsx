import { Table, type TableColumnType } from 'antd'
import { CardList } from './card-list'
import './tables.css'
import { useTableFits } from './use-table-fits'

interface FittingTableProps<T extends object> {
  columns: TableColumnType<T>[]
  rows: readonly T[]
  rowKey: (keyof T & string) | ((row: T) => string)
}

/** A whole table of small size within a page; where its columns do not fit, its rows become cards. */
export function FittingTable<T extends object>({ columns, rows, rowKey }: FittingTableProps<T>) {
  const { frame, fits } = useTableFits(rows)
  return (
    <div className="data-table" ref={frame}>
      {fits ? (
        <Table<T>
          size="small"
          pagination={false}
          columns={columns}
          dataSource={[...rows]}
          rowKey={rowKey}
          scroll={{ x: true }}
        />
      ) : (
        <CardList columns={columns} rows={rows} rowKey={rowKey} />
      )}
    </div>
  )
}
