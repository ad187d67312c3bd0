import { useMessages } from '../i18n/messages'
import { uiTexts } from './ui-texts'

interface SkeletonProps {
  rows?: number
  height?: string
  /** Stands below what is being read; the page around it is complete without it. */
  ahead?: boolean
  /** Nothing has been asked for yet, so nothing can be late. */
  unasked?: boolean
}

/** Gray rows of the height of what is coming; appears after 200 ms, speaks after 5 s. */
export function Skeleton({ rows = 3, height = 'h-28', ahead = false, unasked = false }: SkeletonProps) {
  const t = useMessages(uiTexts)
  return (
    <div
      aria-busy={!unasked}
      data-waiting={ahead ? undefined : ''}
      className="flex animate-appear flex-col gap-3"
    >
      {!unasked && <p className="sr-only">{t.loading}</p>}
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={`rounded-12 bg-solid-gray-50 forced-colors:border ${height}`} />
      ))}
      <p className="animate-[appear_0.2s_5s_both] text-solid-gray-700">
        {unasked ? '\u00a0' : t.stillLoading}
      </p>
    </div>
  )
}
