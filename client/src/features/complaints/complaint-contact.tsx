import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { revealComplaintContact } from '@/api/generated/sdk.gen'
import type { ListComplaintsItem } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

/** The contact of who complained, shown when asked for; each reading is audited. */
export function ComplaintContact({ complaint }: { complaint: ListComplaintsItem }) {
  const { t } = useTranslation('complaints')
  const [contact, setContact] = useState<string | null>(null)
  const reveal = useAction(async () => {
    const { data } = await revealComplaintContact({ path: { id: complaint.id } })
    setContact(data.contact ?? null)
  })
  if (!complaint.hasContact) return <>{t('anonymous')}</>
  if (contact) return <>{contact}</>
  return (
    <>
      <Button size="small" loading={reveal.running} onClick={() => void reveal.run()}>
        {t('reveal')}
      </Button>
      <ProblemAlert problem={reveal.problem} />
    </>
  )
}
