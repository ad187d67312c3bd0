import { createContext, type ReactNode, useContext } from 'react'

const Level = createContext<'h2' | 'h3'>('h2')

/** Rows below a heading of their own: the title of each stands one level lower. */
export function RowsOfPart({ children }: { children: ReactNode }) {
  return <Level value="h3">{children}</Level>
}

/** The heading of one row of a list, which names the row. */
export function RowTitle({
  id,
  className = '',
  children,
}: {
  id: string
  className?: string
  children: ReactNode
}) {
  const Heading = useContext(Level)
  return (
    <Heading id={id} className={`break-words ${className}`}>
      {children}
    </Heading>
  )
}
