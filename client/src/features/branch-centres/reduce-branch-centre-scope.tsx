import { Alert, Button, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reduceBranchCentreScope } from '@/api/generated/sdk.gen'
import type { BranchCentreView } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  /** Places in the scope as shown. */
  rows: number[]
  reason: string
}

/** Takes rows out of the scope; the consequences are said before. */
export function ReduceBranchCentreScope({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation(['branchCentres', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    record: { version: centre.version },
    submit: ({ rows, reason }, request, version) =>
      reduceBranchCentreScope({
        path: { id: centre.id },
        body: { rows: rows.flatMap((index) => centre.scope[index] ?? []), reason, version },
        ...request,
      }),
    onDone: () => {
      setOpen(false)
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reduce.label')}</Button>
      <Modal
        open={open}
        title={t('reduce.label')}
        okText={t('reduce.label')}
        okButtonProps={{ danger: true }}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <Alert type="warning" showIcon title={t('reduce.explain')} className="form-row" />
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps}>
          <Form.Item name="rows" label={t('reduce.rows')} rules={[{ required: true, message: t('reduce.rowsNeeded') }]}>
            <Checkbox.Group
              className="check-list"
              options={centre.scope.map((row, value) => ({
                value,
                label: (
                  <>
                    {row.specialty} <LevelText level={row.level} />
                  </>
                ),
              }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true, message: t('reasonNeeded') }]}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
