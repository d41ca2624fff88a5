import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { toProblem } from '@/api/problem'
import { CrashedPage, NotFoundPage } from '@/shared/feedback/pages'
import { paging, readSearch } from '@/shared/routing/search'
import type { Screen } from '@/shared/routing/screen'
import { meOptions } from '@/shared/session/me'
import { beginSignIn } from '@/shared/session/session'
import { queryClient } from './query-client'
import { screens } from './screens'
import { PublicLayout } from './shell/public-layout'
import { ScreenGuard } from './shell/screen-guard'
import { WorkLayout } from './shell/work-layout'

const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage })

const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicLayout })

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'work',
  component: WorkLayout,
  beforeLoad: async ({ location }) => {
    if (await isSignedIn()) return
    await beginSignIn(location.href)
    // The browser is on its way to the sign-in page; nothing of this screen is to be shown.
    await new Promise(() => undefined)
  },
})

async function isSignedIn(): Promise<boolean> {
  try {
    return (await queryClient.ensureQueryData(meOptions)) !== null
  } catch (error) {
    if (toProblem(error).status === 401) return false
    throw error
  }
}

const parents = { public: publicRoute, work: workRoute, bare: rootRoute }

function routeOf(screen: Screen): AnyRoute {
  const Content = lazyRouteComponent(screen.load) as ComponentType
  const shape = { ...paging, ...screen.search }
  return createRoute({
    getParentRoute: () => parents[screen.area] as AnyRoute,
    path: screen.path,
    validateSearch: (raw: Record<string, unknown>) => readSearch(shape, raw),
    component: () => (
      <ScreenGuard screen={screen}>
        <Content />
      </ScreenGuard>
    ),
  }) as unknown as AnyRoute
}

const routesOf = (area: Screen['area']) => screens.filter((screen) => screen.area === area).map(routeOf)

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    publicRoute.addChildren(routesOf('public')),
    workRoute.addChildren(routesOf('work')),
    ...routesOf('bare'),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ reset }) => <CrashedPage reset={reset} />,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})
