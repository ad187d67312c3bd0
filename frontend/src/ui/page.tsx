import { type ReactNode, useEffect } from 'react'

const PRODUCT = '架け橋 Kakehashi'

interface PageProps {
  title: string
  /** Shown instead of the plain title, for titles in two languages. */
  heading?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** The frame of one page: its heading, which takes the focus after a change of address, and its title. */
export function Page({ title, heading = title, lead, actions, children }: PageProps) {
  usePageTitle(title)
  return (
    <div className="page flex flex-col gap-6 py-6 desktop:py-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 tabIndex={-1} className="text-2xl leading-150 desktop:text-[1.75rem]">
            {heading}
          </h1>
          {lead && <div className="max-w-3xl text-solid-gray-700">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

export function usePageTitle(title: string) {
  // The title lies outside of what React renders.
  useEffect(() => {
    document.title = title === '' ? PRODUCT : `${title} | ${PRODUCT}`
  }, [title])
}
