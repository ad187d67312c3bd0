import { useMessages } from '../../i18n/messages'
import { seedMatchesQuery } from '../../match/match-queries'
import { RelatedList } from '../../match/related-list'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { useSession } from '../../session/session'

const RELATED = 4

/** What the seed fits and what it resembles, at the foot of its page. */
export function Related({ id }: { id: string }) {
  const t = useMessages(recordTexts).similar
  const paths = usePaths()
  const session = useSession()
  return (
    <>
      <RelatedList
        title={t.needs}
        none={t.none}
        query={seedMatchesQuery(id, 'need', RELATED)}
        more={session ? { href: paths.matches('seed', id, { of: 'need' }), label: t.all } : undefined}
      />
      <RelatedList title={t.seeds} none={t.none} query={seedMatchesQuery(id, 'seed', RELATED)} />
    </>
  )
}
