import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { expectAccessible } from './support/accessibility'
import { api } from './support/api'
import { acceptedTrainee, freeDay, inventedTrainee, openNotice, timetableFrom } from './support/own-class'
import { expect, test } from './support/people'
import { phoneViewport } from './support/registration'
import { picture } from './support/screens'

/** Each run has people and a class of its own. */
const draw = Math.floor(Math.random() * 3900)
const code = `QD-${draw}-${Date.now() % 100_000}`
const people = [inventedTrainee('盛知微', draw), inventedTrainee('欧阳予安', draw + 23)] as const
const validFor = 15_000

/** What a camera reads from the screen: the picture is decoded by a library that the product does not use. */
async function scan(screen: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await screen.locator('.projector-code').screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}

test('trainees sign in with the rotating code; an old one is refused; without a connection nothing is lost', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const phones = await Promise.all(
    people.map(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale: 'zh-CN',
        viewport: phoneViewport,
        isMobile: true,
        hasTouch: true,
      })
      return context.newPage()
    }),
  )
  const [first, second] = phones as [Page, Page]
  const staff = await as('staff')
  const notice = await openNotice(as, `签到测试 ${code}`)
  const members: { registrationId: string }[] = []
  for (const [index, person] of people.entries())
    members.push({ registrationId: await acceptedTrainee(as, index === 0 ? first : second, notice, person) })
  const sessions = await timetableFrom(staff, await freeDay(staff, -7))
  const classId = await api.post<string>(staff, '/training-classes', {
    noticeId: notice,
    code,
    mode: 'OnSite',
    members,
    sessions,
  })
  const details = await api.get<{ sessions: { id: string }[] }>(staff, `/training-classes/${classId}`)
  const [theory, later] = details.sessions.map(({ id }) => `/training-sessions/${id}`)

  const screen = await as('teacher')
  await test.step('the teacher shows a code that changes', async () => {
    await screen.goto(theory ?? '')
    await screen.getByRole('button', { name: '开启扫码签到' }).click()
    await expect(screen.locator('.projector-code svg')).toBeVisible()
    await expectAccessible(screen)
    await picture(screen, 'sign-in-code')
  })

  const old = await test.step('a trainee scans it and is signed in, once', async () => {
    const address = await scan(screen)
    expect(new URL(address).pathname).toBe('/sign-in-to-session')
    await first.goto(address)
    await expect(first.getByText('已签到（迟到）')).toBeVisible()
    await expectAccessible(first)
    await picture(first, 'signed-in', ['phone'])
    await expect(screen.getByText('已签到 1 / 2 人')).toBeVisible()
    return address
  })

  await test.step('who gets the code passed on finds it worthless', async () => {
    await expect.poll(() => scan(screen), { timeout: validFor }).not.toBe(old)
    await second.waitForTimeout(validFor)
    await second.goto(old)
    await expect(second.getByText('签到码已过期，请扫描当前显示的签到码。')).toBeVisible()
    await first.goto(await scan(screen))
    await expect(first.getByText(/已有签到记录/)).toBeVisible()
  })

  await test.step('a phone that loses the connection signs in when it has one again', async () => {
    await second.goto('/my-training')
    await expect(second.getByText(code)).toBeVisible()
    await second.route('**/api/sign-ins', (route) => route.abort('internetdisconnected'))
    await second.goto(await scan(screen))
    await expect(second.getByText(/网络不稳定/)).toBeVisible()
    await second.unroute('**/api/sign-ins')
    await expect(second.getByText('已签到（迟到）')).toBeVisible()
    await expect(screen.getByText('已签到 2 / 2 人')).toBeVisible()
  })

  await test.step('the teacher calls the roll without a connection', async () => {
    await screen.goto(later ?? '')
    await expect(screen.getByText('已登记 0 / 2 人')).toBeVisible()
    await screen.context().setOffline(true)
    await expect(screen.getByText('当前没有网络，可以继续点名', { exact: false })).toBeVisible()
    const line = screen.getByRole('radiogroup', { name: `${people[0].name}的签到情况` })
    await line.getByRole('radio', { name: '请假' }).click()
    await screen.getByRole('button', { name: '其余全部出勤' }).click()
    await screen.getByRole('button', { name: '保存 2 人的签到' }).click()
    await expect(screen.getByText('2 人的签到已加密保存在本机', { exact: false })).toBeVisible()
    await expectAccessible(screen)
    await picture(screen, 'roll-call-offline')
    await screen.context().setOffline(false)
    await expect(screen.getByText('本课次学员已全部登记。')).toBeVisible()
    await expect(screen.locator('.ant-tag').getByText('请假', { exact: true })).toBeVisible()
  })

  await api.post(staff, `/training-classes/${classId}/cancel`, { reason: '测试班级', version: null })
  for (const phone of phones) await phone.context().close()
})
