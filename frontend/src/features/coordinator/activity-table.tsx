import type { ActivityLine, ActivityReport } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { oneOf } from '../../search-values'
import { Cell, HeadCell, Table } from '../../ui/table'
import { activityTexts } from './activity-texts'

const OUTCOMES = ['TURNED', 'ADVISED', 'REFERRED', 'DECLINED'] as const
const STEPS = ['ASK', 'ACCEPT', 'DECLINE', 'MEET', 'AGREE'] as const

/** Wide enough for words: where there is no room the table scrolls. */
const FIGURES = 'min-w-28'
const FIGURE = 'text-right whitespace-nowrap'

/** One line for each person, by name. */
export function ActivityTable({ report }: { report: ActivityReport }) {
  const t = useMessages(activityTexts)
  const steps = report.steps.map((step) => oneOf(step, STEPS)).filter((step) => step !== undefined)
  return (
    <Table caption={t.caption}>
      <thead>
        <tr>
          <HeadCell className="min-w-32">{t.name}</HeadCell>
          <HeadCell className={FIGURES}>{t.received}</HeadCell>
          <HeadCell className="min-w-44">{t.answered}</HeadCell>
          <HeadCell className={FIGURES}>{t.needs}</HeadCell>
          {steps.map((step) => (
            <HeadCell key={step} className={FIGURES}>
              {t.step[step]}
            </HeadCell>
          ))}
          <HeadCell className={FIGURES}>{t.medianDays}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {report.lines.map((line, place) => (
          // Lines of deleted accounts have no name and no other mark; their order stays.
          <Line key={`${line.name ?? ''} ${place}`} line={line} steps={steps} />
        ))}
      </tbody>
    </Table>
  )
}

function Line({ line, steps }: { line: ActivityLine; steps: readonly (typeof STEPS)[number][] }) {
  const t = useMessages(activityTexts)
  const formats = useFormats()
  const answers: Partial<Record<string, number>> = line.answers
  const there = OUTCOMES.filter((outcome) => answers[outcome])
  const answered = there.reduce((sum, outcome) => sum + (answers[outcome] ?? 0), 0)
  return (
    <tr>
      <th scope="row" className="border-b border-line px-3 py-2 text-left align-top font-normal">
        {line.name ?? t.gone}
      </th>
      <Cell className={FIGURE}>{formats.number(line.received)}</Cell>
      <Cell className="text-right">
        {formats.number(answered)}
        {there.length > 0 && (
          <span className="block text-sm text-solid-gray-700">
            {formats.list(there.map((one) => `${t.outcomes[one]} ${formats.number(answers[one] ?? 0)}`))}
          </span>
        )}
      </Cell>
      <Cell className={FIGURE}>{formats.number(line.needs)}</Cell>
      {steps.map((step) => (
        <Cell key={step} className={FIGURE}>
          {formats.number(line.steps[step] ?? 0)}
        </Cell>
      ))}
      <Cell className={FIGURE}>
        {line.medianDays === null ? t.noAnswer : formats.number(line.medianDays)}
      </Cell>
    </tr>
  )
}
