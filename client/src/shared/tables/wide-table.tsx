import { Table, type TableProps } from 'antd'
import './tables.css'

interface WideTableProps<T> extends Omit<TableProps<T>, 'scroll' | 'pagination'> {
  /** What the rows are, for those who cannot see the table. */
  label: string
}

/** A whole table of small size that may be wider than its place; it scrolls, also with the arrow keys alone. */
export function WideTable<T extends object>({ label, ...table }: WideTableProps<T>) {
  return (
    <div className="scroll-sideways wide-table" role="region" aria-label={label} tabIndex={0}>
      <Table<T> size="small" pagination={false} {...table} />
    </div>
  )
}
