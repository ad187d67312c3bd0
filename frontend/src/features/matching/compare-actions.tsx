import type { ReactNode } from 'react'
import { csvOf } from '../../files/csv'
import { saveFile } from '../../files/save-file'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useToast } from '../../ui/toast'
import { attributesOf } from './attributes'
import { type Column, titleOf } from './compared'
import { matchingTexts } from './matching-texts'
import { useWords } from './words'

interface CompareActionsProps {
  columns: readonly Column[]
  /** More that can be done. */
  children?: ReactNode
}

/** The comparison as a file or as a link to pass on. */
export function CompareActions({ columns, children }: CompareActionsProps) {
  const { csv } = useMessages(matchingTexts)
  const words = useWords()
  const { t, language } = words
  const toast = useToast()
  const save = () => {
    const head = [t.attribute, ...columns.map((column) => plain(titleOf(column), language))]
    const rows = attributesOf(columns, words).map(({ key, values }) => [
      t.rows[key],
      ...values.map(({ text }) => text),
    ])
    saveFile('comparison.csv', csvOf([head, ...rows]), 'text/csv')
  }
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => toast(t.copied),
      () => toast(t.copyFailed, { tone: 'warning' }),
    )
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button onClick={save}>
        <Icon name="download" />
        {csv}
      </Button>
      <Button onClick={() => void copy()}>{t.copy}</Button>
      {children}
    </div>
  )
}
