import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getCommitmentLetterOptions } from '@/api/generated/@tanstack/react-query.gen'
import { signCommitmentLetter } from '@/api/generated/sdk.gen'
import type { CommitmentLetterView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { formatMoment } from '@/shared/format/dates'
import './commitment-letter.css'

/** The commitment letter: read, then signed by the assessor; the hash of exactly this text is kept. */
export default function SignCommitmentLetterScreen() {
  const { t } = useTranslation('assessors')
  const letter = useQuery(getCommitmentLetterOptions())
  return (
    <PageFrame title={t('letter.title')} lead={t('letter.lead')} actions={<PrintButton />}>
      <Loaded query={letter}>{(view) => <Letter letter={view} />}</Loaded>
    </PageFrame>
  )
}

function Letter({ letter }: { letter: CommitmentLetterView }) {
  const { t } = useTranslation('assessors')
  const [read, setRead] = useState(false)
  const [code, setCode] = useState('')
  return (
    <div className="page medium">
      {letter.signedAt && (
        <Alert type="success" showIcon title={t('letter.signed', { at: formatMoment(letter.signedAt) })} />
      )}
      <Card>
        <p className="letter-text">{letter.text}</p>
        <p className="muted">{t('letter.version', { version: letter.version, hash: letter.textHash.slice(0, 16) })}</p>
      </Card>
      {!letter.signedAt && (
        <>
          <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
            {t('letter.read')}
          </Checkbox>
          {letter.needsCode && (
            <Form layout="vertical">
              <Form.Item label={t('letter.code')} htmlFor="letter-code" extra={t('letter.codeHint')}>
                <Input
                  id="letter-code"
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  maxLength={20}
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                />
              </Form.Item>
            </Form>
          )}
          <div>
            <ConfirmAction
              label={t('letter.sign')}
              explain={t('letter.explain')}
              button={{ type: 'primary', size: 'large', disabled: !read || (letter.needsCode && code.trim() === '') }}
              act={(_, request) =>
                signCommitmentLetter({
                  body: {
                    letterVersion: letter.version,
                    textHash: letter.textHash,
                    code: letter.needsCode ? code : null,
                  },
                  ...request,
                })
              }
            />
          </div>
        </>
      )}
    </div>
  )
}
