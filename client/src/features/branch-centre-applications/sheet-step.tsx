import { Alert, Button, Collapse, Form, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  downloadEquipmentTemplate,
  downloadPersonnelTemplate,
  importEquipmentSheet,
  importPersonnelSheet,
  previewEquipmentSheet,
  previewPersonnelSheet,
} from '@/api/generated/sdk.gen'
import type { ApplicationView, SheetPreview } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { DownloadButton } from '@/shared/files/download-button'
import { UploadField } from '@/shared/files/upload-field'
import { errorText } from '@/shared/format/error-text'
import { useAction } from '@/shared/forms/use-action'
import type { ApplicationDraft } from './application-draft'
import './wizard.css'

interface SheetStepProps {
  kind: 'personnel' | 'equipment'
  application: ApplicationView
  draft: ApplicationDraft
}

/** The personnel or equipment sheet: uploaded, every faulty cell shown, then taken over whole. */
export function SheetStep({ kind, application, draft }: SheetStepProps) {
  const { t } = useTranslation(['branchCentreApplications', 'shared'])
  const [fileId, setFileId] = useState<string | null>(null)
  const [preview, setPreview] = useState<SheetPreview | null>(null)
  const check = useAction(
    async (_, id: string) =>
      (kind === 'personnel'
        ? await previewPersonnelSheet({ body: { fileId: id } })
        : await previewEquipmentSheet({ body: { fileId: id } })
      ).data ?? null,
    setPreview,
  )
  const take = useAction(
    async (request, id: string) => {
      await draft.flush()
      const call = {
        path: { id: application.id },
        body: { fileId: id, version: draft.version },
        ...request,
      }
      return kind === 'personnel' ? importPersonnelSheet(call) : importEquipmentSheet(call)
    },
    () => draft.reload(),
  )
  const chosen = (id: string | null) => {
    setFileId(id)
    setPreview(null)
    if (id) void check.run(id)
  }
  return (
    <Collapse
      className="sheet-step"
      items={[
        {
          key: 'sheet',
          label: t(`sheet.${kind}`),
          children: (
            <div className="sheet-import">
              <DownloadButton
                name={t(`sheet.template.${kind}`)}
                label={t('shared:sheet.template')}
                load={() =>
                  kind === 'personnel'
                    ? downloadPersonnelTemplate({ parseAs: 'blob' })
                    : downloadEquipmentTemplate({ parseAs: 'blob' })
                }
              />
              <Form.Item layout="vertical" label={t('sheet.file')}>
                <UploadField
                  purpose={kind === 'personnel' ? 'PersonnelList' : 'EquipmentList'}
                  accept=".xlsx,.csv"
                  value={fileId}
                  onChange={chosen}
                />
              </Form.Item>
              <ProblemAlert problem={check.problem ?? take.problem} />
              {preview && fileId && (
                <>
                  <Alert
                    type={preview.faults.length > 0 ? 'error' : 'success'}
                    showIcon
                    role="status"
                    title={Object.entries(preview.rows)
                      .map(([sheet, rows]) => t('sheet.rows', { sheet, rows }))
                      .join(' · ')}
                    description={
                      preview.faults.length > 0 ? t('sheet.faults', { n: preview.faults.length }) : t('sheet.replaces')
                    }
                  />
                  {preview.faults.length > 0 && (
                    <Table
                      size="small"
                      pagination={false}
                      rowKey={(fault) => `${fault.sheet}-${fault.row}-${fault.column}-${fault.code}`}
                      dataSource={preview.faults}
                      columns={[
                        { title: t('sheet.sheet'), dataIndex: 'sheet' },
                        { title: t('sheet.row'), dataIndex: 'row' },
                        { title: t('sheet.column'), dataIndex: 'column' },
                        { title: t('sheet.fault'), render: (_, fault) => errorText(fault.code) },
                      ]}
                    />
                  )}
                  <div>
                    <Button
                      type="primary"
                      disabled={preview.faults.length > 0}
                      loading={take.running}
                      onClick={() => void take.run(fileId)}
                    >
                      {t('sheet.take')}
                    </Button>
                  </div>
                </>
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
