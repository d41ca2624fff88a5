import { Button, Card, Select, Space, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addExamPaper } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import type { Subject } from './marks'

interface LodgePaperProps {
  examinationId: string
  /** The subjects that have no paper yet. */
  subjects: readonly Subject[]
}

/** The society lodges the paper of a subject; it is encrypted while it arrives. */
export function LodgePaper({ examinationId, subjects }: LodgePaperProps) {
  const { t } = useTranslation(['examinations', 'shared'])
  const [chosen, setChosen] = useState<Subject | undefined>()
  const [file, setFile] = useState<File | null>(null)
  const subject = chosen && subjects.includes(chosen) ? chosen : subjects[0]
  const action = useAction(
    (request: ServerRequest, of: Subject, paper: File) =>
      addExamPaper({ path: { examinationId }, query: { subject: of }, body: { file: paper }, ...request }),
    () => setFile(null),
  )
  return (
    <Card className="lodge-paper" title={t('custody.lodge')}>
      <p className="muted">{t('custody.lodgeExplain')}</p>
      <ProblemAlert problem={action.problem} />
      <Space wrap>
        <Select
          aria-label={t('field.subject')}
          className="filter"
          value={subject}
          onChange={setChosen}
          options={subjects.map((value) => ({ value, label: t(`subject.${value}`) }))}
        />
        <Upload
          accept=".pdf,.jpg,.jpeg,.png"
          showUploadList={false}
          beforeUpload={(next) => {
            setFile(next)
            action.clear()
            return false
          }}
        >
          <Button>{file ? file.name : t('shared:action.choose')}</Button>
        </Upload>
        <Button
          type="primary"
          disabled={!file || !subject}
          loading={action.running}
          onClick={() => file && subject && void action.run(subject, file)}
        >
          {t('custody.lodge')}
        </Button>
      </Space>
    </Card>
  )
}
