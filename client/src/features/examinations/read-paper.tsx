import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { readExamPaper } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

interface ReadPaperProps {
  examinationId: string
  paperId: string
}

/** Opens the content of a paper in a new tab; every reading is in the audit trail. */
export function ReadPaper({ examinationId, paperId }: ReadPaperProps) {
  const { t } = useTranslation('examinations')
  const action = useAction(
    async () => (await readExamPaper({ path: { examinationId, paperId }, parseAs: 'blob' })).data as unknown as Blob,
    (content) => {
      const address = URL.createObjectURL(content)
      window.open(address, '_blank', 'noopener')
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    },
  )
  return (
    <div className="custody-act">
      <ProblemAlert problem={action.problem} />
      <Button loading={action.running} onClick={() => void action.run()}>
        {t('custody.read')}
      </Button>
    </div>
  )
}
