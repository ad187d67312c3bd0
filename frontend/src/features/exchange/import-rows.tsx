import type { ImportReport } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { useFieldLabel } from '../../record/field-labels'
import { Cell, HeadCell, Table } from '../../ui/table'
import { exchangeTexts } from './exchange-texts'

const SHOWN = 100

/** Rows with problems: where they stand in the file, which field, and what is wrong with it. */
export function ImportRows({ report }: { report: ImportReport }) {
  const t = useMessages(exchangeTexts)
  const { number } = useFormats()
  const fieldLabel = useFieldLabel()
  if (report.rows.length === 0) return null
  const rows = report.rows.slice(0, SHOWN)
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{t.rows}</h2>
      {report.rows.length > SHOWN && <p>{t.rowsShown(number(SHOWN), number(report.rows.length))}</p>}
      <Table caption={t.rows}>
        <thead>
          <tr>
            {(['line', 'externalId', 'outcome', 'field', 'problem'] as const).map((column) => (
              <HeadCell key={column} className="whitespace-nowrap">
                {t.columns[column]}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.problems.map((problem) => (
              <tr key={`${row.line} ${problem.field} ${problem.code}`}>
                <Cell className="tabular-nums">{number(row.line)}</Cell>
                <Cell>{row.externalId}</Cell>
                <Cell className="whitespace-nowrap">{t.outcomes[row.outcome]}</Cell>
                <Cell>
                  {problem.field ? (
                    <>
                      {fieldLabel(problem.field)}{' '}
                      <span className="text-sm text-solid-gray-700">{problem.field}</span>
                    </>
                  ) : (
                    t.wholeRow
                  )}
                </Cell>
                <Cell className="min-w-56">{problem.message}</Cell>
              </tr>
            )),
          )}
        </tbody>
      </Table>
    </section>
  )
}
