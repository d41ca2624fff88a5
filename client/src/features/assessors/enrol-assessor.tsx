import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAssessorCoursesOptions } from '@/api/generated/@tanstack/react-query.gen'
import { enrolAssessor } from '@/api/generated/sdk.gen'
import type { AssessorView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { formatDay } from '@/shared/format/dates'
import { useServerForm } from '@/shared/forms/use-server-form'

/** Puts an assessor of the centre on an open course of the society. */
export function EnrolAssessor({ assessor }: { assessor: AssessorView }) {
  const { t } = useTranslation('assessors')
  const { t: shared } = useTranslation('shared')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const courses = useQuery({ ...listAssessorCoursesOptions({ query: { openOnly: true, size: 100 } }), enabled: open })
  const { form, formProps, submitting, problem, rest } = useServerForm<{ courseId: string }>({
    record: { version: assessor.version },
    submit: ({ courseId }, request, version) =>
      enrolAssessor({ path: { id: assessor.entry.id }, body: { courseId, version }, ...request }),
    onDone: async () => {
      setOpen(false)
      await queries.invalidateQueries()
    },
  })
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('enrol.label')}
      </Button>
      <Modal
        open={open}
        title={t('enrol.title', { name: assessor.entry.name })}
        okText={t('enrol.label')}
        cancelText={shared('action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form {...formProps} preserve={false}>
          <ProblemAlert problem={problem} rest={rest} />
          <Form.Item
            name="courseId"
            label={t('enrol.course')}
            rules={[{ required: true, message: shared('form.choose', { label: t('enrol.course') }) }]}
          >
            <Select
              loading={courses.isPending}
              notFoundContent={t('enrol.none')}
              options={(courses.data?.items ?? []).map(({ id, offer, enrolled }) => ({
                value: id,
                label: t('enrol.option', {
                  title: offer.title,
                  from: formatDay(offer.from),
                  left: offer.capacity - enrolled,
                }),
              }))}
            />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
