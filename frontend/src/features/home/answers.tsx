import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Match, MatchAnswer } from '../../api/types'
import { keepQuestion } from '../../consultation/question-draft'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { previewQuery } from '../../match/match-queries'
import { MatchRow } from '../../match/match-row'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { QueryView } from '../../ui/query-view'
import { StatusLine } from '../../ui/status-line'
import { homeTexts } from './home-texts'

const SEEDS = 6
const PEOPLE = 4

/** Seeds and researchers for what has been typed; earlier rows stay until the new ones are here. */
export function Answers({ text }: { text: string }) {
  const t = useMessages(homeTexts)
  const seeds = useQuery(previewQuery({ of: 'seed', text, limit: SEEDS }))
  const people = useQuery(previewQuery({ of: 'researcher', text, limit: PEOPLE }))
  return (
    <div id="list" tabIndex={-1} className="flex flex-col gap-4">
      <Status seeds={seeds.data} people={people.data} />
      <div className="grid items-start gap-6 desktop-admin:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <QueryView query={seeds}>{({ matches }) => <Rows title={t.seeds} matches={matches} />}</QueryView>
        <QueryView query={people}>{({ matches }) => <Rows title={t.people} matches={matches} />}</QueryView>
      </div>
      <Register text={text} />
    </div>
  )
}

function Status({ seeds, people }: { seeds: MatchAnswer | undefined; people: MatchAnswer | undefined }) {
  const t = useMessages(homeTexts)
  const formats = useFormats()
  if (!seeds || !people) return <StatusLine>{''}</StatusLine>
  if (seeds.matches.length + people.matches.length === 0) return <StatusLine>{t.none}</StatusLine>
  const counts = [seeds, people].map((answer) => formats.number(answer.matches.length))
  return (
    <StatusLine>
      {t.status(
        counts[0] ?? '',
        counts[1] ?? '',
        formats.seconds(Math.max(seeds.tookMillis, people.tookMillis)),
      )}
    </StatusLine>
  )
}

function Rows({ title, matches }: { title: string; matches: readonly Match[] }) {
  if (matches.length === 0) return null
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <ol className="flex flex-col gap-3">
        {matches.map((match) => (
          <li key={match.id}>
            <MatchRow match={match} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Register({ text }: { text: string }) {
  const t = useMessages(homeTexts)
  const paths = usePaths()
  const router = useRouter()
  const ask = async () => {
    await keepQuestion(text)
    await router.navigate({ href: paths.askDesk })
  }
  return (
    <Notice>
      <p>{t.next}</p>
      <div className="flex flex-wrap gap-3 pt-1">
        <ButtonLink look="solid" href={paths.create('need')}>
          {t.register}
        </ButtonLink>
        <Button onClick={() => void ask()}>{t.ask}</Button>
      </div>
    </Notice>
  )
}
