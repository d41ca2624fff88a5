import { Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { FilePreview } from '@/shared/files/file-preview'
import { RegionName } from '@/shared/regions/region-name'
import { WideTable } from '@/shared/tables/wide-table'
import { sections, type FieldSpec, type ListSpec } from './sections'

/** The whole form to be read and printed; identity numbers and mobiles are masked. */
export function FormSummary({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <div className="page">
      {sections.map((section) => {
        const value = application.form[section.key]
        return (
          <Card key={section.key} size="small" title={t(`section.${section.key}`)}>
            {section.fields.length > 0 && (
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={section.fields.map((field) => ({
                  key: field.name.join('.'),
                  label: t(`field.${field.label}`),
                  children: <Value field={field} value={at(value, field.name)} />,
                }))}
              />
            )}
            {section.lists.map((list) => (
              <Rows key={list.label} list={list} rows={at(value, list.name)} />
            ))}
          </Card>
        )
      })}
    </div>
  )
}

function Rows({ list, rows }: { list: ListSpec; rows: unknown }) {
  const { t } = useTranslation('branchCentreApplications')
  const data = (Array.isArray(rows) ? rows : []) as object[]
  return (
    <WideTable
      label={t(`field.${list.label}`)}
      dataSource={data.map((row, index) => ({ row, index }))}
      rowKey="index"
      columns={list.fields.map((field) => ({
        key: field.name.join('.'),
        title: t(`field.${field.label}`),
        render: (_: unknown, { row }: { row: object }) => <Value field={field} value={at(row, field.name)} />,
      }))}
    />
  )
}

function Value({ field, value }: { field: FieldSpec; value: unknown }) {
  const { t } = useTranslation('branchCentreApplications')
  const { t: shared } = useTranslation('shared')
  if (value === null || value === undefined || value === '') return <>—</>
  if (field.kind === 'file') return <FilePreview fileId={String(value)} />
  if (field.kind === 'region') return <RegionName code={String(value)} />
  if (field.kind === 'day') return <DateText value={String(value)} />
  if (field.kind === 'switch') return <>{shared(value ? 'yes' : 'no')}</>
  if (Array.isArray(value)) {
    return field.kind === 'lines' ? (
      <ul className="fault-list">
        {value.map((line) => (
          <li key={String(line)}>{String(line)}</li>
        ))}
      </ul>
    ) : (
      <>{value.join(' ')}</>
    )
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  switch (field.choices) {
    case 'unitKind':
      return <>{t(`unitKind.${text as 'School'}`)}</>
    case 'ownership':
      return <>{t(`ownership.${text as 'Owned'}`)}</>
    case 'titleLevel':
      return <>{t(`titleLevel.${text as 'Mid'}`)}</>
    case 'attachmentKind':
      return <>{t(`attachmentKind.${text as 'Other'}`)}</>
    case 'part':
      return <>{t(`part.${text as 'theory'}`)}</>
    default:
      return <>{text}</>
  }
}

/** The value at a path below an object; undefined where it ends early. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (holder, name) =>
      typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[name] : undefined,
    value,
  )
}
