import { useQueries } from '@tanstack/react-query'
import { Alert, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listExaminationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { importMarks, previewMarkImport } from '@/api/generated/sdk.gen'
import { toProblem } from '@/api/problem'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { ImportedSheet } from '@/shared/files/imported-sheet'
import { text } from '@/shared/routing/search'
import { useFilters } from '@/shared/routing/use-screen'

const search = { examinationId: text() }

/** Marks of one or several examinations from a results sheet; nothing is written before the preview is confirmed. */
export default function ImportMarksScreen() {
  const { t } = useTranslation(['examinations', 'shared'])
  const [{ examinationId }] = useFilters(search)
  const [chosen, setChosen] = useState<string[]>(examinationId ? [examinationId] : [])
  const queries = useQueries({
    queries: (['Held', 'Marked'] as const).map((status) => listExaminationsOptions({ query: { status, size: 200 } })),
  })
  const open = queries.flatMap((query) => query.data?.items ?? [])
  const error = queries.find((query) => query.error)?.error
  return (
    <PageFrame
      title={t('importing.title')}
      lead={t('importing.lead')}
      back={{ to: '/examinations', text: t('list.title') }}
    >
      <ProblemAlert problem={error ? toProblem(error) : null} />
      {queries.every((query) => query.data) && open.length === 0 && <EmptyState text={t('importing.none')} />}
      {open.length > 0 && (
        <Form layout="vertical" className="medium">
          <Form.Item label={t('field.examinations')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={t('field.examinations')}
              value={chosen}
              onChange={setChosen}
              options={open.map((one) => ({
                value: one.id,
                label: `${one.classCode} · ${one.row.specialty} · ${t(`shared:level.${one.row.level}`)}`,
              }))}
            />
          </Form.Item>
        </Form>
      )}
      {open.length > 0 && chosen.length === 0 && <Alert type="info" showIcon title={t('importing.choose')} />}
      {chosen.length > 0 && (
        <ImportedSheet
          key={chosen.join()}
          purpose="ResultsSheet"
          preview={async (fileId) => (await previewMarkImport({ body: { examinationIds: chosen, fileId } })).data}
          importGood={async (fileId, request) =>
            (await importMarks({ body: { examinationIds: chosen, fileId, onlyGoodRows: true }, ...request })).data
          }
        />
      )}
    </PageFrame>
  )
}
