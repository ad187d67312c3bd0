import type { SubscriptionView } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { serverPaths, usePaths } from '../../paths'
import { type CatalogueSearch, MATCH_TARGETS, RECORD_KINDS } from '../../search-params'
import { oneOf } from '../../search-values'
import { TextLink } from '../../ui/link'
import { alertTexts } from './alert-texts'

/** Where all of it stands, old and new; of a search also as a feed. */
export function SubscriptionLinks({ subscription: { search, record } }: { subscription: SubscriptionView }) {
  const t = useMessages(alertTexts)
  const paths = usePaths()
  const language = useLanguage()
  if (record && record.kind !== 'organization') {
    return (
      <p>
        <TextLink href={paths.matches(record.kind, record.id, { of: oneOf(record.of, MATCH_TARGETS) })}>
          {t.openMatches}
        </TextLink>
      </p>
    )
  }
  if (!search) return null
  const asked = searchOf(search)
  return (
    <p className="flex flex-wrap gap-x-4">
      <TextLink href={paths.search(asked)}>{t.openSearch}</TextLink>
      <a
        className="text-key-900 underline underline-offset-4"
        href={serverPaths.feed(asked, language)}
        type="application/atom+xml"
      >
        {t.feed}
      </a>
    </p>
  )
}

/** A kept search as the address of a catalogue page has it, which knows one kind or all. */
function searchOf(search: NonNullable<SubscriptionView['search']>): CatalogueSearch {
  return {
    q: search.q ?? undefined,
    kind: search.kind?.length === 1 ? oneOf(search.kind[0], RECORD_KINDS) : undefined,
    field: search.field ?? undefined,
    trl: search.trl ?? undefined,
    prefecture: search.prefecture ?? undefined,
    mode: search.mode ?? undefined,
    organizationType: search.organizationType ?? undefined,
    organization: search.organization ?? undefined,
    young: search.young ?? undefined,
  }
}
