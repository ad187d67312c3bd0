import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from '../ui/icon'
import { MixedText } from '../ui/mixed-text'
import { matchTexts } from './match-texts'
import type { ReasonWords } from './reason'

const SIGNS = {
  yes: { icon: 'check', color: 'text-success-2' },
  partly: { icon: 'triangle', color: 'text-warning-yellow-2' },
  no: { icon: 'cross', color: 'text-error-2' },
  warning: { icon: 'warning', color: 'text-warning-yellow-2' },
  unknown: { icon: 'info', color: 'text-solid-gray-600' },
} as const

interface FitLineProps extends ReasonWords {
  /** A drawing between sign and words. */
  picture?: ReactNode
}

/** One condition with its sign and its words. */
export function FitLine({ fit, text, picture }: FitLineProps) {
  const t = useMessages(matchTexts)
  const { icon, color } = SIGNS[fit]
  return (
    <span className="inline-flex items-start gap-1.5">
      <Icon name={icon} className={`mt-1 size-4.5 ${color}`} />
      <span className="sr-only">{t.fit[fit]}: </span>
      {picture}
      <span className="min-w-0">
        <MixedText text={text} />
      </span>
    </span>
  )
}
