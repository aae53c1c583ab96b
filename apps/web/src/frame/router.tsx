import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { StorePage } from '../pages/store.tsx'
import { Frame } from './frame.tsx'
import { NotFound, PageError } from './not-found.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: PageError })
const parent = { getParentRoute: () => root }

/** Text parameters of an address; whatever else stands there is left out. */
function texts<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): { [K in Name]?: string } => {
    const found: { [K in Name]?: string } = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string' || typeof value === 'number') found[name] = String(value)
    }
    return found
  }
}

const routes = [
  createRoute({
    ...parent,
    path: '/',
    component: StorePage,
    validateSearch: texts('q', 'field', 'runtime', 'verification', 'sort'),
  }),
  createRoute({
    ...parent,
    path: '/dapps/$app',
    component: lazyRouteComponent(() => import('../pages/dapp.tsx'), 'DappPage'),
  }),
  createRoute({
    ...parent,
    path: '/deals/$dealId',
    component: lazyRouteComponent(() => import('../pages/deal.tsx'), 'DealPage'),
  }),
  createRoute({
    ...parent,
    path: '/tasks/$taskId',
    component: lazyRouteComponent(() => import('../pages/task.tsx'), 'TaskPage'),
  }),
  createRoute({
    ...parent,
    path: '/market',
    component: lazyRouteComponent(() => import('../pages/market.tsx'), 'MarketPage'),
    validateSearch: texts('category'),
  }),
  createRoute({
    ...parent,
    path: '/publish',
    component: lazyRouteComponent(() => import('../pages/publish.tsx'), 'PublishPage'),
  }),
  createRoute({
    ...parent,
    path: '/data',
    component: lazyRouteComponent(() => import('../pages/data.tsx'), 'DataPage'),
    validateSearch: texts('q'),
  }),
  createRoute({
    ...parent,
    path: '/data/publish',
    component: lazyRouteComponent(() => import('../pages/publish-data.tsx'), 'PublishDataPage'),
  }),
  createRoute({
    ...parent,
    path: '/datasets/$address',
    component: lazyRouteComponent(() => import('../pages/dataset.tsx'), 'DatasetPage'),
  }),
  createRoute({
    ...parent,
    path: '/provide',
    component: lazyRouteComponent(() => import('../pages/provide.tsx'), 'ProvidePage'),
  }),
  createRoute({
    ...parent,
    path: '/pools/$address',
    component: lazyRouteComponent(() => import('../pages/pool.tsx'), 'PoolPage'),
  }),
  createRoute({
    ...parent,
    path: '/explore',
    component: lazyRouteComponent(() => import('../pages/explore.tsx'), 'ExplorePage'),
    validateSearch: texts('q', 'list'),
  }),
  createRoute({
    ...parent,
    path: '/accounts/$address',
    component: lazyRouteComponent(() => import('../pages/account-of.tsx'), 'AccountOfPage'),
  }),
  createRoute({
    ...parent,
    path: '/account',
    component: lazyRouteComponent(() => import('../pages/account.tsx'), 'AccountPage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
