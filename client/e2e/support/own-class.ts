import type { Page } from '@playwright/test'
import { after, journeyDays } from '../main-job/calendar'
import { invented, type Enrolled } from '../main-job/roster'
import { api } from './api'
import { proofs, signUp } from './registration'
import type { Person } from './people'

type As = (person: Person) => Promise<Page>

interface Registered {
  id: string
  neededProofs: string[]
}

const row = { occupationCode: '4-08-05-06', specialty: '热工计量员', level: 'Level4' }
const fileOf: Record<string, [name: string, purpose: string]> = {
  IdFront: ['id-front.jpg', 'IdFront'],
  IdBack: ['id-back.jpg', 'IdBack'],
  Photo: ['photo.jpg', 'Photo'],
  EmploymentProof: ['employment-proof.pdf', 'EmploymentProof'],
  Diploma: ['diploma.pdf', 'Diploma'],
}

export const password = 'Measure-twice-2026'

/** A published notice of the demo's centre that is open today. */
export async function openNotice(as: As, title: string): Promise<string> {
  const { today, registrationUntil, firstDay, lastDay } = journeyDays()
  const manager = await as('manager')
  const rows = [{ row, headCount: 24, from: firstDay, until: lastDay, assessorsNeeded: 3 }]
  const year = Number(firstDay.slice(0, 4))
  const plan = await api.post<string>(manager, '/training-plans', { year, kind: 'Supplement', rows })
  await api.post(manager, `/training-plans/${plan}/submit`)
  await api.post(await as('reviewer'), `/training-plans/${plan}/approve`)
  const planned = await api.get<{ rows: { id: string }[] }>(manager, `/training-plans/${plan}`)
  const notice = await api.post<string>(manager, '/training-notices', {
    planId: plan,
    planRowId: planned.rows[0]?.id,
    details: {
      title,
      registrationFrom: today,
      registrationUntil,
      trainingFrom: firstDay,
      trainingUntil: lastDay,
      region: '浙江省',
      place: '云泽市清岚区量衡路88号3号楼3层',
      capacity: 24,
    },
    fees: {
      items: [{ item: '培训费', standard: 1500, basis: '浙江省职业技能培训指导价', coverage: '教学、教材、实训耗材' }],
      supervisionPhone: '0000-81990000',
    },
  })
  await api.post(manager, `/training-notices/${notice}/publish`)
  return notice
}

/** Somebody with an account of their own, accepted for the notice. */
export async function acceptedTrainee(as: As, phone: Page, notice: string, person: Enrolled): Promise<string> {
  await signUp(phone, { name: person.name, mobile: person.mobile, password })
  const id = await api.post<string>(phone, `/training-notices/${notice}/registrations`, {
    person: { name: person.name, documentKind: 'ResidentId', documentNumber: person.document, mobile: person.mobile },
    conditionNumber: '4-1',
    background: { workYears: 8, schooling: 'SeniorHighSchool' },
    particulars: { employer: '云泽机床厂', province: '浙江省', applicantSource: '国有企业' },
    consents: { privacyNotice: '2026-01', sensitiveData: '2026-01' },
    origin: { channel: 'Platform', paidOthers: false },
  })
  const manager = await as('manager')
  const { neededProofs } = await api.get<Registered>(manager, `/registrations/${id}`)
  const attached = []
  for (const kind of neededProofs) {
    const [name, purpose] = fileOf[kind] ?? ['employment-proof.pdf', kind]
    const verificationCode = kind === 'Diploma' ? 'A1B2C3D4E5F6' : null
    attached.push({ kind, fileId: await api.upload(manager, purpose, proofs + name), verificationCode })
  }
  await api.post(manager, `/registrations/${id}/proofs`, { proofs: attached })
  await api.post(manager, `/registrations/${id}/submit`)
  for (const kind of neededProofs)
    await api.post(manager, `/registrations/${id}/proofs/${kind}/check`, { verdict: 'Accepted' })
  await api.post(manager, `/registrations/${id}/accept`)
  return id
}

/** Six half-days of theory and four of practice with the demo's teacher from a day on. */
export async function timetableFrom(staff: Page, firstDay: string) {
  const { items } = await api.get<{ items: { id: string; name: string }[] }>(
    staff,
    '/teachers?status=Approved&size=100',
  )
  const teacherId = items.find(({ name }) => name === '邓磊')?.id
  return Array.from({ length: 10 }, (_, index) => ({
    kind: index < 6 ? 'Theory' : 'Practical',
    date: after(firstDay, Math.floor(index / 2)),
    halfDay: index % 2 === 0 ? 'Morning' : 'Afternoon',
    hours: 4,
    topic: index < 6 ? '温度计量基础与误差理论' : '工业铂热电阻检定',
    place: index < 6 ? '理论教室' : '热工实训室',
    teacherId,
  }))
}

/** The first of five days in a row, `step` days from today or a multiple of it, in which nobody of the centre teaches. */
export async function freeDay(staff: Page, step: number): Promise<string> {
  for (let days = step; ; days += step) {
    const day = after(journeyDays().today, days)
    const path = `/training-classes/timetable?from=${day}&until=${after(day, 4)}`
    if ((await api.get<unknown[]>(staff, path)).length === 0) return day
  }
}

export const inventedTrainee = (name: string, draw: number) => invented(name, '19930412', draw)
