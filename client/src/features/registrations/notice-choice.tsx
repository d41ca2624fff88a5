import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { listTrainingNoticesOptions } from '@/api/generated/@tanstack/react-query.gen'

const everything = 200

interface NoticeChoiceProps {
  value?: string
  onChange: (noticeId: string | undefined) => void
}

/** Which published notice the rows are meant for: needed where two of them offer the same training. */
export function NoticeChoice({ value, onChange }: NoticeChoiceProps) {
  const { t } = useTranslation('registrations')
  const id = useId()
  const notices = useQuery(listTrainingNoticesOptions({ query: { status: 'Published', size: everything } }))
  return (
    <div className="stacked-field">
      <label htmlFor={id}>{t('import.notice')}</label>
      <Select
        id={id}
        allowClear
        className="full-width"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('import.everyNotice')}
        loading={notices.isPending}
        value={value}
        onChange={(chosen?: string) => onChange(chosen)}
        options={(notices.data?.items ?? []).map((notice) => ({ value: notice.id, label: notice.title }))}
      />
    </div>
  )
}
