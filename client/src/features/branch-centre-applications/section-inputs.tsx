import { DatePicker, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { articleText } from '@/shared/format/article'
import { fromDay, toDay } from '@/shared/format/dates'
import {
  attachmentKinds,
  curriculumParts,
  levelNames,
  requirements,
  ownerships,
  sexes,
  specialties,
  titleLevels,
  unitKinds,
} from './choices'
import type { ChoiceOf } from './sections'

interface ValueProps<T> {
  value?: T
  onChange?: (value: T) => void
  id?: string
}

/** A calendar day kept as `yyyy-MM-dd`. */
export function DayInput({ value, onChange, id }: ValueProps<string | null>) {
  return (
    <DatePicker id={id} className="full-width" value={fromDay(value)} onChange={(next) => onChange?.(toDay(next))} />
  )
}

/** A list of sentences, one a line. */
export function LinesInput({ value, onChange, id }: ValueProps<string[]>) {
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 3 }}
      value={(value ?? []).join('\n')}
      onChange={(event) => onChange?.(event.target.value.split('\n'))}
      onBlur={() => onChange?.((value ?? []).map((line) => line.trim()).filter((line) => line !== ''))}
    />
  )
}

/** The choices that a form field offers; names that the paper form prints are the same in every language. */
export function ChoiceInput({
  choices,
  multiple,
  ...rest
}: ValueProps<string | string[]> & { choices: ChoiceOf; multiple?: boolean }) {
  const { t } = useTranslation('branchCentreApplications')
  const options = (): { value: string; label: string }[] => {
    switch (choices) {
      case 'unitKind':
        return unitKinds.map((value) => ({ value, label: t(`unitKind.${value}`) }))
      case 'ownership':
        return ownerships.map((value) => ({ value, label: t(`ownership.${value}`) }))
      case 'titleLevel':
        return titleLevels.map((value) => ({ value, label: t(`titleLevel.${value}`) }))
      case 'attachmentKind':
        return attachmentKinds.map((value) => ({ value, label: t(`attachmentKind.${value}`) }))
      case 'requirement':
        return requirements.map((value) => ({ value, label: `${value} ${articleText(value)?.rule ?? ''}` }))
      case 'part':
        return curriculumParts.map((value) => ({ value, label: t(`part.${value}`) }))
      case 'level':
        return Object.values(levelNames).map((value) => ({ value, label: value }))
      case 'sex':
        return sexes.map((value) => ({ value, label: value }))
      case 'specialty':
        return specialties.map((value) => ({ value, label: value }))
    }
  }
  return <Select {...rest} allowClear mode={multiple ? 'multiple' : undefined} options={options()} />
}
