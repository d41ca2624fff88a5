import { Button, Input, Modal, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkProof } from '@/api/generated/sdk.gen'
import type { ProofKind, ProofVerdict, RegistrationView } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { useSeen } from '@/shared/forms/use-seen'
import './registrations.css'

interface CheckProofsProps {
  registration: RegistrationView
  open: boolean
}

/** Every proof needed or handed in, with its file and its verdict (A12.2). */
export function CheckProofs({ registration, open }: CheckProofsProps) {
  const handedIn = registration.proofs.map((proof) => proof.kind)
  const lost = handedIn.includes('DiplomaLossStatement')
  const needed = registration.neededProofs.filter((kind) => !(kind === 'Diploma' && lost))
  const [busy, setBusy] = useState(false)
  return [...new Set([...needed, ...handedIn])].map((kind) => (
    <ProofCheck key={kind} registration={registration} kind={kind} open={open} busy={busy} onBusy={setBusy} />
  ))
}

interface ProofCheckProps extends CheckProofsProps {
  kind: ProofKind
  /** A verdict on one proof is on its way; the next one is given on what it made of the registration. */
  busy: boolean
  onBusy: (busy: boolean) => void
}

function ProofCheck({ registration, kind, open, busy, onBusy }: ProofCheckProps) {
  const { t } = useTranslation(['registrations', 'shared'])
  const [asking, setAsking] = useState<ProofVerdict | null>(null)
  const [remark, setRemark] = useState('')
  const proof = registration.proofs.find((entry) => entry.kind === kind)
  const { seen, renew } = useSeen(registration, asking !== null)
  const action = useAction(
    (request: ServerRequest, verdict: ProofVerdict, words: string | null) =>
      checkProof({
        path: { id: registration.id, kind },
        body: { verdict, remark: words, version: seen.version },
        ...request,
      }),
    undefined,
    renew,
  )
  const check = async (verdict: ProofVerdict, words: string | null) => {
    onBusy(true)
    const done = await action.run(verdict, words)
    onBusy(false)
    if (done) setAsking(null)
  }
  return (
    <div className="proof-row">
      <div>
        <strong>{t(`proof.${kind}`)}</strong>
        {proof?.verificationCode && (
          <div className="page-lead">{t('check.code', { code: proof.verificationCode })}</div>
        )}
      </div>
      <div>
        {proof ? (
          <FilePreview fileId={proof.fileId} text={t('check.view')} />
        ) : (
          <Tag color="warning">{t('check.missing')}</Tag>
        )}
        {proof && (
          <StatusTag
            status={proof.verdict === 'Accepted' ? 'Accepted' : proof.verdict ? 'Returned' : 'Draft'}
            text={t(`verdict.${proof.verdict ?? 'none'}`)}
          />
        )}
        {proof?.remark && <span className="page-lead">{proof.remark}</span>}
        {!asking && <ProblemAlert problem={action.problem} />}
      </div>
      {proof && open && (
        <Space wrap>
          <Button
            type="primary"
            ghost
            loading={action.running}
            disabled={busy}
            onClick={() => void check('Accepted', null)}
          >
            {t('check.accept')}
          </Button>
          <Button disabled={busy} onClick={() => setAsking('Unclear')}>
            {t('check.unclear')}
          </Button>
          <Button danger disabled={busy} onClick={() => setAsking('False')}>
            {t('check.false')}
          </Button>
        </Space>
      )}
      <Modal
        open={asking !== null}
        title={`${t(`proof.${kind}`)} · ${t(`verdict.${asking ?? 'none'}`)}`}
        okText={t('shared:action.confirm')}
        cancelText={t('shared:action.cancel')}
        okButtonProps={{ disabled: remark.trim() === '' }}
        confirmLoading={action.running}
        onOk={() => asking && void check(asking, remark.trim())}
        onCancel={() => setAsking(null)}
      >
        <ProblemAlert problem={action.problem} />
        <Input.TextArea
          aria-label={t('check.remark')}
          placeholder={t('check.remarkNeeded')}
          rows={3}
          maxLength={500}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
      </Modal>
    </div>
  )
}
