import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import { getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { ApplicationDraft } from './application-draft'

const { getApplication, editApplication } = vi.hoisted(() => ({ getApplication: vi.fn(), editApplication: vi.fn() }))
vi.mock('@/api/generated/sdk.gen', () => ({ getApplication, editApplication, getApplicationChecklist: vi.fn() }))
vi.mock('@/shared/drafts/draft-store', () => ({ keepDraft: vi.fn(), dropDraft: vi.fn() }))

const view = (version: number) => ({ id: 'a', version }) as ApplicationView

beforeEach(() => {
  vi.resetAllMocks()
})

test('takes the version after a save, not that of a read which began before it', async () => {
  let answer: (read: { data: ApplicationView }) => void = () => {}
  getApplication.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  getApplication.mockResolvedValue({ data: view(2) })
  editApplication.mockResolvedValue({})
  const queries = new QueryClient()
  const before = queries.fetchQuery(getApplicationOptions({ path: { id: 'a' } })).catch(() => null)
  const draft = new ApplicationDraft(queries, 'owner', view(1), null)

  draft.change({ scope: [] } as never)
  const saved = draft.flush()
  await vi.waitFor(() => expect(editApplication).toHaveBeenCalled())
  answer({ data: view(1) })
  await saved
  await before

  expect(draft.version).toBe(2)
})
