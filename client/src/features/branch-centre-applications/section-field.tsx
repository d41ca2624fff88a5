import { Form, Input, InputNumber, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AttachmentKind } from '@/api/generated/types.gen'
import { UploadField } from '@/shared/files/upload-field'
import { RegionField } from '@/shared/regions/region-field'
import { purposeOf } from './choices'
import { ChoiceInput, DayInput, LinesInput } from './section-inputs'
import type { FieldSpec } from './sections'

interface SectionFieldProps {
  spec: FieldSpec
  /** Name relative to the enclosing list, or absolute. */
  name: (string | number)[]
  /** Absolute path of the row or section that holds the field. */
  holder: (string | number)[]
}

/** One field of the application form. */
export function SectionField({ spec, name, holder }: SectionFieldProps) {
  const { t } = useTranslation('branchCentreApplications')
  const watched: unknown = Form.useWatch([...holder, spec.when?.name ?? ''])
  const kind = Form.useWatch([...holder, 'kind']) as AttachmentKind | undefined
  if (spec.when && watched !== spec.when.is) return null
  return (
    <Form.Item
      name={name}
      label={t(`field.${spec.label}`)}
      valuePropName={spec.kind === 'switch' ? 'checked' : 'value'}
      className={spec.kind === 'long' || spec.kind === 'lines' || spec.kind === 'file' ? 'form-wide' : undefined}
    >
      {inputOf(spec, purposeOf(kind))}
    </Form.Item>
  )
}

function inputOf(spec: FieldSpec, attachmentPurpose: string) {
  switch (spec.kind) {
    case 'text':
      return <Input maxLength={300} />
    case 'long':
      return <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
    case 'number':
      return <InputNumber min={0} className="full-width" />
    case 'region':
      return <RegionField />
    case 'day':
      return <DayInput />
    case 'choice':
      return <ChoiceInput choices={spec.choices ?? 'specialty'} />
    case 'choices':
      return <ChoiceInput choices={spec.choices ?? 'specialty'} multiple />
    case 'switch':
      return <Switch />
    case 'lines':
      return <LinesInput />
    case 'file':
      return spec.purpose ? (
        <UploadField purpose={spec.purpose} />
      ) : (
        <UploadField purpose={attachmentPurpose} accept=".pdf,.jpg,.jpeg,.png,.xlsx,.csv" />
      )
  }
}
