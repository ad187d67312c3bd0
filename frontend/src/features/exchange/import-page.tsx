import { useState } from 'react'
import { problemOf } from '../../api/api-problem'
import type { RecordKind } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { hasRole, useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { ButtonLink, TextLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { exchangeTexts } from './exchange-texts'
import { ImportCounts } from './import-counts'
import { ImportDownloads } from './import-downloads'
import { ImportForm } from './import-form'
import { ImportPreview } from './import-preview'
import { ImportRows } from './import-rows'
import { SendingProgress } from './sending-progress'
import { StepHeading } from './step-heading'
import { type Step, useImport } from './use-import'

/** Import in three steps: choose, look, take in. */
export function ImportPage() {
  const t = useMessages(exchangeTexts)
  const paths = usePaths()
  const session = useSession()
  const { step, check, run, cancel, restart } = useImport()
  const [kind, setKind] = useState<RecordKind>()
  return (
    <Page title={t.title} lead={t.lead} actions={<TextLink href={paths.myRecords()}>{t.myRecords}</TextLink>}>
      {step.name === 'choose' && (
        <>
          <Outcome step={step} />
          <ImportForm
            kind={kind ?? (hasRole(session, 'company') ? 'need' : 'seed')}
            onKind={setKind}
            onCheck={check}
          />
        </>
      )}
      {step.name === 'sending' && <SendingProgress step={step} onCancel={cancel} />}
      {step.name === 'preview' && (
        <ImportPreview step={step} onRun={() => void run(step.wish, step.report)} onRestart={restart} />
      )}
      {step.name === 'done' && <Done step={step} onRestart={restart} />}
    </Page>
  )
}

/** Why the last try led back to the beginning. */
function Outcome({ step: { problem, cancelled } }: { step: Extract<Step, { name: 'choose' }> }) {
  const t = useMessages(exchangeTexts)
  if (cancelled) {
    return (
      <Notice role="status">
        <p>{t.cancelled}</p>
      </Notice>
    )
  }
  if (problem === undefined) return null
  const { violations } = problemOf(problem)
  if (violations.length === 0) return <ProblemView error={problem} />
  return (
    <Notice tone="error" role="alert" title={t.refused}>
      <ul>
        {violations.map(({ field, code, message }) => (
          <li key={`${field} ${code} ${message}`}>{message ?? code}</li>
        ))}
      </ul>
    </Notice>
  )
}

interface DoneProps {
  step: Extract<Step, { name: 'done' }>
  onRestart: () => void
}

function Done({ step: { wish, report }, onRestart }: DoneProps) {
  const t = useMessages(exchangeTexts)
  const paths = usePaths()
  const { number } = useFormats()
  return (
    <>
      <StepHeading>{t.done}</StepHeading>
      <p>{t.doneLead(number(report.created), number(report.updated))}</p>
      <ImportCounts report={report} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink look="solid" href={paths.myRecords({ kind: wish.kind })}>
          {t.myRecords}
        </ButtonLink>
        <Button onClick={onRestart}>{t.another}</Button>
      </div>
      <ImportRows report={report} />
      <ImportDownloads file={wish.file} report={report} />
    </>
  )
}
