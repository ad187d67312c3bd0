import type { ComponentProps, ReactNode } from 'react'

/** A table that scrolls inside its own frame on narrow screens. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <section
      className="scrolls-sideways relative overflow-x-auto"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  )
}

export function HeadCell({ className = '', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={`border-b border-solid-gray-600 bg-solid-gray-50 px-3 py-2 align-bottom font-bold ${className}`}
    />
  )
}

export function Cell({ className = '', ...rest }: ComponentProps<'td'>) {
  return <td {...rest} className={`border-b border-line px-3 py-2 align-top ${className}`} />
}
