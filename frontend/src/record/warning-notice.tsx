import type { Warning } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Notice } from '../ui/notice'
import { useFieldLabel } from './field-labels'
import { recordTexts } from './record-texts'

/** Doubts of the server that refuse nothing, such as an unlikely check digit. */
export function WarningNotice({ warnings }: { warnings: readonly Warning[] }) {
  const t = useMessages(recordTexts)
  const labelOf = useFieldLabel()
  return (
    <Notice tone="warning" title={t.warnings}>
      <ul>
        {warnings.map((one) => (
          <li key={`${one.field} ${one.code}`}>
            {labelOf(one.field)}: {one.message}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
