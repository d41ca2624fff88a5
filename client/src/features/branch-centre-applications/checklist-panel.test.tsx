import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ApplicationChecklistView } from '@/api/generated/types.gen'
import { renderScreen } from '@/test/render-screen'
import { server } from '@/test/server'
import { ChecklistPanel } from './checklist-panel'

const id = '0197a000-0000-7000-8000-000000000001'

const checklist: ApplicationChecklistView = {
  complete: false,
  requirements: [
    { rule: 'A06.1', state: 'Met', faults: [], evidence: [] },
    {
      rule: 'A06.2',
      state: 'NotMet',
      evidence: [],
      required: 40,
      actual: 39.9,
      faults: [
        { code: 'branch-centre-application.area-too-small', article: 'A06.2', path: 'premises.areaSquareMetres' },
      ],
    },
    {
      rule: 'A05.3',
      state: 'EvidenceMissing',
      evidence: [],
      faults: [{ code: 'branch-centre-application.work-plan-file-missing', article: 'A05.3' }],
    },
  ],
  leases: [],
  persons: [{ code: 'resident-id.check-digit', path: 'teachers[0].idNumber' }],
  rows: [],
}

it('says what is met, what is not, and the number needed beside the number there is', async () => {
  server.use(http.get(`*/api/branch-centre-applications/${id}/checklist`, () => HttpResponse.json(checklist)))
  renderScreen(() => <ChecklistPanel applicationId={id} />)

  expect(await screen.findByText('还有 3 项未满足')).toBeInTheDocument()
  expect(screen.getByText('要求 40，现有 39.9')).toBeInTheDocument()
  expect(screen.getByText('培训场地面积不足：要求不低于 40 平方米，现为 39.9 平方米。')).toBeInTheDocument()
  expect(screen.getAllByLabelText('未满足')).toHaveLength(2)
  expect(screen.getAllByLabelText('已满足')).toHaveLength(1)
  expect(screen.getAllByLabelText('缺少证明')).toHaveLength(1)
})
