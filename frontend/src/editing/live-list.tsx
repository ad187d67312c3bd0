import { memo, useState } from 'react'
import type { RecordKind } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import type { ListView } from '../match/list-view'
import { MatchList } from '../match/match-list'
import { NearMisses } from '../match/near-misses'
import { useMarks } from '../match/use-marks'
import { Button } from '../ui/button'
import { TextLink } from '../ui/link'
import { ProblemView } from '../ui/problem-view'
import { Skeleton } from '../ui/skeleton'
import { useWide } from '../ui/use-wide'
import { editorTexts } from './editor-texts'
import type { LiveAnswer } from './use-live-answer'

interface LiveListProps extends LiveAnswer {
  of: RecordKind
  /** The record being written, such as `need/0190…`; marks of candidates are kept under it. */
  about: string
  /** Where the candidates of the saved record can be compared. */
  more: string | undefined
  /** Fills the sheet with an example, while it is empty. */
  onExample: (() => void) | undefined
}

/** The candidates for what is being written; drawn anew only when they are, not with every key. */
export const LiveList = memo(function LiveList({ of, about, more, onExample, ...live }: LiveListProps) {
  const t = useMessages(editorTexts).live
  const formats = useFormats()
  const [view, setView] = useState<ListView>({})
  const marked = useMarks(about)
  const { answer } = live
  // Under tabs the list is all there is on the page.
  const Heading = useWide() ? 'h2' : 'h1'
  return (
    <>
      <div className="pane-head">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Heading className="text-xl leading-150">
            {answer ? t.title(formats.number(answer.matches.length)) : t.waiting}
          </Heading>
          {more && <TextLink href={more}>{t.all}</TextLink>}
        </div>
        {/* Its line stands from the beginning, so that the list below does not move when the answer comes. */}
        <p className="min-h-6 text-sm leading-150 text-solid-gray-700">
          {answer && t.updated(formats.seconds(answer.tookMillis))}
        </p>
      </div>
      <div className="pane-body flex flex-col gap-6">
        {live.error && <ProblemView error={live.error} onRetry={() => void live.retry()} />}
        {live.empty && (
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-12 bg-solid-gray-50 p-5">
            <p className="min-w-0 flex-auto">{t.empty[of]}</p>
            {onExample && (
              <Button
                onClick={({ currentTarget }) => {
                  // The button goes away; the list that takes its place gets the focus.
                  currentTarget.closest('section')?.focus()
                  onExample()
                }}
              >
                {t.example}
              </Button>
            )}
          </div>
        )}
        {live.waiting && <Skeleton rows={3} height="h-44" />}
        {answer?.matches.length === 0 && <p>{t.none}</p>}
        {answer && answer.matches.length > 0 && (
          <MatchList label={t.list} matches={answer.matches} view={view} onView={setView} {...marked} />
        )}
        {answer && <NearMisses misses={answer.nearMisses} />}
      </div>
    </>
  )
})
