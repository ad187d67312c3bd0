import { useState } from 'react'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { HeadCell, Table } from '../../ui/table'
import { attributesOf } from './attributes'
import { ColumnHead, FIRST_COLUMN, Row } from './compare-cells'
import type { Column } from './compared'
import { useWords } from './words'

interface CompareTableProps {
  columns: readonly Column[]
  onRemove: (id: string) => void
}

/** Attributes as rows, candidates as columns: what differs comes first, what is the same is folded. */
export function CompareTable({ columns, onRemove }: CompareTableProps) {
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
            <ColumnHead key={column.compared.view.id} column={column} onRemove={onRemove} words={words} />
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
