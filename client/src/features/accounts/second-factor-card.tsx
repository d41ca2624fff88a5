import { useQueryClient } from '@tanstack/react-query'
import { Button, Card, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { beginSecondFactor, confirmSecondFactor, disableSecondFactor } from '@/api/generated/sdk.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { meOptions, useMe } from '@/shared/session/me'
import { SecondFactorSteps } from './second-factor-steps'

/** Turning the second factor on and off. */
export function SecondFactorCard() {
  const { t } = useTranslation(['accounts', 'shared'])
  const me = useMe()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'on' | 'off' | null>(null)
  const finish = async () => {
    setOpen(null)
    await queries.invalidateQueries({ queryKey: meOptions.queryKey })
  }
  const off = useServerForm<{ code: string }>({
    submit: (body, request) => disableSecondFactor({ body, ...request }),
    onDone: finish,
  })
  return (
    <Card title={t('profile.secondFactor')} className="medium">
      <p className="page-lead">{t('profile.secondFactorWhy')}</p>
      <Space wrap>
        <StatusTag
          status={me.secondFactor ? 'Active' : 'Draft'}
          text={me.secondFactor ? t('profile.secondFactorOn') : t('profile.secondFactorOff')}
        />
        {me.secondFactor ? (
          <Button onClick={() => setOpen('off')}>{t('profile.disable')}</Button>
        ) : (
          <Button type="primary" onClick={() => setOpen('on')}>
            {t('profile.enrol')}
          </Button>
        )}
      </Space>
      <Modal
        open={open === 'on'}
        title={t('secondFactor.title')}
        footer={null}
        destroyOnHidden
        onCancel={() => void finish()}
      >
        <SecondFactorSteps
          begin={async (request) => (await beginSecondFactor(request)).data}
          confirm={async (code, request) =>
            (await confirmSecondFactor({ body: { code }, ...request })).data.recoveryCodes
          }
          onDone={() => void finish()}
        />
      </Modal>
      <Modal
        open={open === 'off'}
        title={t('profile.disable')}
        okText={t('profile.disable')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={off.submitting}
        forceRender
        onOk={() => off.form.submit()}
        onCancel={() => setOpen(null)}
      >
        <p>{t('profile.disableExplain')}</p>
        <ProblemAlert problem={off.problem} rest={off.rest} />
        <Form {...off.formProps}>
          <Form.Item name="code" label={t('secondFactor.code')}>
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
          </Form.Item>
        </Form>
      </Modal>
    </Card>
  )
}
