import { ConfigProvider, Form, theme } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictPanel } from '@/shared/feedback/conflict-panel'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { isSame } from './is-same'
import type { Conflict, ServerForm as Server } from './use-server-form'
import './server-form.css'

interface ServerFormProps<V> {
  /** What `useServerForm` answered. */
  of: Server<V>
  className?: string
  children: ReactNode
}

/**
 * The form of a `record`: what the server refused above its fields, and after a conflict the record as it is now beside the input, in
 * the same fields.
 */
export function ServerForm<V extends object>({ of: server, className, children }: ServerFormProps<V>) {
  const { problem, rest, conflict } = server
  return (
    <>
      {conflict ? (
        <ConflictPanel keepMine={conflict.keepMine} takeLatest={conflict.takeLatest} />
      ) : (
        <ProblemAlert problem={problem} rest={rest} />
      )}
      <div className={conflict ? 'conflict-sides' : undefined}>
        <Side heading={conflict && 'conflict.mine'}>
          <Form {...server.formProps} className={className}>
            {children}
          </Form>
        </Side>
        {conflict && (
          <Side heading="conflict.latest">
            <Latest key={conflict.version} server={server} conflict={conflict} className={className}>
              {children}
            </Latest>
          </Side>
        )}
      </div>
    </>
  )
}

function Side({ heading, children }: { heading: 'conflict.mine' | 'conflict.latest' | null; children: ReactNode }) {
  const { t } = useTranslation('shared')
  return (
    <section aria-label={heading ? t(heading) : undefined}>
      {heading && <h2 className="conflict-heading">{t(heading)}</h2>}
      {children}
    </section>
  )
}

interface LatestProps<V> {
  server: Server<V>
  conflict: Conflict<V>
  className?: string
  children: ReactNode
}

/** The record as it is now, to read only; what differs from the input is marked. */
function Latest<V extends object>({ server, conflict, className, children }: LatestProps<V>) {
  const { t } = useTranslation('shared')
  const { token } = theme.useToken()
  const [form] = Form.useForm<V>()
  const mine = server.form
  useEffect(() => {
    const differing = form
      .getFieldsError()
      .map(({ name }) => name as Parameters<typeof form.getFieldValue>[0])
      .filter((name) => !isSame(form.getFieldValue(name), mine.getFieldValue(name)))
    form.setFields(
      differing.map((name) => ({ name, warnings: [t('conflict.differs')] })) as Parameters<typeof form.setFields>[0],
    )
  }, [form, mine, t])
  return (
    <ConfigProvider theme={{ token: { colorTextDisabled: token.colorText } }}>
      <Form
        form={form}
        name="latest"
        disabled
        layout="vertical"
        className={`conflict-latest ${className ?? ''}`}
        initialValues={conflict.latest}
      >
        {children}
      </Form>
    </ConfigProvider>
  )
}
