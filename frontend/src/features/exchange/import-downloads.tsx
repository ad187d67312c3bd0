import type { ImportReport } from '../../api/types'
import { csvOf } from '../../files/csv'
import { saveFile } from '../../files/save-file'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { exchangeTexts } from './exchange-texts'
import { rejectedRows } from './rejected-rows'
import { formatOf } from './send-file'

interface ImportDownloadsProps {
  file: File
  report: ImportReport
}

/** The report, and the rows to be corrected, as files. */
export function ImportDownloads({ file, report }: ImportDownloadsProps) {
  const t = useMessages(exchangeTexts)
  if (report.rows.length === 0) return null
  const saveReport = () => {
    const { line, externalId, outcome, field, problem } = t.columns
    const rows = report.rows.flatMap((row) =>
      row.problems.map((one) => [
        row.line,
        row.externalId,
        t.outcomes[row.outcome],
        one.field,
        one.message,
        one.code,
      ]),
    )
    saveFile(
      'import-report.csv',
      csvOf([[line, externalId, outcome, field, problem, t.code], ...rows]),
      'text/csv',
    )
  }
  const saveRejected = async () => {
    const csv = formatOf(file) === 'csv'
    const type = csv ? 'text/csv' : 'application/x-ndjson'
    saveFile(csv ? 'rejected.csv' : 'rejected.ndjson', await rejectedRows(file, report), type)
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={saveReport}>
        <Icon name="download" />
        {t.saveReport}
      </Button>
      {report.rejected > 0 && (
        <Button onClick={() => void saveRejected()}>
          <Icon name="download" />
          {t.saveRejected}
        </Button>
      )}
    </div>
  )
}
