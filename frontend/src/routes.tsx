import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  notFound,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { isLanguage } from './i18n/language'
import { preferredLanguage } from './i18n/preferred-language'
import { pathsIn } from './paths'
import { catalogueSearch, parseSearch, stringifySearch, textOf } from './search-params'
import { sessionQuery } from './session/session'
import { Shell } from './shell/shell'

interface RouterContext {
  queryClient: QueryClient
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: lazy(() => import('./features/help/not-found-page'), 'LostPage'),
})

const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ href: pathsIn(preferredLanguage()).home, replace: true })
  },
})

const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$language',
  component: Shell,
  notFoundComponent: lazy(() => import('./features/help/not-found-page'), 'NotFoundPage'),
  beforeLoad: ({ params }) => {
    if (!isLanguage(params.language)) throw notFound()
    document.documentElement.lang = params.language
  },
})

const under = () => languageRoute

/** Lets in only people who are signed in; the others go by way of the login page. */
async function signedIn({
  context,
  location,
}: {
  context: RouterContext
  location: { href: string; pathname: string }
}) {
  const session = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null)
  const language = location.pathname.startsWith('/en') ? 'en' : 'ja'
  if (!session) throw redirect({ href: pathsIn(language).login(location.href), replace: true })
}

/** One page for a new record and for one that exists, so that it stays in place when the record gets its id. */
function editorRoute<const P extends string>(place: P, component: ReturnType<typeof lazy>) {
  const parent = createRoute({
    getParentRoute: under,
    id: `${place}-editor`,
    beforeLoad: signedIn,
    validateSearch: (raw: Record<string, unknown>) => ({ pane: textOf(raw.pane) }),
    component,
  })
  const at = () => parent
  return parent.addChildren([
    createRoute({ getParentRoute: at, path: `${place}/new` }),
    createRoute({ getParentRoute: at, path: `${place}/$id/edit` }),
  ])
}

const routeTree = rootRoute.addChildren([
  doorRoute,
  languageRoute.addChildren([
    createRoute({
      getParentRoute: under,
      path: '/',
      component: lazy(() => import('./features/home/home-page'), 'HomePage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'search',
      validateSearch: catalogueSearch,
      component: lazy(() => import('./features/search/search-page'), 'SearchPage'),
    }),

    createRoute({
      getParentRoute: under,
      path: 'seeds',
      validateSearch: catalogueSearch,
      component: lazy(() => import('./features/search/seed-list-page'), 'SeedListPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'seeds/$id',
      component: lazy(() => import('./features/seed/seed-page'), 'SeedPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'seeds/$id/history',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/history/history-page'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'seeds/$id/access',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/disclosure/access-page'), 'AccessPage'),
    }),
    // The addresses of matches, comparisons and desks are read by their pages, which are loaded later.
    createRoute({
      getParentRoute: under,
      path: 'seeds/$id/matches',
      component: lazy(() => import('./features/matching/matches-page'), 'MatchesPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'seeds/$id/compare',
      component: lazy(() => import('./features/matching/compare-page'), 'ComparePage'),
    }),

    createRoute({
      getParentRoute: under,
      path: 'needs',
      validateSearch: catalogueSearch,
      component: lazy(() => import('./features/search/need-list-page'), 'NeedListPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'needs/$id',
      component: lazy(() => import('./features/need/need-page'), 'NeedPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'needs/$id/history',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/history/history-page'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'needs/$id/access',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/disclosure/access-page'), 'AccessPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'needs/$id/matches',
      component: lazy(() => import('./features/matching/matches-page'), 'MatchesPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'needs/$id/compare',
      component: lazy(() => import('./features/matching/compare-page'), 'ComparePage'),
    }),

    createRoute({
      getParentRoute: under,
      path: 'people',
      validateSearch: catalogueSearch,
      component: lazy(() => import('./features/search/researcher-list-page'), 'ResearcherListPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'people/$id',
      component: lazy(() => import('./features/researcher/researcher-page'), 'ResearcherPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'people/$id/history',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/history/history-page'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'people/$id/matches',
      component: lazy(() => import('./features/matching/matches-page'), 'MatchesPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'people/$id/compare',
      component: lazy(() => import('./features/matching/compare-page'), 'ComparePage'),
    }),

    createRoute({
      getParentRoute: under,
      path: 'orgs',
      validateSearch: catalogueSearch,
      component: lazy(() => import('./features/search/organization-list-page'), 'OrganizationListPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'orgs/$id',
      component: lazy(() => import('./features/organization/organization-page'), 'OrganizationPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'orgs/$id/history',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/history/history-page'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'orgs/$id/matches',
      component: lazy(() => import('./features/matching/matches-page'), 'MatchesPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'orgs/$id/compare',
      component: lazy(() => import('./features/matching/compare-page'), 'ComparePage'),
    }),

    editorRoute(
      'seeds',
      lazy(() => import('./features/seed/seed-editor-page'), 'SeedEditorPage'),
    ),
    editorRoute(
      'needs',
      lazy(() => import('./features/need/need-editor-page'), 'NeedEditorPage'),
    ),
    editorRoute(
      'people',
      lazy(() => import('./features/researcher/researcher-editor-page'), 'ResearcherEditorPage'),
    ),
    editorRoute(
      'orgs',
      lazy(() => import('./features/organization/organization-editor-page'), 'OrganizationEditorPage'),
    ),

    createRoute({
      getParentRoute: under,
      path: 'me/records',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/me/my-records-page'), 'MyRecordsPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'me/pairs',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/me/pairs-page'), 'PairsPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'me/shared',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/disclosure/shared-page'), 'SharedPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'me/import',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/exchange/import-page'), 'ImportPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'me/alerts',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/alert/alerts-page'), 'AlertsPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'clearances',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/clearance/queue-page'), 'QueuePage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'clearances/$id',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/clearance/check-page'), 'CheckPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'unsubscribe',
      component: lazy(() => import('./features/alert/unsubscribe-page'), 'UnsubscribePage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'login',
      validateSearch: (raw: Record<string, unknown>) => ({ returnTo: textOf(raw.returnTo) }),
      component: lazy(() => import('./features/account/login-page'), 'LoginPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'settings/account',
      beforeLoad: signedIn,
      component: lazy(() => import('./features/account/account-page'), 'AccountPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'settings/keys',
      component: lazy(() => import('./features/account/keys-page'), 'KeysPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'accessibility',
      component: lazy(() => import('./features/help/accessibility-page'), 'AccessibilityPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'help',
      component: lazy(() => import('./features/help/help-page'), 'HelpPage'),
    }),
    createRoute({
      getParentRoute: under,
      path: 'licences',
      component: lazy(() => import('./features/help/licences-page'), 'LicencesPage'),
    }),
  ]),
])

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    parseSearch: (text) => parseSearch(text),
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: lazy(() => import('./ui/problem-page'), 'ProblemPage'),
    defaultPendingMs: 200,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
