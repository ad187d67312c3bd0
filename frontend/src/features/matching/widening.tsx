import type { NearMiss } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { cardTexts } from '../../match/card-texts'
import { usePaths } from '../../paths'
import type { MatchesSearch } from '../../search-params'
import { TextLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import type { AskingKind } from './asked-record'
import { matchingTexts } from './matching-texts'

type Conditions = Pick<MatchesSearch, 'trl' | 'mode' | 'wishesToFound'>

/**
 * The conditions under which a record is no longer missed: each of its smallest changes at once.
 * Null where the condition is one of the other side, which nobody here can widen.
 */
export function widenedFor(miss: NearMiss, present: Conditions): Conditions | null {
  let conditions = present
  for (const failure of miss.fails) {
    if (failure.condition === 'young' || (failure.condition === 'trl' && miss.kind === 'need')) return null
    if (failure.condition === 'founding') {
      conditions = { ...conditions, wishesToFound: 'false' }
    } else if (failure.condition === 'mode') {
      conditions = { ...conditions, mode: [...failure.wanted, ...failure.smallestChange.modes.slice(0, 1)] }
    } else {
      const min = failure.smallestChange.min ?? failure.wanted.min ?? 1
      const max = failure.smallestChange.max ?? failure.wanted.max ?? 9
      conditions = { ...conditions, trl: `${min}-${max}` }
    }
  }
  return conditions
}

interface WideningLinkProps {
  miss: NearMiss
  asking: { kind: AskingKind; id: string }
  search: MatchesSearch
}

/** One click to look again under conditions that let the record in. */
export function WideningLink({ miss, asking, search }: WideningLinkProps) {
  const t = useMessages(cardTexts).near
  const paths = usePaths()
  const language = useLanguage()
  const conditions = widenedFor(miss, search)
  if (!conditions) return null
  return (
    <p className="mt-auto pt-1">
      <TextLink
        href={paths.matches(asking.kind, asking.id, { ...search, ...conditions, open: miss.id })}
        aria-label={t.widenFor(plain(miss.title, language))}
      >
        {t.widen}
      </TextLink>
    </p>
  )
}

/** Says that the list is not that of the saved conditions, and leads back. */
export function WidenedNotice({ asking, search }: Omit<WideningLinkProps, 'miss'>) {
  const t = useMessages(matchingTexts)
  const paths = usePaths()
  const { list } = useFormats()
  const modeLabel = useCodeLabel('modes')
  const { trl, mode, wishesToFound, ...rest } = search
  const words = [
    trl && t.widenedTrl(trl),
    mode && t.widenedModes(list(mode.map(modeLabel))),
    wishesToFound && t.widenedFounding,
  ].filter((one): one is string => Boolean(one))
  if (words.length === 0) return null
  return (
    <Notice title={t.widened}>
      <p className="flex flex-wrap gap-x-4">
        {words.map((one) => (
          <span key={one}>{one}</span>
        ))}
        <TextLink href={paths.matches(asking.kind, asking.id, { ...rest, open: undefined })} keepScroll>
          {t.narrowAgain}
        </TextLink>
      </p>
    </Notice>
  )
}
