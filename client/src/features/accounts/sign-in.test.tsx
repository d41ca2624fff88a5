import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { server } from '@/test/server'
import { renderScreen } from '@/test/render-screen'
import { localPath, userManager } from '@/shared/session/session'
import SignInScreen from './sign-in'

const url = 'http://localhost:5080/api/account/sign-in'
const refuse = (code: string) => HttpResponse.json({ code }, { status: 401 })

async function fill(password: string) {
  await userEvent.type(await screen.findByLabelText(/用户名/), 'reviewer')
  await userEvent.type(screen.getByLabelText('密码'), password)
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
}

beforeEach(() => vi.restoreAllMocks())

it('says so when the password is wrong', async () => {
  server.use(http.post(url, () => refuse('account.credentials-wrong')))
  renderScreen(SignInScreen)
  await fill('wrong')
  expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不正确')
})

it('asks for the second factor and sends it along', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post(url, async ({ request }) => {
      bodies.push(await request.json())
      return bodies.length === 1
        ? refuse('account.second-factor-code-required')
        : new HttpResponse(null, { status: 204 })
    }),
  )
  const redirect = vi.spyOn(userManager, 'signinRedirect').mockResolvedValue(undefined)
  renderScreen(SignInScreen)
  await fill('right')
  await userEvent.type(await screen.findByLabelText('验证码'), '123 456')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  await vi.waitFor(() => expect(redirect).toHaveBeenCalledWith({ state: { returnTo: '/home' } }))
  expect(bodies[1]).toEqual({ userName: 'reviewer', password: 'right', code: '123456' })
})

it('never returns to another origin', () => {
  expect(localPath('//evil.example/x')).toBeNull()
  expect(localPath('https://evil.example')).toBeNull()
  expect(localPath('/\\evil.example')).toBeNull()
  expect(localPath('/connect/authorize?x=1')).toBe('/connect/authorize?x=1')
})
