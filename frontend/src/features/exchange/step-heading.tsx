import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a step; it takes the focus, because everything below it is new. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl">
      {children}
    </h2>
  )
}
