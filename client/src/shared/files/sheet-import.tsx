import { Alert, Button, Space, Spin, Upload } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toProblem, type Fault, type Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { SheetPreviewTable } from './sheet-preview-table'

/** A row of the sheet as the server read it; `row` is the number the spreadsheet shows. */
export interface SheetRow {
  row: number
  /** What identifies the row for the reader, already masked. */
  cells: Record<string, string>
  faults: (Fault & { column?: string | null })[]
}

export interface SheetPreview {
  /** All rows, or only the faulty ones together with `total` and `good`. */
  rows: SheetRow[]
  total?: number
  good?: number
}

export interface SheetResult {
  imported: number
  skipped: number
}

interface SheetImportProps {
  /** Names of `cells` to show, with their headings. */
  columns: readonly { name: string; title: string }[]
  preview: (file: File) => Promise<SheetPreview>
  /** Writes the good rows of the previewed file. */
  importGood: (file: File, request: ServerRequest) => Promise<SheetResult>
  onDone?: (result: SheetResult) => void
  /** Hands over the sheet to fill in. */
  template?: ReactNode
  /** Something outside, such as a confirmation, still keeps the import back. */
  blocked?: boolean
  /** Shown between the preview and the buttons. */
  children?: ReactNode
}

/** A sheet, checked row by row before anything is written; then its good rows are imported, or none. */
export function SheetImport({
  columns,
  preview,
  importGood,
  onDone,
  template,
  blocked = false,
  children,
}: SheetImportProps) {
  const { t } = useTranslation('shared')
  const [file, setFile] = useState<File | null>(null)
  const [checking, setChecking] = useState(false)
  const [checked, setChecked] = useState<SheetPreview | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [result, setResult] = useState<SheetResult | null>(null)
  const write = useAction(
    (request: ServerRequest, chosen: File) => importGood(chosen, request),
    (done) => {
      setResult(done)
      onDone?.(done)
    },
  )

  const reset = () => {
    setFile(null)
    setChecked(null)
    setResult(null)
    setProblem(null)
    write.clear()
  }
  const check = async (chosen: File) => {
    reset()
    setFile(chosen)
    setChecking(true)
    try {
      setChecked(await preview(chosen))
    } catch (error) {
      setProblem(toProblem(error))
    } finally {
      setChecking(false)
    }
  }
  const total = checked?.total ?? checked?.rows.length ?? 0
  const faulty = checked?.rows.filter((row) => row.faults.length > 0).length ?? 0
  const good = checked?.good ?? total - faulty
  const bad = total - good

  if (result) {
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('sheet.imported', { imported: result.imported })}
        description={result.skipped > 0 && t('sheet.skipped', { skipped: result.skipped })}
        action={<Button onClick={reset}>{t('sheet.again')}</Button>}
      />
    )
  }
  return (
    <div className="sheet-import">
      <Space wrap>
        <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(chosen) => (void check(chosen), false)}>
          <Button type={checked ? 'default' : 'primary'}>{t('sheet.choose')}</Button>
        </Upload>
        {template}
        {file && <span>{file.name}</span>}
      </Space>
      {checking && <Spin description={t('sheet.checking')} />}
      <ProblemAlert problem={problem ?? write.problem} />
      {checked && file && (
        <>
          <Alert
            type={bad > 0 ? 'warning' : 'success'}
            showIcon
            role="status"
            title={t('sheet.summary', { total, good, bad })}
            description={t('sheet.nothingWritten')}
          />
          {checked.rows.length > 0 && <SheetPreviewTable rows={checked.rows} columns={columns} />}
          {children}
          <Space wrap>
            <Button
              type="primary"
              disabled={good === 0 || blocked}
              loading={write.running}
              onClick={() => void write.run(file)}
            >
              {t('sheet.importGood', { good })}
            </Button>
            <Button disabled={write.running} onClick={reset}>
              {t('sheet.importNone')}
            </Button>
          </Space>
        </>
      )}
    </div>
  )
}
