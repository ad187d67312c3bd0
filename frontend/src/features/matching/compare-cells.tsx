import type { ReactNode } from 'react'
import { plain } from '../../i18n/localized'
import { LevelBadge } from '../../match/level-badge'
import { termsOf } from '../../match/reason'
import { TermPairs } from '../../match/term-pairs'
import { usePaths } from '../../paths'
import { ReadinessBar } from '../../record/readiness-scale'
import { Icon } from '../../ui/icon'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { HeadCell } from '../../ui/table'
import type { Attribute } from './attributes'
import { type Column, titleOf } from './compared'
import type { Words } from './words'

/** Stays in place while the candidates scroll sideways. */
export const FIRST_COLUMN =
  'sticky left-0 z-10 w-28 min-w-28 max-w-40 border-r border-solid-gray-420 desktop:w-40 desktop:min-w-40'
const COLUMN = 'min-w-56 desktop:min-w-52'

interface ColumnHeadProps {
  column: Column
  onRemove: (id: string) => void
  words: Words
  /** More that can be done with the candidate. */
  children: ReactNode
}

export function ColumnHead({ column, onRemove, words: { t, language }, children }: ColumnHeadProps) {
  const paths = usePaths()
  const { kind, view } = column.compared
  const title = titleOf(column)
  return (
    <HeadCell className={`align-top! ${COLUMN}`}>
      <span className="flex items-start justify-between gap-2">
        <TextLink href={paths.record(kind, view.id)} className="min-w-0 leading-150">
          <Localized text={title} />
        </TextLink>
        <button
          type="button"
          title={t.remove}
          aria-label={t.removeOf(plain(title, language))}
          onClick={() => onRemove(view.id)}
          className="inline-flex min-h-9 min-w-9 shrink-0 cursor-pointer items-center justify-center rounded-6 hover:bg-solid-gray-100"
        >
          <Icon name="cross" />
        </button>
      </span>
      <span className="flex flex-wrap gap-x-3 pt-1 font-normal print:hidden">{children}</span>
    </HeadCell>
  )
}

interface RowProps {
  attribute: Attribute
  columns: readonly Column[]
  words: Words
}

export function Row({ attribute, columns, words: { t } }: RowProps) {
  return (
    <tr>
      <th
        scope="row"
        className={`border-b border-line bg-white px-3 py-2 text-left align-top text-sm ${FIRST_COLUMN}`}
      >
        {t.rows[attribute.key]}
      </th>
      {columns.map((column, index) => (
        <td key={column.compared.view.id} className={`border-b border-line px-3 py-2 align-top ${COLUMN}`}>
          <CellContent attribute={attribute} column={column} index={index} empty={t.empty} />
        </td>
      ))}
    </tr>
  )
}

interface CellContentProps {
  attribute: Attribute
  column: Column
  index: number
  empty: string
}

/** Level, terms and readiness as on the cards; everything else in words. */
function CellContent({ attribute, column: { match, compared }, index, empty }: CellContentProps) {
  const value = attribute.values[index]
  if (!value?.text) return <span className="text-solid-gray-700">{empty}</span>
  if (attribute.key === 'score' && match) return <LevelBadge level={match.level} score={match.score} />
  if (attribute.key === 'terms' && match)
    return <TermPairs terms={termsOf(match)} limit={12} heading={false} />
  return (
    <span className="whitespace-pre-line" lang={value.lang}>
      {attribute.key === 'trl' && compared.kind === 'seed' && (
        <span className="mr-2">
          <ReadinessBar level={compared.view.trl} />
        </span>
      )}
      {value.text}
    </span>
  )
}
