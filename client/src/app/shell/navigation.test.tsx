import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Me } from '@/api/account'
import { renderScreen } from '@/test/render-screen'
import { Navigation } from './navigation'

const manager: Me = {
  id: '1',
  userName: 'manager',
  displayName: '王丽娜',
  roles: ['BranchManager'],
  permissions: ['ReadApplications', 'ReadTrainingPlans', 'ReadRegistrations'],
  centreId: 'c1',
  secondFactor: false,
  needs: [],
}

const Menu = () => <Navigation theme="light" />
const entries = async () => (await screen.findAllByRole('menuitem')).map((entry) => entry.textContent)

it('shows what the permissions open', async () => {
  renderScreen(Menu, { me: manager })
  expect(await entries()).toEqual(['工作台', '分中心申请', '培训计划', '报名管理'])
})

it('shows a unit that only applies nothing of a centre', async () => {
  renderScreen(Menu, { me: { ...manager, centreId: null } })
  expect(await entries()).toEqual(['工作台', '分中心申请'])
})
