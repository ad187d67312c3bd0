import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'
import type { CodeName, Term } from '../api/types'
import { useLanguage } from '../i18n/language'
import { choose, plain } from '../i18n/localized'
import type { Option } from '../ui/select'

const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

export const fieldsQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: () => unwrap(api.GET('/api/v1/fields')),
  ...forever,
})

export const prefecturesQuery = queryOptions({
  queryKey: ['prefectures'],
  queryFn: () => unwrap(api.GET('/api/v1/prefectures')),
  ...forever,
})

export const modesQuery = queryOptions({
  queryKey: ['modes'],
  queryFn: () => unwrap(api.GET('/api/v1/modes')),
  ...forever,
})

export const vocabulariesQuery = queryOptions({
  queryKey: ['vocabularies'],
  queryFn: () => unwrap(api.GET('/api/v1/vocabularies')),
  ...forever,
})

export type ListName =
  | 'organizationTypes'
  | 'ipStatuses'
  | 'ipOwnerships'
  | 'ipAvailabilities'
  | 'budgetBands'
  | 'industries'
  | 'priorityAreas'
  | 'offers'
  | 'capacities'
  | 'needKinds'
  | 'needSources'
  | 'degreeStates'

/** `smallFields` are the 小区分 alone, the only ones a sheet may name. */
export type CodeListName = ListName | 'modes' | 'prefectures' | 'eradFields' | 'fields' | 'smallFields'

const NONE: readonly Term[] = []
const FIELD_LISTS: readonly CodeListName[] = ['fields', 'smallFields', 'eradFields']

/** The codes of one controlled list with both names; empty until the server has answered. */
export function useCodes(list: CodeListName): readonly CodeName[] {
  return useTerms(list).filter((term): term is CodeName => Boolean(term.code && term.name))
}

function useTerms(list: CodeListName): readonly Term[] {
  const fields = useQuery({ ...fieldsQuery, enabled: FIELD_LISTS.includes(list) }).data
  const prefectures = useQuery({ ...prefecturesQuery, enabled: list === 'prefectures' }).data
  const modes = useQuery({ ...modesQuery, enabled: list === 'modes' }).data
  const own = useQuery({ ...vocabulariesQuery, enabled: isOwn(list) }).data
  switch (list) {
    case 'fields':
      return fields?.items ?? NONE
    case 'smallFields':
      return fields?.items.filter((field) => field.level === 'SMALL') ?? NONE
    case 'eradFields':
      return fields?.erad ?? NONE
    case 'prefectures':
      return prefectures?.items ?? NONE
    case 'modes':
      return modes?.items ?? NONE
    default:
      return own?.lists[list] ?? NONE
  }
}

/** Whether the codes of all lists have names, or never will: a filled form would move when they come. */
export function useNamesSettled(): boolean {
  const lists = [
    useQuery(fieldsQuery),
    useQuery(prefecturesQuery),
    useQuery(modesQuery),
    useQuery(vocabulariesQuery),
  ]
  return lists.every((list) => !list.isPending)
}

/** The name of a code in the page's language; the code itself while the list is on its way. */
export function useCodeLabel(list: CodeListName): (code: string) => string {
  const codes = useCodes(list)
  const language = useLanguage()
  return (code) => plain(codes.find((one) => one.code === code)?.name, language) || code
}

/** Options for a select or combobox. */
export function useCodeOptions(list: CodeListName): Option[] {
  const codes = useCodes(list)
  const language = useLanguage()
  return codes.map((one) => {
    const chosen = choose(one.name, language)
    return {
      value: one.code,
      label: chosen?.text ?? one.code,
      lang: chosen?.substitute ? chosen.language : undefined,
    }
  })
}

function isOwn(list: CodeListName): list is ListName {
  return list !== 'modes' && list !== 'prefectures' && !FIELD_LISTS.includes(list)
}
