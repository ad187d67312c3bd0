import type { ReactNode } from 'react'
import { useFormats } from '../i18n/format'
import { type CodeListName, useCodeLabel } from '../vocabulary/vocabulary'

/** Short facts of a record as a list of name and value. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 desktop:grid-cols-[minmax(9rem,auto)_minmax(0,1fr)]">{children}</dl>
  )
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <>
      <dt className="font-bold desktop:text-solid-gray-700">{name}</dt>
      <dd className="min-w-0 max-desktop:-mt-2">{children}</dd>
    </>
  )
}

interface CodesFactProps {
  name: string
  list: CodeListName
  codes: readonly string[] | string | null | undefined
}

/** Codes of a controlled list in words. */
export function CodesFact({ name, list, codes }: CodesFactProps) {
  const label = useCodeLabel(list)
  const formats = useFormats()
  const all = codes ? [codes].flat() : []
  return <Fact name={name}>{all.length > 0 && formats.list(all.map(label))}</Fact>
}
