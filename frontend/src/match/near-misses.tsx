import { type ReactNode, useState } from 'react'
import type { Failure, NearMiss } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { useCodeLabel } from '../vocabulary/vocabulary'
import { cardTexts } from './card-texts'
import { FitLine } from './fit-line'
import { matchTexts } from './match-texts'
import { totalOf } from './points'
import { rangeText } from './reason'

const FIRST = 4

interface NearMissesProps {
  misses: readonly NearMiss[]
  /** The link or button that makes all the smallest changes of one record at once. */
  widening?: (miss: NearMiss) => ReactNode
}

/** Records whose text fits and that conditions cut out: every condition missed, and what would let them in. */
export function NearMisses({ misses, widening }: NearMissesProps) {
  const t = useMessages(cardTexts).near
  const match = useMessages(matchTexts)
  const record = useMessages(recordTexts)
  const paths = usePaths()
  const [all, setAll] = useState(false)
  if (misses.length === 0) return null
  const shown = all ? misses : misses.slice(0, FIRST)
  return (
    <section aria-labelledby="near-misses" tabIndex={-1} data-region="" className="flex flex-col gap-3">
      <div>
        <h2 id="near-misses" className="text-xl">
          {t.title}
        </h2>
        <p className="text-sm text-solid-gray-700">{t.lead}</p>
      </div>
      <ul className="grid grid-cols-1 gap-3 desktop:grid-cols-2">
        {shown.map((miss) => (
          <li key={miss.id} className="card flex flex-col gap-1.5 p-4">
            <h3 className="leading-150">
              <TextLink href={paths.record(miss.kind, miss.id)}>
                <Localized text={miss.title} />
              </TextLink>
            </h3>
            <p className="flex flex-wrap gap-x-4 text-sm text-solid-gray-700">
              {miss.restricted && <Chip tone="blue">{match.shared}</Chip>}
              {miss.organization ? <Localized text={miss.organization.name} /> : null}
              {!miss.organization && miss.kind === 'need' && <span>{record.anonymous}</span>}
              <span>{t.score(totalOf(miss))}</span>
            </p>
            <ul className="flex flex-col gap-1 text-sm">
              {miss.fails.map((failure) => (
                <FailureLine key={failure.condition} failure={failure} theirs={miss.kind === 'need'} />
              ))}
            </ul>
            {widening?.(miss)}
          </li>
        ))}
      </ul>
      {shown.length < misses.length && (
        <Button look="text" className="self-start" onClick={() => setAll(true)}>
          {t.more(misses.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

/** @param theirs the condition is that of the record shown, not of the one that asks */
function FailureLine({ failure, theirs }: { failure: Failure; theirs: boolean }) {
  const { missed, change } = useFailureWords(theirs)(failure)
  return (
    <li className="flex flex-col">
      <FitLine fit="no" text={missed} />
      <span className="pl-6">{change}</span>
    </li>
  )
}

function useFailureWords(theirs: boolean): (failure: Failure) => { missed: string; change: string } {
  const t = useMessages(cardTexts).near
  const match = useMessages(matchTexts)
  const modeLabel = useCodeLabel('modes')
  const { list } = useFormats()
  const modes = (codes: readonly string[]) => list(codes.map(modeLabel))
  return (failure) => {
    switch (failure.condition) {
      case 'trl': {
        const { min, max } = failure.smallestChange
        return {
          missed: t.trl(failure.offered, rangeText(failure.wanted, match)),
          change: min
            ? (theirs ? t.theirLower : t.lowerTo)(min)
            : (theirs ? t.theirHigher : t.raiseTo)(max ?? failure.offered),
        }
      }
      case 'mode': {
        const accepted = failure.smallestChange.modes
        return {
          missed: t.mode(modes(failure.offered), modes(failure.wanted)),
          change: (accepted.length === 1 ? t.acceptOne : t.acceptOneOf)(modes(accepted)),
        }
      }
      case 'young':
        return { missed: t.young, change: t.dropYoung }
      case 'founding':
        return { missed: t.founding, change: t.dropFounding }
      default:
        return failure satisfies never
    }
  }
}
