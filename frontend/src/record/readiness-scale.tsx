import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Disclosure } from '../ui/disclosure'
import { useReadinessLevels } from '../vocabulary/readiness'
import { recordTexts } from './record-texts'

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

interface ReadinessBarProps {
  /** The level offered. */
  level?: number | null | undefined
  /** The range wanted, drawn as a line below. */
  wanted?: { min?: number | null; max?: number | null } | null | undefined
}

/** Nine boxes: filled up to the level, underlined where wanted. Words stand beside it, never it alone. */
export function ReadinessBar({ level, wanted }: ReadinessBarProps) {
  return (
    <span aria-hidden="true" className="inline-flex align-middle">
      {STEPS.map((step) => (
        <span
          key={step}
          className={`border-b-2 px-px pb-0.5 ${isWanted(step, wanted) ? 'border-key-900' : 'border-transparent forced-colors:border-none'}`}
        >
          <span
            className={`block size-3 border ${level && step <= level ? 'border-key-900 bg-key-900 forced-colors:bg-[CanvasText]' : 'border-solid-gray-536'}`}
          />
        </span>
      ))}
    </span>
  )
}

function isWanted(step: number, wanted: ReadinessBarProps['wanted']): boolean {
  if (!wanted) return false
  return step >= (wanted.min ?? 1) && step <= (wanted.max ?? 9)
}

/** The level with the official wording, and all nine on demand. */
export function ReadinessScale({ level }: { level: number }) {
  const t = useMessages(recordTexts)
  const language = useLanguage()
  const levels = useReadinessLevels()
  const wording = plain(levels.find((one) => one.code === level)?.name, language)
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3">
        <ReadinessBar level={level} />
        <b>{t.readinessOf(level)}</b>
        <span>{wording}</span>
      </p>
      <Disclosure summary={t.allLevels}>
        <ol className="flex flex-col gap-1">
          {levels.map((one) => (
            <li
              key={one.code}
              aria-current={one.code === level ? 'true' : undefined}
              className="aria-[current]:font-bold"
            >
              TRL {one.code}: {plain(one.name, language)}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  )
}
