import { useState } from 'react'
import type { RecordKind } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import type { ListView } from '../match/list-view'
import { useMarks } from '../match/marks'
import { MatchList } from '../match/match-list'
import { NearMisses } from '../match/near-misses'
import { TextLink } from '../ui/link'
import { ProblemView } from '../ui/problem-view'
import { Skeleton } from '../ui/skeleton'
import { editorTexts } from './editor-texts'
import type { LiveAnswer } from './use-live-answer'

interface LiveListProps {
  live: LiveAnswer
  of: RecordKind
  /** The record being written, such as `need/0190…`; marks of candidates are kept under it. */
  about: string
  /** Where the candidates of the saved record can be compared. */
  more: string | undefined
}

/** The candidates for what is being written. */
export function LiveList({ live, of, about, more }: LiveListProps) {
  const t = useMessages(editorTexts).live
  const formats = useFormats()
  const [view, setView] = useState<ListView>({})
  const { marks, mark } = useMarks(about)
  const { answer } = live
  return (
    <>
      <div className="pane-head flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-xl">{answer ? t.title(formats.number(answer.matches.length)) : t.waiting}</h2>
        {answer && (
          <p className="text-sm text-solid-gray-700">{t.updated(formats.seconds(answer.tookMillis))}</p>
        )}
        {more && (
          <TextLink href={more} className="ml-auto">
            {t.all}
          </TextLink>
        )}
      </div>
      <div className="pane-body flex flex-col gap-6">
        {live.error && <ProblemView error={live.error} onRetry={() => void live.retry()} />}
        {live.empty && <p className="rounded-12 bg-solid-gray-50 p-5">{t.empty[of]}</p>}
        {live.waiting && <Skeleton rows={3} height="h-44" />}
        {answer?.matches.length === 0 && <p>{t.none}</p>}
        {answer && answer.matches.length > 0 && (
          <MatchList
            label={t.region}
            matches={answer.matches}
            view={view}
            onView={setView}
            marks={marks}
            onMark={mark}
          />
        )}
        {answer && <NearMisses misses={answer.nearMisses} />}
      </div>
    </>
  )
}
