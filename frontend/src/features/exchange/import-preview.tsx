import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ProblemView } from '../../ui/problem-view'
import { exchangeTexts } from './exchange-texts'
import { ImportCounts } from './import-counts'
import { ImportDownloads } from './import-downloads'
import { ImportRows } from './import-rows'
import { StepHeading } from './step-heading'
import type { Step } from './use-import'

interface ImportPreviewProps {
  step: Extract<Step, { name: 'preview' }>
  onRun: () => void
  onRestart: () => void
}

/** What the import would do; only now it can be done. */
export function ImportPreview({ step: { wish, report, problem }, onRun, onRestart }: ImportPreviewProps) {
  const t = useMessages(exchangeTexts)
  const { number } = useFormats()
  const taken = report.created + report.updated
  return (
    <>
      <StepHeading>{t.preview}</StepHeading>
      <p>
        {t.previewLead(number(report.total))} {wish.publish ? t.wouldPublish : t.wouldDraft}
      </p>
      <ImportCounts report={report} />
      <PreviewNotice step={{ wish, report, name: 'preview' }} />
      {problem !== undefined && <ProblemView error={problem} />}
      <div className="flex flex-wrap gap-3">
        {taken > 0 && (
          <Button look="solid" size="large" onClick={onRun}>
            {t.run(number(taken))}
          </Button>
        )}
        <Button size="large" onClick={onRestart}>
          {t.another}
        </Button>
      </div>
      <ImportRows report={report} />
      <ImportDownloads file={wish.file} report={report} />
    </>
  )
}

function PreviewNotice({ step: { report } }: { step: ImportPreviewProps['step'] }) {
  const t = useMessages(exchangeTexts)
  const { number } = useFormats()
  if (report.created + report.updated === 0) {
    return report.unchanged > 0 ? (
      <Notice title={t.nothingChanges}>
        <p>{t.nothingChangesHint}</p>
      </Notice>
    ) : (
      <Notice tone="error" title={t.nothingGood}>
        <p>{t.nothingGoodHint}</p>
      </Notice>
    )
  }
  if (report.rejected === 0) return null
  return (
    <Notice tone="warning">
      <p>{t.someRejected(number(report.rejected))}</p>
    </Notice>
  )
}
