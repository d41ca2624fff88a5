import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'

const channels = ['Platform', 'Centre', 'Unit', 'Acquaintance', 'Advertisement', 'Intermediary'] as const

/** How the trainee came, and whether anybody besides the centre took money (A09.1). */
export function OriginFields() {
  const { t } = useTranslation('registrations')
  const paid = Form.useWatch<boolean | undefined>(['origin', 'paidOthers'])
  const needed = [{ required: true, message: t('origin.needed') }]
  return (
    <>
      <Form.Item name={['origin', 'channel']} label={t('origin.channel')} rules={needed}>
        <Select options={channels.map((value) => ({ value, label: t(`origin.channels.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name={['origin', 'paidOthers']}
        label={t('origin.paidOthers')}
        extra={t('origin.explain')}
        rules={needed}
      >
        <Radio.Group
          options={[
            { value: false, label: t('origin.no') },
            { value: true, label: t('origin.yes') },
          ]}
        />
      </Form.Item>
      {paid && (
        <Form.Item
          name={['origin', 'paidTo']}
          label={t('origin.paidTo')}
          rules={[{ required: true, whitespace: true, min: 2, message: t('origin.paidToNeeded') }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      )}
    </>
  )
}
