import { expect, test } from '@playwright/test'
import { moveClock } from './main-job/calendar'
import { Cast } from './main-job/cast'
import * as certification from './main-job/certification'
import * as enrolment from './main-job/enrolment'
import * as examination from './main-job/examination'
import * as planning from './main-job/planning'
import { invented } from './main-job/roster'
import * as training from './main-job/training'
import { attachProofs, fillClaim, fillPerson, phoneViewport, signUp, submitRegistration } from './support/registration'

/** Each run has people, codes and titles of its own, so that it passes again on the same server. */
const draw = Math.floor(Math.random() * 3900)
const [sheng, ouyang] = [invented('盛知微', '19930412', draw), invented('欧阳予安', '19950826', draw + 23)]
const lin = { ...invented('林砚秋', '19970219', draw + 37), password: 'Measure-twice-2026' }

// The attached pictures show every step; a trace of so many pages would take longer than the journey.
test.use({ trace: 'off' })

test.afterEach(async ({ request }) => moveClock(request))

test('a plan becomes a notice, trainees become certified, and anybody can verify it', async ({
  browser,
  contextOptions,
  baseURL,
  request,
}, testInfo) => {
  test.setTimeout(300_000)
  const cast = new Cast(browser, { ...contextOptions, baseURL, locale: 'zh-CN', timezoneId: 'Europe/Berlin' }, testInfo)
  const days = await training.freeDays(await cast.as('staff'))
  const code = `${days.firstDay.slice(0, 4)}-RG4-${String(draw).padStart(4, '0')}`
  const title = `${Number(days.firstDay.slice(5, 7))}月热工计量员（四级）培训通知 ${draw}`
  const trainee = { userName: lin.mobile, password: lin.password }

  const plan = await test.step('the centre plans, the society approves', async () => {
    const manager = await cast.as('manager')
    const submitted = await planning.submitPlan(manager, days)
    await cast.show(manager, '01-plan-submitted')
    const reviewer = await cast.as('reviewer')
    await planning.approvePlan(reviewer, submitted)
    await cast.show(reviewer, '02-plan-approved')
    return submitted
  })

  const notice = await test.step('staff publish a notice with the five fee items', async () => {
    const staff = await cast.as('staff')
    const drafted = await planning.draftNotice(staff, plan, title, days)
    await cast.show(staff, '03-notice-drafted')
    await planning.publishNotice(staff)
    await cast.show(staff, '04-notice-published')
    return drafted
  })

  await test.step('anybody reads the notice; a trainee signs up and registers on a phone', async () => {
    const phone = await cast.anybody(phoneViewport)
    await phone.goto('/notices?openOnly=true&level=Level4')
    await phone.getByRole('link', { name: title }).click()
    for (const item of ['收费项目', '收费标准（元/人）', '收费依据', '收费范围', '监督电话'])
      await expect(phone.getByText(item, { exact: true }).first()).toBeVisible()
    await cast.show(phone, '05-public-notice')
    const address = phone.url()
    await signUp(phone, lin)
    await phone.goto(address)
    await phone.getByRole('link', { name: '我要报名' }).click()
    await fillPerson(phone, lin.mobile, lin.document)
    await fillClaim(phone, '云泽市清岚仪表有限公司')
    await cast.show(phone, '06-registration-form')
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await attachProofs(phone)
    await cast.show(phone, '07-proofs-attached')
    await submitRegistration(phone)
  })

  await test.step('staff import the others from the sheet, after looking at its faults', async () => {
    const staff = await cast.as('staff')
    await enrolment.importRoster(staff, [sheng, ouyang], title)
    await cast.show(staff, '08-sheet-previewed')
    await staff.getByRole('button', { name: '导入通过的 2 行' }).click()
    await expect(staff.getByText('已导入 2 行。')).toBeVisible()
  })

  await test.step('every proof is checked, everybody accepted and charged what was published', async () => {
    const staff = await cast.as('staff')
    for (const [index, person] of [sheng, ouyang, lin].entries()) {
      await enrolment.openRegistration(staff, notice, person.name)
      if (person !== lin) await enrolment.handInOnPaper(staff)
      if (index === 0) await cast.show(staff, '09-proofs-to-check')
      await enrolment.acceptAndCharge(staff, '1900', `YZ-${code}-${index + 1}`)
    }
    await cast.show(staff, '10-registration-accepted')
    await enrolment.closeNotice(staff, notice)
  })

  const trainingClass = await test.step('a class with theory and practice is planned', async () => {
    const staff = await cast.as('staff')
    await training.planClass(staff, title, code, days.firstDay)
    await cast.show(staff, '11-class-form')
    const planned = await training.savePlannedClass(staff, code)
    await cast.show(staff, '12-class-planned')
    return planned
  })

  await test.step('the teacher calls the roll on a phone and keeps the practical records', async () => {
    await cast.leave()
    await moveClock(request, days.lastDay, '17:00')
    const teacher = await cast.as('teacher', phoneViewport)
    const sessions = await training.rollCalls(teacher, trainingClass)
    for (const [index, session] of sessions.slice(0, 3).entries()) {
      await teacher.goto(session)
      if (index === 0) await cast.show(teacher, '13-roll-call')
      await training.callTheRoll(teacher, index === 2 ? [ouyang.name] : [])
      if (index === 2) await cast.show(teacher, '14-roll-called')
    }
    await teacher.setViewportSize({ width: 820, height: 1180 })
    await training.importAttendance(teacher, { code, firstDay: days.firstDay, called: 3 }, [sheng, ouyang, lin])
    for (const session of sessions.slice(-4)) await training.recordPractice(teacher, session, 3)
    await cast.show(teacher, '15-practical-records')
    const phone = await cast.as(trainee, phoneViewport)
    await phone.goto('/my-training')
    await expect(phone.getByText('已完成培训')).toBeVisible()
    await cast.show(phone, '16-my-training')
  })

  const exam = await test.step('the class is completed; the centre asks, the society arranges', async () => {
    const staff = await cast.as('staff')
    await training.completeClass(staff, trainingClass)
    await cast.show(staff, '17-class-completed')
    const requested = await examination.requestExamination(staff)
    await cast.show(staff, '18-examination-requested')
    const reviewer = await cast.as('reviewer')
    await examination.arrangeExamination(reviewer, requested, days.examDay)
    await cast.show(reviewer, '19-examination-arranged')
    await examination.assignAssessors(reviewer)
    await cast.show(reviewer, '20-assessors-assigned')
    await examination.confirmAssessors(reviewer)
    await examination.lodgePapers(reviewer, requested)
    await cast.show(reviewer, '21-papers-handed-over')
    const assessor = await cast.as('assessor')
    await assessor.goto(`${requested}?tab=papers`)
    await examination.takeSteps(assessor, ['签收试卷'])
    return requested
  })

  await test.step('on the day candidates are checked in, two open the papers, marks are entered and checked', async () => {
    await cast.leave()
    await moveClock(request, days.examDay, '09:01')
    const [assessor, second] = [await cast.as('assessor'), await cast.as('secondAssessor')]
    await examination.checkInCandidates(assessor, exam)
    await cast.show(assessor, '22-checked-in')
    await examination.openPapers(assessor, second, exam)
    await cast.show(second, '23-papers-opened')
    await assessor.goto(`${exam}?tab=day`)
    await examination.hold(assessor)
    await second.reload()
    await examination.takeSteps(second, ['登记回收', '登记交回'])
    await examination.recordMarks(assessor, exam, ouyang.name)
    await cast.show(assessor, '24-marks-typed')
    await examination.saveMarks(assessor)
    await examination.verifyMarks(second, exam)
    await cast.show(second, '25-marks-verified')
  })

  await test.step('the results are published', async () => {
    const reviewer = await cast.as('reviewer')
    await examination.publishResults(reviewer, exam)
    await cast.show(reviewer, '26-results-published')
    const phone = await cast.as(trainee, phoneViewport)
    await phone.goto('/my-results')
    await expect(phone.getByText('合格', { exact: true })).toBeVisible()
    await cast.show(phone, '27-my-results')
  })

  await test.step('an assessor submits, the society reviews each trainee and issues the certificates', async () => {
    await cast.leave()
    await moveClock(request, days.afterPublication)
    const reviewer = await cast.as('reviewer')
    await certification.closeExamination(reviewer, exam)
    const assessor = await cast.as('assessor')
    await certification.prepareSubmission(assessor, code)
    await cast.show(assessor, '28-submission-prepared')
    const submission = await certification.submitResults(assessor, 2)
    await certification.startReview(reviewer, code)
    await certification.decide(reviewer, [sheng.name, lin.name])
    await cast.show(reviewer, '29-results-under-review')
    await certification.concludeReview(reviewer, 2)
    const approver = await cast.as('approver')
    await certification.issueCertificates(approver, submission, 2)
    await cast.show(approver, '30-certificates-issued')
  })

  await test.step('the trainee downloads the certificate, and anybody verifies it', async () => {
    const phone = await cast.as(trainee, phoneViewport)
    const own = await certification.downloadOwnCertificate(phone)
    expect(own.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await cast.show(phone, '31-my-certificates')
    const anybody = await cast.anybody()
    await certification.verify(anybody, own.number, lin.name)
    await cast.show(anybody, '32-verified')
    await anybody.goto(own.byQrCode)
    await expect(anybody.getByText('证书有效')).toBeVisible()
    await expect(anybody.getByText(own.number)).toBeVisible()
    await cast.show(anybody, '33-verified-by-qr-code')
  })
  await cast.leave()
})
