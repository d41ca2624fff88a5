import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { api } from './api'
import { inventedUscc } from './identity'
import type { Person } from './people'
import { signUp, type Newcomer } from './registration'

const folder = fileURLToPath(new URL('../../../tests/Samples/application/', import.meta.url))
const applications = '/branch-centre-applications'
const purposes: Record<string, string> = {
  'premises-ownership.pdf': 'PremisesOwnership',
  'lease-contract.pdf': 'LeaseContract',
  'training-work-plan.pdf': 'TrainingWorkPlan',
  'management-rules.pdf': 'ManagementRules',
  'teacher-title-proof.pdf': 'TeacherTitleProof',
  'equipment.xlsx': 'EquipmentList',
  'personnel.xlsx': 'PersonnelList',
  'site-photo-1.jpg': 'SitePhoto',
  'site-photo-2.jpg': 'SitePhoto',
}

/** The two experts of the demo, by the names that they sign with. */
const experts = [
  ['expert', '周衡'],
  ['secondExpert', '吴准'],
] as const

const occupationCode = '4-08-05-06'
export const wholeScope = ['长度计量员', '热工计量员'].flatMap((specialty) =>
  ['Level4', 'Level3', 'Level2'].map((level) => ({ occupationCode, specialty, level })),
)

export const evidence = `${folder}premises-ownership.pdf`

type As = (person: Person) => Promise<Page>

/** A unit that nobody else works with, signed in on its own page, with its application. */
export interface OwnUnit {
  name: string
  applicant: Page
  account: Newcomer
  application: string
}

interface AuditItem {
  key: string
  declared: number | null
}

export interface Finding {
  score: 'Minor'
  text: string
  correctiveActions: { id: string; description: string; dueOn: string }[]
}

/** Signs the unit up and hands in the sample application under its name. */
export async function submittedApplication(applicant: Page, name: string): Promise<OwnUnit> {
  const order = Date.now() % 10_000_000
  const account: Newcomer = {
    name: '秦望',
    mobile: `1990${String(order).padStart(7, '0')}`,
    password: 'Measure-twice-2026',
    organisation: name,
  }
  await signUp(applicant, account)
  const ids: Record<string, string> = {}
  for (const [file, purpose] of Object.entries(purposes))
    ids[file] = await api.upload(applicant, purpose, folder + file)
  const form = JSON.parse(readFileSync(`${folder}application.json`, 'utf8'), (_, value: unknown) =>
    typeof value === 'string' ? (ids[value] ?? value) : value,
  ) as { unit: object }
  Object.assign(form.unit, { name, uscc: inventedUscc(order) })
  const application = await api.post<string>(applicant, applications)
  await api.patch(applicant, `${applications}/${application}`, { sections: form })
  await api.post(applicant, `${applications}/${application}/submit`)
  return { name, applicant, account, application }
}

/** The documents of the unit have passed the review. */
export async function acceptedApplication(as: As, applicant: Page, name: string): Promise<OwnUnit> {
  const unit = await submittedApplication(applicant, name)
  const reviewer = await as('reviewer')
  const path = `${applications}/${unit.application}`
  const { requirements } = await api.get<{ requirements: { rule: string }[] }>(reviewer, `${path}/checklist`)
  const verdicts = requirements.map(({ rule }) => ({ rule, result: 'Passed' }))
  await api.post(reviewer, `${path}/review`, { verdicts })
  await api.post(reviewer, `${path}/accept-documents`)
  return unit
}

/** Both experts have signed what they found: everything conforms, apart from the one item given here. */
export async function signedAudit(
  as: As,
  applicant: Page,
  name: string,
  { today, nonconformity }: { today: string; nonconformity?: Finding },
): Promise<OwnUnit> {
  const unit = await acceptedApplication(as, applicant, name)
  const path = `${applications}/${unit.application}`
  const pool = await api.get<{ userId: string; name: string }[]>(await as('reviewer'), `${path}/experts`)
  const team = pool.filter((candidate) => experts.some(([, known]) => known === candidate.name))
  await api.post(await as('reviewer'), `${path}/experts`, { experts: team.map(({ userId }) => ({ userId })) })
  for (const [person] of experts) await api.post(await as(person), `${path}/audit/declare`)

  const expert = await as('expert')
  const { items } = await api.get<{ items: AuditItem[] }>(expert, `${path}/audit`)
  const conform = { score: 'Conform', text: '现场核查与申报材料一致。', correctiveActions: [] }
  const findings = items.map((item) => ({
    ...(item.key === 'A05.6-1' && nonconformity ? nonconformity : conform),
    id: crypto.randomUUID(),
    item: item.key,
    measuredValue: item.declared,
    photos: [],
    foundAt: new Date().toISOString(),
  }))
  await api.put(expert, `${path}/audit/findings`, { findings })
  await api.put(expert, `${path}/audit/scope`, { auditedOn: today, scope: wholeScope })
  for (const [person, signer] of experts) await api.post(await as(person), `${path}/audit/sign`, { name: signer })
  return unit
}

/** The unit has become a branch centre with the whole scope; answers the id of the centre. */
export async function activeCentre(
  as: As,
  applicant: Page,
  name: string,
  today: string,
): Promise<OwnUnit & { centre: string }> {
  const unit = await signedAudit(as, applicant, name, { today })
  const path = `${applications}/${unit.application}`
  await api.post(await as('expert'), `${path}/audit/conclude`, {
    passed: true,
    conclusion: '场地、设备、人员和制度满足要求。',
  })
  await api.post(await as('approver'), `${path}/agreement`, { scope: wholeScope })
  const { agreement } = await api.get<{ agreement: { sha256: string } }>(applicant, path)
  const signature = { documentHash: agreement.sha256, name: unit.account.name }
  await api.post(applicant, `${path}/agreement/sign`, signature)
  const centre = await api.post<string>(await as('approver'), `${path}/approve`, { name: '孙立' })
  return { ...unit, centre }
}
