import { Button, Modal, Select, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type zh from '@/text/zh-CN/shared'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

export type UnmaskPurpose = keyof typeof zh.masked.purposes

interface MaskedProps {
  /** As every list shows it, `110105********002X`. */
  value: string
  /** Asks the server for the full value; absent when this person may not see it. */
  unmask?: (purpose: UnmaskPurpose) => Promise<string>
  purposes?: readonly UnmaskPurpose[]
}

const shownSeconds = 60

/** A masked value that can be shown for a stated purpose; hidden again after a minute. */
export function Masked({
  value,
  unmask,
  purposes = ['RegistrationReview', 'ResultReview', 'DataSubjectRequest'],
}: MaskedProps) {
  const { t } = useTranslation('shared')
  const [open, setOpen] = useState(false)
  const [full, setFull] = useState<string | null>(null)
  const [purpose, setPurpose] = useState<UnmaskPurpose | undefined>(purposes[0])
  const action = useAction(
    async (_request, why: UnmaskPurpose) => unmask?.(why) ?? null,
    (result) => setFull(result),
  )

  useEffect(() => {
    if (full === null) return
    const timer = setTimeout(() => setFull(null), shownSeconds * 1000)
    return () => clearTimeout(timer)
  }, [full])

  const show = async () => {
    if (purpose && (await action.run(purpose))) setOpen(false)
  }
  return (
    <span className="masked">
      <span className="figures">{full ?? value}</span>
      {full !== null && (
        <Typography.Text type="secondary">{t('masked.hideSoon', { seconds: shownSeconds })}</Typography.Text>
      )}
      {unmask && full === null && (
        <Button type="link" size="small" onClick={() => setOpen(true)}>
          {t('masked.show')}
        </Button>
      )}
      <Modal
        open={open}
        title={t('masked.show')}
        okText={t('action.view')}
        cancelText={t('action.cancel')}
        confirmLoading={action.running}
        onOk={() => void show()}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert problem={action.problem} />
        <p>{t('masked.explain')}</p>
        <Select
          aria-label={t('masked.purpose')}
          className="full-width"
          value={purpose}
          onChange={setPurpose}
          options={purposes.map((one) => ({ value: one, label: t(`masked.purposes.${one}`) }))}
        />
      </Modal>
    </span>
  )
}
