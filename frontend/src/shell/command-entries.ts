import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { Suggestion } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { hasRole, useSession } from '../session/session'
import { suggestionsQuery } from '../vocabulary/suggestions'
import { keyTexts } from './key-texts'
import { menuTexts } from './menu-texts'
import { shellTexts } from './shell-texts'

export interface CommandEntry {
  group: 'found' | 'go' | 'act'
  label: string
  note?: string
  href: string
}

/** What the command box offers for the typed text: the place of that name, search, completions, places and acts. */
export function useCommandEntries(typed: string): CommandEntry[] {
  const t = useMessages(keyTexts).box
  const language = useLanguage()
  const paths = usePaths()
  const text = typed.trim()
  // Only the completions may lag behind the typing: Enter must mean what stands in the field.
  const suggestions = useQuery(suggestionsQuery(useDeferredValue(text))).data?.items ?? []
  const places = usePlaces().filter((one) => one.label.toLowerCase().includes(text.toLowerCase()))
  if (text === '') return places
  const isNamed = (one: CommandEntry) => one.label.toLowerCase() === text.toLowerCase()
  const found = suggestions.map(
    (one): CommandEntry => ({
      group: 'found',
      label: plain(one.text, language),
      note: t.kinds[one.kind],
      href: hrefOf(one, plain(one.text, language), paths),
    }),
  )
  const search: CommandEntry = { group: 'found', label: t.searchFor(text), href: paths.search({ q: text }) }
  return [...places.filter(isNamed), search, ...found, ...places.filter((one) => !isNamed(one))]
}

function hrefOf(one: Suggestion, text: string, paths: ReturnType<typeof usePaths>): string {
  if (one.id && one.kind === 'person') return paths.record('researcher', one.id)
  if (one.id && one.kind === 'organization') return paths.record('organization', one.id)
  return paths.search({ q: text })
}

function usePlaces(): CommandEntry[] {
  const t = { ...useMessages(shellTexts), ...useMessages(menuTexts) }
  const paths = usePaths()
  const session = useSession()
  const go = (label: string, href: string): CommandEntry => ({ group: 'go', label, href })
  const act = (label: string, href: string): CommandEntry => ({ group: 'act', label, href })
  return [
    go(t.seeds, paths.list('seed')),
    go(t.needs, paths.list('need')),
    go(t.people, paths.list('researcher')),
    go(t.orgs, paths.list('organization')),
    ...(session?.organization
      ? [
          go(t.inbox, paths.inbox),
          go(t.myRecords, paths.myRecords()),
          go(t.introductions, paths.introductions()),
          go(t.quality, paths.quality),
        ]
      : []),
    ...(session?.organization && hasRole(session, 'manager')
      ? [go(t.handover, paths.handover(session.organization))]
      : []),
    ...(hasRole(session, 'admin', 'manager') ? [go(t.tickets, paths.tickets())] : []),
    ...(session ? [go(t.account, paths.account)] : []),
    go(t.help, paths.help),
    go(t.keys, paths.keys),
    go(t.accessibility, paths.accessibility),
    ...(hasRole(session, 'company', 'coordinator') ? [act(t.newNeed, paths.create('need'))] : []),
    ...(hasRole(session, 'researcher', 'coordinator') ? [act(t.newSeed, paths.create('seed'))] : []),
    ...(session?.organization ? [act(t.import, paths.import)] : []),
    ...(session ? [] : [act(t.signIn, paths.login())]),
  ]
}
