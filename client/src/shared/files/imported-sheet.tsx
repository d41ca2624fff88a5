import { useRef } from 'react'
import type { ImportPreview } from '@/api/generated/types.gen'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { SheetImport, type SheetPreview, type SheetResult, type SheetRow } from './sheet-import'
import { storeFile } from './store-file'

interface ImportedSheetProps {
  /** What the file is stored for. */
  purpose: string
  preview: (fileId: string) => Promise<ImportPreview>
  /** Writes the good rows of the stored file. */
  importGood: (fileId: string, request: ServerRequest) => Promise<ImportPreview>
}

/** The server's list of what is wrong, row by row. */
export function previewOf({ rows, errors }: ImportPreview): SheetPreview {
  const faulty = new Map<number, SheetRow>()
  for (const { row, column, code, article } of errors) {
    const entry = faulty.get(row) ?? { row, cells: {}, faults: [] }
    entry.faults.push({ code, article, column })
    faulty.set(row, entry)
  }
  return { rows: [...faulty.values()].sort((a, b) => a.row - b.row), total: rows }
}

export const resultOf = ({ rows, goodRows }: ImportPreview): SheetResult => ({
  imported: goodRows,
  skipped: rows - goodRows,
})

/** A sheet that is stored once, checked as a whole, and whose good rows are then taken over. */
export function ImportedSheet({ purpose, preview, importGood }: ImportedSheetProps) {
  const stored = useRef(new WeakMap<File, string>())
  const idOf = async (file: File) => {
    const id = stored.current.get(file) ?? (await storeFile(file, purpose))
    stored.current.set(file, id)
    return id
  }
  return (
    <SheetImport
      columns={[]}
      preview={async (file) => previewOf(await preview(await idOf(file)))}
      importGood={async (file, request) => resultOf(await importGood(await idOf(file), request))}
    />
  )
}
