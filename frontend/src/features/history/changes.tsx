import type { HistoryLine } from '../../api/types'
import { ValueWords } from '../../editing/value-words'
import { useMessages } from '../../i18n/messages'
import { useFieldLabel } from '../../record/field-labels'
import { Cell, HeadCell, Table } from '../../ui/table'
import { historyTexts } from './history-texts'

/** The fields that differ, before and after. */
export function Changes({ id, changes }: { id: string; changes: HistoryLine['changes'] }) {
  const t = useMessages(historyTexts)
  const labelOf = useFieldLabel()
  return (
    <Table caption={t.changes}>
      <thead>
        <tr>
          <HeadCell className="w-1/5">{t.field}</HeadCell>
          <HeadCell className="w-2/5">{t.before}</HeadCell>
          <HeadCell className="w-2/5">{t.after}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <Cell className="font-bold">{labelOf(change.field)}</Cell>
            <Cell>
              <del className="decoration-error-2">
                <ValueWords id={id} value={change.before} />
              </del>
            </Cell>
            <Cell>
              <ins className="no-underline">
                <ValueWords id={id} value={change.after} />
              </ins>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
