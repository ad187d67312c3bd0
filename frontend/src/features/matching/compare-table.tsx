import { useState } from 'react'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { HeadCell, Table } from '../../ui/table'
import { attributesOf } from './attributes'
import { ColumnHead, FIRST_COLUMN, Row } from './compare-cells'
import { type Column, titleOf } from './compared'
import type { AskingFor } from './use-asking-for'
import { useWords } from './words'

interface CompareTableProps {
  columns: readonly Column[]
  onRemove: (id: string) => void
  /** More that can be done with a candidate. */
  more: AskingFor['more']
}

/** Attributes as rows, candidates as columns: what differs comes first, what is the same is folded. */
export function CompareTable({ columns, onRemove, more }: CompareTableProps) {
  const words = useWords()
  const { t } = words
  const [sameShown, setSameShown] = useState(false)
  const attributes = attributesOf(columns, words)
  const differing = attributes.filter(({ differs }) => differs)
  const same = attributes.filter(({ differs }) => !differs)
  return (
    <Table caption={t.table}>
      <thead>
        <tr>
          <HeadCell className={FIRST_COLUMN}>{t.attribute}</HeadCell>
          {columns.map((column) => (
            <ColumnHead key={column.compared.view.id} column={column} onRemove={onRemove} words={words}>
              {more?.({
                id: column.compared.view.id,
                title: titleOf(column),
                own: column.compared.view.allowed.includes('edit'),
              })}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {differing.map((attribute) => (
          <Row key={attribute.key} attribute={attribute} columns={columns} words={words} />
        ))}
      </tbody>
      {columns.length > 1 && same.length > 0 && (
        <tbody>
          <tr>
            <td colSpan={columns.length + 1} className="border-b border-line bg-solid-gray-50">
              <Button
                look="text"
                aria-expanded={sameShown}
                className="sticky left-0"
                onClick={() => setSameShown(!sameShown)}
              >
                <Icon name="chevron" className={`size-5 ${sameShown ? '' : '-rotate-90'}`} />
                {t.same(same.length)}
              </Button>
            </td>
          </tr>
          {sameShown &&
            same.map((attribute) => (
              <Row key={attribute.key} attribute={attribute} columns={columns} words={words} />
            ))}
        </tbody>
      )}
      {columns.length === 1 && (
        <tbody>
          {same.map((attribute) => (
            <Row key={attribute.key} attribute={attribute} columns={columns} words={words} />
          ))}
        </tbody>
      )}
    </Table>
  )
}
