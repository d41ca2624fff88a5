import { App, Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assignRoles } from '@/api/generated/sdk.gen'
import type { AccountView, Role } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { societyRoles } from './search'

/** Replaces the roles of an account of the society, an expert or an auditor. */
export function AssignRoles({ account }: { account: AccountView }) {
  const { t } = useTranslation(['accountAdministration', 'home', 'shared'])
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [roles, setRoles] = useState<Role[]>(account.roles)
  const action = useAction((request: ServerRequest) =>
    assignRoles({ path: { id: account.id }, body: { roles }, ...request }),
  )
  const confirm = async () => {
    if (!(await action.run())) return
    setOpen(false)
    void message.success(t('rolesAssigned'))
  }
  const start = () => {
    action.clear()
    setRoles(account.roles)
    setOpen(true)
  }
  return (
    <>
      <Button size="small" onClick={start}>
        {t('assignRoles')}
      </Button>
      <Modal
        open={open}
        title={t('assignRolesOf', { name: account.displayName })}
        okText={t('shared:action.save')}
        cancelText={t('shared:action.cancel')}
        okButtonProps={{ disabled: roles.length === 0 }}
        confirmLoading={action.running}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert problem={action.problem} />
        <p>{t('rolesCountAtOnce')}</p>
        <Checkbox.Group<Role>
          value={roles}
          onChange={setRoles}
          options={societyRoles.map((role) => ({ value: role, label: t(`home:role.${role}`) }))}
        />
      </Modal>
    </>
  )
}
