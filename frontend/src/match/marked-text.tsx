import { Fragment } from 'react'
import type { Highlight } from '../api/types'

interface MarkedTextProps {
  text: string
  highlights: readonly Highlight[] | null | undefined
  lang?: string | undefined
}

/** Text with its matched words marked; offsets are UTF-16 code units, as JavaScript counts. */
export function MarkedText({ text, highlights, lang }: MarkedTextProps) {
  const marks = [...(highlights ?? [])].sort((a, b) => a.start - b.start)
  return (
    <span lang={lang}>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {text.slice(index === 0 ? 0 : marks[index - 1]?.end, mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  )
}
