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
import { parseSearch, stringifySearch } from './search-params'
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

/** A page for everybody. What stands behind the `?` of its address it reads itself, once it is loaded. */
function page<const P extends string>(path: P, component: ReturnType<typeof lazy>) {
  return createRoute({ getParentRoute: under, path, component })
}

/** A page for people who are signed in. */
function desk<const P extends string>(path: P, component: ReturnType<typeof lazy>) {
  return createRoute({ getParentRoute: under, path, beforeLoad: signedIn, component })
}

/** One page for a new record and for one that exists, so that it stays in place when the record gets its id. */
function editorRoute<const P extends string>(place: P, component: ReturnType<typeof lazy>) {
  const parent = createRoute({
    getParentRoute: under,
    id: `${place}-editor`,
    beforeLoad: signedIn,
    component,
  })
  const at = () => parent
  return parent.addChildren([
    createRoute({ getParentRoute: at, path: `${place}/new` }),
    createRoute({ getParentRoute: at, path: `${place}/$id/edit` }),
  ])
}

const AccessPage = lazy(() => import('./features/disclosure/access-page'), 'AccessPage')
const HistoryPage = lazy(() => import('./features/history/history-page'), 'HistoryPage')
const MatchesPage = lazy(() => import('./features/matching/matches-page'), 'MatchesPage')
const ComparePage = lazy(() => import('./features/matching/compare-page'), 'ComparePage')

/** What every kind of record has. */
function recordRoutes<const P extends string>(
  place: P,
  listed: ReturnType<typeof lazy>,
  record: ReturnType<typeof lazy>,
) {
  return [
    page(place, listed),
    page(`${place}/$id`, record),
    desk(`${place}/$id/history`, HistoryPage),
    page(`${place}/$id/matches`, MatchesPage),
    page(`${place}/$id/compare`, ComparePage),
  ] as const
}

const routeTree = rootRoute.addChildren([
  doorRoute,
  languageRoute.addChildren([
    page(
      '/',
      lazy(() => import('./features/home/home-page'), 'HomePage'),
    ),
    page(
      'search',
      lazy(() => import('./features/search/search-page'), 'SearchPage'),
    ),
    desk(
      'orgs/$id/members',
      lazy(() => import('./features/membership/members-page'), 'MembersPage'),
    ),
    desk(
      'orgs/$id/handover',
      lazy(() => import('./features/handover/handover-page'), 'HandoverPage'),
    ),
    desk(
      'orgs/$id/activity',
      lazy(() => import('./features/coordinator/activity-page'), 'ActivityPage'),
    ),
    desk(
      'me/activity',
      lazy(() => import('./features/coordinator/activity-page'), 'OwnActivityPage'),
    ),
    desk(
      'coordinators',
      lazy(() => import('./features/coordinator/directory-page'), 'DirectoryPage'),
    ),
    desk(
      'coordinators/questions',
      lazy(() => import('./features/coordinator/questions-page'), 'QuestionsPage'),
    ),
    desk(
      'coordinators/questions/$id',
      lazy(() => import('./features/coordinator/question-page'), 'QuestionPage'),
    ),
    ...recordRoutes(
      'seeds',
      lazy(() => import('./features/search/seed-list-page'), 'SeedListPage'),
      lazy(() => import('./features/seed/seed-page'), 'SeedPage'),
    ),
    ...recordRoutes(
      'needs',
      lazy(() => import('./features/search/need-list-page'), 'NeedListPage'),
      lazy(() => import('./features/need/need-page'), 'NeedPage'),
    ),
    ...recordRoutes(
      'people',
      lazy(() => import('./features/search/researcher-list-page'), 'ResearcherListPage'),
      lazy(() => import('./features/researcher/researcher-page'), 'ResearcherPage'),
    ),
    ...recordRoutes(
      'orgs',
      lazy(() => import('./features/search/organization-list-page'), 'OrganizationListPage'),
      lazy(() => import('./features/organization/organization-page'), 'OrganizationPage'),
    ),
    desk('seeds/$id/access', AccessPage),
    desk('needs/$id/access', AccessPage),
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
    desk(
      'me/records',
      lazy(() => import('./features/me/my-records-page'), 'MyRecordsPage'),
    ),
    desk(
      'me/pairs',
      lazy(() => import('./features/me/pairs-page'), 'PairsPage'),
    ),
    desk(
      'me/shared',
      lazy(() => import('./features/disclosure/shared-page'), 'SharedPage'),
    ),
    desk(
      'me/import',
      lazy(() => import('./features/exchange/import-page'), 'ImportPage'),
    ),
    desk(
      'me/alerts',
      lazy(() => import('./features/alert/alerts-page'), 'AlertsPage'),
    ),
    desk(
      'clearances',
      lazy(() => import('./features/clearance/queue-page'), 'QueuePage'),
    ),
    desk(
      'clearances/$id',
      lazy(() => import('./features/clearance/check-page'), 'CheckPage'),
    ),
    desk(
      'introductions',
      lazy(() => import('./features/introduction/queue-page'), 'QueuePage'),
    ),
    desk(
      'introductions/$id',
      lazy(() => import('./features/introduction/introduction-page'), 'IntroductionPage'),
    ),
    desk(
      'notifications',
      lazy(() => import('./features/notification/notices-page'), 'NoticesPage'),
    ),
    desk(
      'consultations',
      lazy(() => import('./features/consultation/consultations-page'), 'ConsultationsPage'),
    ),
    page(
      'consultations/new',
      lazy(() => import('./features/consultation/ask-page'), 'AskPage'),
    ),
    desk(
      'consultations/$id',
      lazy(() => import('./features/consultation/consultation-page'), 'ConsultationPage'),
    ),
    desk(
      'boards',
      lazy(() => import('./features/board/boards-page'), 'BoardsPage'),
    ),
    page(
      'boards/shared',
      lazy(() => import('./features/board/shared-board-page'), 'SharedBoardPage'),
    ),
    desk(
      'boards/$id',
      lazy(() => import('./features/board/board-page'), 'BoardPage'),
    ),
    desk(
      'tickets',
      lazy(() => import('./features/disclosure/tickets-page'), 'TicketsPage'),
    ),
    page(
      'confirm',
      lazy(() => import('./features/quality/confirm-page'), 'ConfirmPage'),
    ),
    desk(
      'inbox',
      lazy(() => import('./features/inbox/inbox-page'), 'InboxPage'),
    ),
    desk(
      'quality',
      lazy(() => import('./features/quality/quality-page'), 'QualityPage'),
    ),
    page(
      'unsubscribe',
      lazy(() => import('./features/alert/unsubscribe-page'), 'UnsubscribePage'),
    ),
    page(
      'login',
      lazy(() => import('./features/account/login-page'), 'LoginPage'),
    ),
    desk(
      'settings/account',
      lazy(() => import('./features/account/account-page'), 'AccountPage'),
    ),
    page(
      'settings/keys',
      lazy(() => import('./features/account/keys-page'), 'KeysPage'),
    ),
    desk(
      'join',
      lazy(() => import('./features/membership/join-page'), 'JoinPage'),
    ),
    page(
      'accessibility',
      lazy(() => import('./features/help/accessibility-page'), 'AccessibilityPage'),
    ),
    page(
      'help',
      lazy(() => import('./features/help/help-page'), 'HelpPage'),
    ),
    page(
      'licences',
      lazy(() => import('./features/help/licences-page'), 'LicencesPage'),
    ),
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
    defaultErrorComponent: lazy(() => import('./record/problem-page'), 'ProblemPage'),
    defaultPendingMs: 200,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
