import { useId } from 'react'
import type { UnmatchedNeed } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { introductionTexts } from '../../introduction/introduction-texts'
import { PartyOwner } from '../../introduction/party'
import { LevelBadge } from '../../match/level-badge'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { LetterHint } from '../../ui/letter-hint'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Notice } from '../../ui/notice'
import { RowTitle } from '../../ui/row-title'
import { inboxTexts } from './inbox-texts'

interface NeedRowProps {
  row: UnmatchedNeed & { id: string }
  busy: boolean
  trouble: string | undefined
  /** Absent where none of the seeds can be asked about. */
  onAsk: (() => void) | undefined
  /** Absent where it is not for the reader’s organization to do anything with the need. */
  onLater: (() => void) | undefined
}

/** One need, the seeds that fit it best, and the way to bring it to the best. */
export function NeedRow({ row: { id, need, seeds }, busy, trouble, onAsk, onLater }: NeedRowProps) {
  const t = useMessages(inboxTexts)
  const words = useMessages(introductionTexts)
  const language = useLanguage()
  const paths = usePaths()
  const titleId = useId()
  const title = plain(need.title, language)
  return (
    <article
      tabIndex={-1}
      data-row={id}
      aria-labelledby={titleId}
      className="card flex scroll-mt-24 flex-col gap-2 border-solid-gray-420 p-4 focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black"
    >
      <div className="min-w-0">
        <RowTitle id={titleId} className="text-lg leading-150">
          <TextLink href={paths.matches('need', need.id)}>
            <Localized text={need.title} />
          </TextLink>
        </RowTitle>
        <p className="text-sm">
          <PartyOwner party={need} />
        </p>
      </div>
      {seeds.length === 0 ? (
        <p className="text-sm text-solid-gray-700">{t.noSeeds}</p>
      ) : (
        <>
          <p className="text-sm text-solid-gray-700">{t.seeds}</p>
          <ul className="flex flex-col gap-2 desktop:gap-1">
            {seeds.map(({ seed, level, score }) => (
              <li key={seed.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <LevelBadge level={level} score={score} />
                <span className="min-w-0 flex-[1_1_16rem] break-words">
                  <TextLink href={paths.record('seed', seed.id)}>
                    <Localized text={seed.title} />
                  </TextLink>{' '}
                  <span className="text-sm text-solid-gray-700">
                    <PartyOwner party={seed} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {trouble && (
        <Notice tone="warning" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      {(onAsk || onLater) && (
        <span className="flex flex-wrap gap-2">
          {onAsk && (
            <Button size="small" aria-label={words.askOf(title)} onClick={onAsk}>
              {words.ask}
              <LetterHint>I</LetterHint>
            </Button>
          )}
          {onLater && (
            <Button size="small" look="quiet" busy={busy} aria-label={t.laterOf(title)} onClick={onLater}>
              {t.later}
              <LetterHint>H</LetterHint>
            </Button>
          )}
        </span>
      )}
    </article>
  )
}
