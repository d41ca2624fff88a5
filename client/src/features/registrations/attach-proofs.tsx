import { Button, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attachProofs } from '@/api/generated/sdk.gen'
import type { ProofKind, RegistrationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useCropPhoto } from '@/shared/files/crop-photo'
import { FilePreview } from '@/shared/files/file-preview'
import { UploadField } from '@/shared/files/upload-field'
import { useAction } from '@/shared/forms/use-action'
import { isOpenProof } from './open-items'
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
  const replaced = lost ? 'Diploma' : 'DiplomaLossStatement'
  const kinds = [...registration.neededProofs, ...handedIn].map((kind) =>
    kind === replaced ? (lost ? 'DiplomaLossStatement' : 'Diploma') : kind,
  )
  const isOpen = (kind: ProofKind) => open && isOpenProof(registration, kind)
  return (
    <div>
      {[...new Set(kinds)].map((kind) => (
        <ProofRow key={kind} registration={registration} kind={kind} open={isOpen(kind)} />
      ))}
      {isOpen('Diploma') && kinds.some((kind) => kind === 'Diploma' || kind === 'DiplomaLossStatement') && (
        <Button type="link" onClick={() => setLost(!lost)}>
          {t(lost ? 'mine.notInstead' : 'mine.instead')}
        </Button>
      )}
    </div>
  )
}

function ProofRow({ registration, kind, open }: AttachProofsProps & { kind: ProofKind }) {
  const { t } = useTranslation('registrations')
  const proof = registration.proofs.find((entry) => entry.kind === kind)
  const [code, setCode] = useState(proof?.verificationCode ?? '')
  const [uploaded, setUploaded] = useState<string | null>(null)
  const photo = useCropPhoto()
  const save = useAction((request, fileId: string, verificationCode: string) =>
    attachProofs({
      path: { id: registration.id },
      body: { proofs: [{ kind, fileId, verificationCode: verificationCode.trim() || null }] },
      ...request,
    }),
  )
  const attach = (fileId: string) => {
    setUploaded(fileId)
    void save.run(fileId, code)
  }
  return (
    <div className="proof-row">
      <div>
        <strong>{t(`proof.${kind}`)}</strong>
        <div>
          {proof ? <Tag color="success">{t('mine.uploaded')}</Tag> : <Tag>{t('mine.notUploaded')}</Tag>}
          {proof?.verdict && (
            <Tag color={proof.verdict === 'Accepted' ? 'success' : 'warning'}>{t(`verdict.${proof.verdict}`)}</Tag>
          )}
        </div>
        {proof?.remark && <div className="page-lead">{proof.remark}</div>}
      </div>
      {open ? (
        <div className="stack">
          <UploadField
            purpose={kind}
            accept={pictured.includes(kind) ? pictures : '.pdf,.jpg,.jpeg,.png'}
            megabytes={10}
            value={proof?.fileId}
            prepare={kind === 'Photo' ? photo.crop : undefined}
            onChange={(fileId) => fileId && attach(fileId)}
          />
          {photo.dialog}
          {kind === 'Diploma' && (
            <label>
              {t('mine.code')}
              <Input
                value={code}
                maxLength={20}
                autoCapitalize="off"
                onChange={(event) => setCode(event.target.value)}
                onBlur={() => proof && code !== (proof.verificationCode ?? '') && attach(proof.fileId)}
              />
              <span className="page-lead">{t('mine.codeHelp')}</span>
            </label>
          )}
          <ProblemAlert problem={save.problem} onRetry={uploaded ? () => attach(uploaded) : undefined} />
        </div>
      ) : (
        proof && <FilePreview fileId={proof.fileId} text={t('check.view')} />
      )}
    </div>
  )
}
