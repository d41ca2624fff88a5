import { Link, useNavigate } from '@tanstack/react-router'
import { QrcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { closeRollCall, openRollCall } from '@/api/generated/sdk.gen'
import type { RollCall } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'

/** Opens, shows and closes sign-in by the rotating code. */
export function SelfSignIn({ call }: { call: RollCall }) {
  const { t } = useTranslation('trainingClasses')
  const navigate = useNavigate()
  const path = { sessionId: call.sessionId }
  const open = useAction(
    (request: ServerRequest) => openRollCall({ path, ...request }),
    () => navigate({ to: '/training-sessions/$sessionId/code', params: path }),
  )
  const close = useAction((request: ServerRequest) => closeRollCall({ path, ...request }))
  return (
    <>
      {call.rollCallOpenedAt ? (
        <>
          <Link to="/training-sessions/$sessionId/code" params={path}>
            <Button icon={<QrcodeOutlined />} type="primary">
              {t('rollCall.show')}
            </Button>
          </Link>
          <Button loading={close.running} onClick={() => void close.run()}>
            {t('rollCall.close')}
          </Button>
        </>
      ) : (
        <Button icon={<QrcodeOutlined />} loading={open.running} onClick={() => void open.run()}>
          {t('rollCall.open')}
        </Button>
      )}
      <ProblemAlert problem={open.problem ?? close.problem} />
    </>
  )
}
