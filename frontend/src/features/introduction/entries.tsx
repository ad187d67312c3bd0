import type { EntryView, IntroductionView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { introductionTexts } from '../../introduction/introduction-texts'
import { Icon } from '../../ui/icon'
import { EntryBody } from './entry-body'
import { threadTexts } from './thread-texts'

/** All that was written and decided, in order. */
export function Entries({ introduction }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts)
  const formats = useFormats()
  const { entries, marks, side } = introduction
  if (entries.length === 0) return <p>{t.entry.none}</p>
  const { theirsRead } = marks
  const read = theirsRead && entries.findLast((entry) => entry.side === side && entry.at <= theirsRead)
  return (
    <ol aria-label={t.entry.list} className="flex flex-col gap-3">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} introduction={introduction} />
          {theirsRead && entry === read && (
            <p className="pt-1 text-right text-sm text-solid-gray-700">
              {t.entry.read(formats.dateTime(theirsRead))}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

interface EntryProps {
  entry: EntryView
  introduction: IntroductionView
}

/** One entry; whose it is stands in words, in the place and in the frame. */
function Entry({ entry, introduction }: EntryProps) {
  const t = useMessages(threadTexts).entry
  const formats = useFormats()
  const author = useAuthor()(entry, introduction)
  const own = entry.side === introduction.side
  const look = own ? 'border-key-300 bg-key-50 desktop:ml-12' : 'desktop:mr-12'
  return (
    <article className={`card flex flex-col gap-2 px-4 py-3 ${entry.side ? look : 'bg-solid-gray-50'}`}>
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h3 className="font-bold">{author}</h3>
        {entry.side && <span className="text-solid-gray-700">{own ? t.own : t.theirs}</span>}
        <time dateTime={entry.at} className="text-solid-gray-700">
          {t.at(formats.dateTime(entry.at))}
        </time>
        {entry.secrecy === 'NDA' && (
          <span className="inline-flex items-center gap-1">
            <Icon name="lock" className="size-4" />
            {t.secret}
          </span>
        )}
      </header>
      <EntryBody entry={entry} introduction={introduction} />
    </article>
  )
}

/** Who wrote an entry; of a company that does not say who it is nobody is named. */
function useAuthor(): (entry: EntryView, introduction: IntroductionView) => string {
  const t = useMessages(threadTexts).entry
  const { anonymous, you } = useMessages(introductionTexts)
  return ({ author, own, side }, { need }) => {
    if (own) return author ? t.you(author) : you
    if (author) return author
    if (!side) return t.product
    return side === 'NEED' && !need.organization ? anonymous : t.gone
  }
}
