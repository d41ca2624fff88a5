import { Button, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attachProofs } from '@/api/generated/sdk.gen'
import type { ProofKind, RegistrationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'
import { UploadField } from '@/shared/files/upload-field'
import { useAction } from '@/shared/forms/use-action'
import './registrations.css'

interface AttachProofsProps {
  registration: RegistrationView
  /** Proofs are handed in while the registration is a draft or returned. */
  open: boolean
}

const pictures = '.jpg,.jpeg,.png'
const pictured: readonly ProofKind[] = ['Photo', 'IdFront', 'IdBack']

/** One line per proof that the condition needs; an upload is saved at once. */
export function AttachProofs({ registration, open }: AttachProofsProps) {
  const { t } = useTranslation('registrations')
  const handedIn = registration.proofs.map((proof) => proof.kind)
  const [lost, setLost] = useState(handedIn.includes('DiplomaLossStatement'))
  const kinds = [...new Set([...registration.neededProofs, ...handedIn])].map((kind) =>
    kind === 'Diploma' && lost ? 'DiplomaLossStatement' : kind,
  )
  return (
    <div>
      {[...new Set(kinds)].map((kind) => (
        <ProofRow key={kind} registration={registration} kind={kind} open={open} />
      ))}
      {open && kinds.includes('Diploma') && (
        <Button type="link" onClick={() => setLost(true)}>
          {t('mine.instead')}
        </Button>
      )}
    </div>
  )
}

function ProofRow({ registration, kind, open }: AttachProofsProps & { kind: ProofKind }) {
  const { t } = useTranslation('registrations')
  const proof = registration.proofs.find((entry) => entry.kind === kind)
  const [code, setCode] = useState(proof?.verificationCode ?? '')
  const save = useAction((request, fileId: string, verificationCode: string) =>
    attachProofs({
      path: { id: registration.id },
      body: { proofs: [{ kind, fileId, verificationCode: verificationCode.trim() || null }] },
      ...request,
    }),
  )
  return (
    <div className="proof-row">
      <div>
        <strong>{t(`proof.${kind}`)}</strong>
        <div>
          {proof ? <Tag color="success">{t('mine.uploaded')}</Tag> : <Tag>{t('mine.notUploaded')}</Tag>}
          {proof?.verdict && proof.verdict !== 'Accepted' && <Tag color="warning">{t(`verdict.${proof.verdict}`)}</Tag>}
        </div>
        {proof?.remark && <div className="page-lead">{proof.remark}</div>}
      </div>
      {open ? (
        <div className="stack">
          <UploadField
            purpose={kind}
            accept={pictured.includes(kind) ? pictures : '.pdf,.jpg,.jpeg,.png'}
            megabytes={kind === 'Photo' ? 5 : 10}
            value={proof?.fileId}
            onChange={(fileId) => fileId && void save.run(fileId, code)}
          />
          {kind === 'Diploma' && (
            <label>
              {t('mine.code')}
              <Input
                value={code}
                maxLength={40}
                onChange={(event) => setCode(event.target.value)}
                onBlur={() => proof && code !== (proof.verificationCode ?? '') && void save.run(proof.fileId, code)}
              />
              <span className="page-lead">{t('mine.codeHelp')}</span>
            </label>
          )}
          <ProblemAlert problem={save.problem} />
        </div>
      ) : (
        proof && <FilePreview fileId={proof.fileId} text={t('check.view')} />
      )}
    </div>
  )
}
