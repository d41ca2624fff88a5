import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  type AnyRoute,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { ConfigProvider } from 'antd'
import type { FunctionComponent } from 'react'
import type { Me } from '@/api/account'
import { meOptions } from '@/shared/session/me'

interface ScreenUnderTest {
  /** `/notices/$noticeId`. */
  path?: string
  /** Where the browser is, `/notices/1?region=…`. */
  at?: string
  me?: Me | null
}

/** Renders one screen with router, queries and a signed-in person; answers the router for the address. */
export function renderScreen(Screen: FunctionComponent, { path = '/', at = '/', me = null }: ScreenUnderTest = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(meOptions.queryKey, me)
  const root = createRootRoute({ component: Outlet })
  const screen = createRoute({ getParentRoute: () => root, path, component: Screen }) as unknown as AnyRoute
  const rest = createRoute({ getParentRoute: () => root, path: '$', component: () => null })
  const router = createRouter({
    routeTree: root.addChildren([screen, rest]),
    history: createMemoryHistory({ initialEntries: [at] }),
  })
  const view = render(
    <ConfigProvider theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </ConfigProvider>,
  )
  return { ...view, router, queries }
}
