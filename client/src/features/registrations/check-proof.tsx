import { Button, Input, Modal, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkProof } from '@/api/generated/sdk.gen'
import type { ProofKind, ProofVerdict, RegistrationView } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'
import { useAction } from '@/shared/forms/use-action'

interface CheckProofsProps {
  registration: RegistrationView
  open: boolean
}

/** Every proof needed or handed in, with its file and its verdict (A12.2). */
export function CheckProofs({ registration, open }: CheckProofsProps) {
  const handedIn = registration.proofs.map((proof) => proof.kind)
  const lost = handedIn.includes('DiplomaLossStatement')
  const needed = registration.neededProofs.filter((kind) => !(kind === 'Diploma' && lost))
  return [...new Set([...needed, ...handedIn])].map((kind) => (
    <ProofCheck key={kind} registration={registration} kind={kind} open={open} />
  ))
}

function ProofCheck({ registration, kind, open }: CheckProofsProps & { kind: ProofKind }) {
  const { t } = useTranslation(['registrations', 'shared'])
  const [asking, setAsking] = useState<ProofVerdict | null>(null)
  const [remark, setRemark] = useState('')
  const proof = registration.proofs.find((entry) => entry.kind === kind)
  const action = useAction((request, verdict: ProofVerdict, words: string | null) =>
    checkProof({
      path: { id: registration.id, kind },
      body: { verdict, remark: words, version: registration.version },
      ...request,
    }),
  )
  const confirm = async () => {
    if (asking && (await action.run(asking, remark.trim()))) setAsking(null)
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
          <Button type="primary" ghost loading={action.running} onClick={() => void action.run('Accepted', null)}>
            {t('check.accept')}
          </Button>
          <Button onClick={() => setAsking('Unclear')}>{t('check.unclear')}</Button>
          <Button danger onClick={() => setAsking('False')}>
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
        onOk={() => void confirm()}
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
