import { Alert, Card, Checkbox } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { uploadFile } from '@/api/files'
import { downloadRegistrationTemplate, previewRegistrationSheet } from '@/api/generated/sdk.gen'
import type { PreviewRegistrationSheetTarget } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { DownloadButton } from '@/shared/files/download-button'
import { SheetImport, type SheetPreview, type SheetRow } from '@/shared/files/sheet-import'
import { useFilters } from '@/shared/routing/use-screen'
import { accessToken } from '@/shared/session/session'
import { consentVersion } from './consent-version'
import { beginning, importInParts, type ImportState } from './import-in-parts'
import { ImportProofs } from './import-proofs'
import { NoticeChoice } from './notice-choice'
import { importSearch } from './search'
import { WorkProgress } from './work-progress'

/** The 33-column sheet, every row's errors first, then the good rows part by part; and the archive of proofs. */
export default function ImportRegistrationsScreen() {
  const { t } = useTranslation(['registrations', 'shared'])
  const [{ noticeId }, change] = useFilters(importSearch)
  const noticeIds = noticeId ? [noticeId] : null
  const fileId = useRef<string | null>(null)
  const [targets, setTargets] = useState<readonly PreviewRegistrationSheetTarget[]>([])
  const [consent, setConsent] = useState(false)
  const [state, setState] = useState<ImportState>(beginning)
  const [total, setTotal] = useState(0)
  const [running, setRunning] = useState(false)
  const stopped = useRef(false)

  const preview = async (file: File): Promise<SheetPreview> => {
    const upload = uploadFile(file, {
      purpose: 'RegistrationSheet',
      token: await accessToken(),
      onProgress: () => undefined,
      idempotencyKey: crypto.randomUUID(),
    })
    fileId.current = (await upload.result).id
    const { data } = await previewRegistrationSheet({ body: { fileId: fileId.current, noticeIds } })
    setTargets(data.notices)
    setTotal(data.rows)
    setState(beginning())
    const faulty = new Map<number, SheetRow>()
    for (const fault of data.faults) {
      const row = faulty.get(fault.row) ?? { row: fault.row, cells: {}, faults: [] }
      row.faults.push(fault)
      faulty.set(fault.row, row)
    }
    return { rows: [...faulty.values()], total: data.rows, good: data.goodRows }
  }
  const importGood = async () => {
    const sheet = { fileId: fileId.current ?? '', noticeIds, goodRowsOnly: true, consentVersion }
    stopped.current = false
    setRunning(true)
    try {
      return await importInParts(sheet, state, { onPart: setState, isStopped: () => stopped.current })
    } finally {
      setRunning(false)
    }
  }
  return (
    <PageFrame title={t('import.title')} lead={t('import.lead')} back={{ to: '/registrations', text: t('list.title') }}>
      <Card>
        <NoticeChoice value={noticeId} onChange={(id) => change({ noticeId: id }, { replace: true })} />
        <SheetImport
          key={noticeId}
          columns={[]}
          preview={preview}
          template={
            <DownloadButton
              name={t('import.template')}
              label={t('shared:sheet.template')}
              load={() => downloadRegistrationTemplate({ parseAs: 'blob' })}
            />
          }
          blocked={!consent}
          importGood={importGood}
        >
          {targets.length > 0 && (
            <Alert
              type="info"
              title={t('import.into')}
              description={targets.map((target) => (
                <div key={target.noticeId}>
                  {target.title}: {t('import.rows', { n: target.rows })}
                </div>
              ))}
            />
          )}
          <Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)}>
            {t('import.consent')}
          </Checkbox>
          {(running || state.imported + state.skipped > 0) && (
            <WorkProgress
              done={state.imported + state.skipped}
              total={total}
              onStop={running ? () => (stopped.current = true) : undefined}
            />
          )}
        </SheetImport>
      </Card>
      <ImportProofs key={noticeId} noticeId={noticeId ?? null} />
    </PageFrame>
  )
}
