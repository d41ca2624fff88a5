import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { Button, Select, Skeleton, Table, type TableColumnType, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { toProblem } from '@/api/problem'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { pageSizes, paging, type SearchOf, type SearchShape } from '@/shared/routing/search'
import { useFilters } from '@/shared/routing/use-screen'
import { CardList } from './card-list'
import { FilterBar, type FilterField } from './filter-bar'
import { useTableFits } from './use-table-fits'

export interface KeysetPage<T> {
  items: T[]
  next?: string | null
}

export type PageRequest = { cursor?: string; size: number }

interface PagedTableProps<T extends object, S extends SearchShape> {
  /** The same search shape that the screen's route declares, without paging. */
  search: S
  filters?: readonly FilterField[]
  columns: TableColumnType<T>[]
  rowKey: keyof T & string
  /** The generated query options for one page: `({query, signal}) => …Options({ query })`. */
  page: (query: SearchOf<S> & PageRequest) => {
    queryKey: QueryKey
    queryFn?: unknown
  }
  empty?: string
  selection?: TableProps<T>['rowSelection']
}

/** A keyset-paged list whose filters, page and page size live in the address; where its columns do not fit, its rows become cards. */
export function PagedTable<T extends object, S extends SearchShape>(props: PagedTableProps<T, S>) {
  const { t } = useTranslation('shared')
  const shape = { ...props.search, ...paging }
  const [state, change] = useFilters(shape)
  const { cursor, size = pageSizes[0], ...filters } = state as SearchOf<typeof paging> & Record<string, unknown>
  const query = useQuery({
    ...(props.page({ ...filters, cursor, size } as SearchOf<S> & PageRequest) as UseQueryOptions<KeysetPage<T>>),
    placeholderData: (previous) => previous,
  })
  const rows = query.data
  const { frame, fits } = useTableFits(rows)
  const set = (changes: Record<string, unknown>) => change({ ...changes, cursor: undefined })
  const filtered = Object.keys(filters).length > 0

  return (
    <div className="paged-table data-table" ref={frame}>
      {props.filters && <FilterBar fields={props.filters} values={filters} onChange={set} />}
      {query.error && <ProblemAlert problem={toProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Skeleton active paragraph={{ rows: 5 }} />}
      {rows && rows.items.length === 0 && <EmptyState text={filtered ? t('list.emptyFiltered') : props.empty} />}
      {rows && rows.items.length > 0 && !fits && (
        <CardList columns={props.columns} rows={rows.items} rowKey={props.rowKey} />
      )}
      {rows && rows.items.length > 0 && fits && (
        <Table<T>
          columns={props.columns}
          dataSource={rows.items}
          rowKey={props.rowKey}
          rowSelection={props.selection}
          pagination={false}
          loading={query.isPlaceholderData}
          scroll={{ x: true }}
        />
      )}
      {rows && (cursor || rows.next || size !== pageSizes[0]) && (
        <div className="pager no-print">
          <Select
            aria-label={t('list.size', { size })}
            value={size}
            options={pageSizes.map((value) => ({ value, label: t('list.size', { size: value }) }))}
            onChange={(value: number) => set({ size: value === pageSizes[0] ? undefined : value })}
          />
          {cursor && <Button onClick={() => set({})}>{t('action.first')}</Button>}
          <Button disabled={!rows.next} onClick={() => change({ cursor: rows.next ?? undefined })}>
            {t('action.next')}
          </Button>
        </div>
      )}
    </div>
  )
}
