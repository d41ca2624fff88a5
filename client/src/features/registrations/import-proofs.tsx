import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Card, Space, Spin, Table, Upload } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toProblem, type Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { problemText } from '@/shared/format/error-text'
import { readArchive } from './proof-archive'
import { handIn, planProofs, type ProofPlan } from './proof-plan'
import { WorkProgress } from './work-progress'
import './registrations.css'

interface Refused {
  path: string
  name: string
  problem: Problem
}

/** A zip of photos and proofs named by ID number: a preview first; then person after person, all files of one or none. */
export function ImportProofs({ noticeId }: { noticeId: string | null }) {
  const { t } = useTranslation(['registrations', 'shared'])
  const queries = useQueryClient()
  const [plan, setPlan] = useState<ProofPlan | null>(null)
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState(0)
  const [running, setRunning] = useState(false)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const stopped = useRef(false)

  const read = async (archive: File) => {
    setPlan(null)
    setProblem(null)
    setRefused([])
    setDone(0)
    setReading(true)
    try {
      const words = t('archive.words', { returnObjects: true })
      setPlan(await planProofs(await readArchive(archive, words), noticeId))
    } catch (error) {
      setProblem(toProblem(error))
    } finally {
      setReading(false)
    }
  }
  /** One person after the other, on from where it stopped; what the server refuses is listed, a lost connection ends it. */
  const run = async ({ groups }: ProofPlan) => {
    stopped.current = false
    setRunning(true)
    setProblem(null)
    for (let index = done; index < groups.length && !stopped.current; index += 1) {
      const group = groups[index]
      let path = ''
      try {
        if (group) await handIn(group, (now) => (path = now))
      } catch (error) {
        const met = toProblem(error)
        if (met.status === 0 || met.isSignedOut) {
          setProblem(met)
          break
        }
        setRefused((before) => [...before, { path, name: group?.registration.name ?? '', problem: met }])
      }
      setDone(index + 1)
    }
    setRunning(false)
    await queries.invalidateQueries()
  }
  const people = plan?.groups.length ?? 0
  return (
    <Card title={t('archive.title')}>
      <div className="stack">
        <p className="page-lead">{t('archive.lead')}</p>
        <Upload accept=".zip" showUploadList={false} beforeUpload={(chosen) => (void read(chosen), false)}>
          <Button disabled={running}>{t('archive.choose')}</Button>
        </Upload>
        {reading && <Spin description={t('archive.reading')} />}
        <ProblemAlert problem={problem} />
        {plan && (
          <>
            <Alert
              type={plan.misfits.length > 0 ? 'warning' : 'success'}
              showIcon
              role="status"
              title={t('archive.summary', {
                files: plan.groups.reduce((sum, group) => sum + group.files.length, 0),
                people,
                misfits: plan.misfits.length,
              })}
              description={done === 0 && t('shared:sheet.nothingWritten')}
            />
            <Faults
              faults={[
                ...plan.misfits.map(({ path, why }) => ({ path, text: t(`archive.why.${why}`) })),
                ...refused.map((one) => ({
                  path: one.path,
                  text: t('archive.ofPerson', { name: one.name, text: problemText(one.problem) }),
                })),
              ]}
            />
            {(running || done > 0) && (
              <WorkProgress done={done} total={people} onStop={running ? () => (stopped.current = true) : undefined} />
            )}
            {done === people && people > 0 ? (
              <Alert type="success" showIcon title={t('archive.done', { people: people - refused.length })} />
            ) : (
              <Space wrap>
                <Button type="primary" loading={running} disabled={people === 0} onClick={() => void run(plan)}>
                  {done > 0 ? t('archive.goOn') : t('archive.import', { people })}
                </Button>
              </Space>
            )}
          </>
        )}
      </div>
    </Card>
  )
}

function Faults({ faults }: { faults: { path: string; text: string }[] }) {
  const { t } = useTranslation('registrations')
  if (faults.length === 0) return null
  return (
    <Table
      size="small"
      rowKey={({ path, text }) => `${path} ${text}`}
      dataSource={faults}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: t('archive.file'), dataIndex: 'path', className: 'archive-path' },
        { title: t('archive.fault'), dataIndex: 'text' },
      ]}
    />
  )
}
