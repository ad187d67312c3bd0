import type { RecordKind } from './api/types'
import { type Language, useLanguage } from './i18n/language'
import {
  type CatalogueSearch,
  type CompareSearch,
  type IntroductionsSearch,
  type MatchesSearch,
  RECORD_KINDS,
  stringifySearch,
} from './search-params'

/** Address parts of the kinds; the same in both languages. */
const PLACES = {
  seed: 'seeds',
  need: 'needs',
  researcher: 'people',
  organization: 'orgs',
} as const satisfies Record<RecordKind, string>

/** Every address of the product, in one language. */
export function pathsIn(language: Language) {
  const root = `/${language}`
  const list = (kind: RecordKind, search: CatalogueSearch = {}) =>
    `${root}/${PLACES[kind]}${stringifySearch({ ...search })}`
  const record = (kind: RecordKind, id: string) => `${root}/${PLACES[kind]}/${id}`
  return {
    home: root,
    search: (search: CatalogueSearch = {}) => `${root}/search${stringifySearch({ ...search })}`,
    list,
    record,
    create: (kind: RecordKind) => `${root}/${PLACES[kind]}/new`,
    edit: (kind: RecordKind, id: string) => `${record(kind, id)}/edit`,
    history: (kind: RecordKind, id: string) => `${record(kind, id)}/history`,
    members: (organization: string) => `${record('organization', organization)}/members`,
    handover: (organization: string) => `${record('organization', organization)}/handover`,
    activity: (organization: string) => `${record('organization', organization)}/activity`,
    access: (kind: RecordKind, id: string) => `${record(kind, id)}/access`,
    matches: (kind: RecordKind, id: string, search: MatchesSearch = {}) =>
      `${record(kind, id)}/matches${stringifySearch({ ...search })}`,
    compare: (kind: RecordKind, id: string, { ids, of }: CompareSearch) =>
      `${record(kind, id)}/compare${stringifySearch({ of, ids: ids?.join(',') })}`,
    myRecords: (search: { stage?: string | undefined; kind?: RecordKind | undefined } = {}) =>
      `${root}/me/records${stringifySearch(search)}`,
    quality: `${root}/quality`,
    /** Whatever waits for the reader. */
    inbox: `${root}/inbox`,
    pairs: `${root}/me/pairs`,
    /** The queue of checks; each stands below it by its id. */
    clearances: `${root}/clearances`,
    introductions: (search: IntroductionsSearch = {}) =>
      `${root}/introductions${stringifySearch({ ...search })}`,
    introduction: (id: string) => `${root}/introductions/${id}`,
    /** What was asked, of one's desk or by oneself; each stands below it by its id. */
    consultations: `${root}/consultations`,
    consultation: (id: string) => `${root}/consultations/${id}`,
    askDesk: `${root}/consultations/new`,
    /** The same with the desk of an organization chosen. */
    askDeskOf: (organization: string) => `${root}/consultations/new?desk=${organization}`,
    boards: `${root}/boards`,
    board: (id: string, search: { view?: 'list' | undefined; card?: string | undefined } = {}) =>
      `${root}/boards/${id}${stringifySearch(search)}`,
    /** The secret of a link stands behind its #. */
    sharedBoard: `${root}/boards/shared`,
    /** Coordinators of all organizations, and what they ask each other. */
    coordinators: `${root}/coordinators`,
    questions: `${root}/coordinators/questions`,
    question: (id: string) => `${root}/coordinators/questions/${id}`,
    ownActivity: `${root}/me/activity`,
    tickets: (search: { kind?: RecordKind; record?: string } = {}) =>
      `${root}/tickets${stringifySearch(search)}`,
    shared: `${root}/me/shared`,
    import: `${root}/me/import`,
    alerts: `${root}/me/alerts`,
    notices: `${root}/notifications`,
    login: (returnTo?: string) => `${root}/login${stringifySearch({ returnTo })}`,
    join: `${root}/join`,
    account: `${root}/settings/account`,
    keys: `${root}/settings/keys`,
    accessibility: `${root}/accessibility`,
    help: `${root}/help`,
    licences: `${root}/licences`,
  }
}

export function usePaths() {
  return pathsIn(useLanguage())
}

/** Addresses outside the pages: the server answers them itself. */
export const serverPaths = {
  proof: (returnTo: string) => `/auth/proof${stringifySearch({ returnTo })}`,
  oidcLogin: (returnTo: string) => `/auth/login${stringifySearch({ returnTo })}`,
  export: (kind: RecordKind, format: 'csv' | 'ndjson', search: CatalogueSearch) =>
    `/api/v1/exports${stringifySearch({ ...search, kind, format })}`,
  feed: (search: CatalogueSearch, language: Language) =>
    `/api/v1/feeds/catalogue${stringifySearch({ ...search, sort: undefined, language })}`,
}

/** The address of the same page in another language. */
export function inLanguage(href: string, language: Language): string {
  return href.replace(/^\/(ja|en)(?=[/?#]|$)/, `/${language}`)
}

/** The kind whose pages stand at an address. */
export function kindAt(pathname: string): RecordKind | undefined {
  const place = pathname.split('/')[2]
  return RECORD_KINDS.find((kind) => PLACES[kind] === place)
}
