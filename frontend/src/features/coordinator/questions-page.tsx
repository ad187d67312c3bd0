import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { api, unwrap } from '../../api/client'
import type { BoardDraft } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { Select } from '../../ui/select'
import { useToast } from '../../ui/toast'
import { AskedFilters } from './asked-filters'
import { ALL_QUESTIONS, questionsQuery } from './coordinator-queries'
import { More } from './more'
import { NO_QUESTION, QuestionForm } from './question-form'
import { QuestionRow } from './question-row'
import { questionsTexts } from './questions-texts'
import { useAsked } from './use-asked'

const STATES = ['open', 'solved'] as const

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** What coordinators ask each other, the latest first. */
export function QuestionsPage() {
  const t = useMessages(questionsTexts)
  const paths = usePaths()
  const { asked, isNarrowed, change, clear } = useAsked(paths.questions)
  const query = useInfiniteQuery({ ...questionsQuery(asked), placeholderData: keepPreviousData })
  const [asking, setAsking] = useState(false)
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink href={paths.coordinators}>{t.directory}</ButtonLink>
          <Button look="solid" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t.ask}
          </Button>
        </>
      }
    >
      {asking && <Asking onClose={() => setAsking(false)} />}
      <AskedFilters asked={asked} onChange={change}>
        <Select
          label={t.state}
          empty={t.all}
          options={STATES.map((value) => ({ value, label: t[value] }))}
          value={asked.state ?? ''}
          onChange={(event) => change({ state: event.target.value || undefined })}
        />
      </AskedFilters>
      <More query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length > 0) {
            return (
              <ul aria-label={t.list} className="flex flex-col gap-3">
                {items.map((one) => (
                  <li key={one.id}>
                    <QuestionRow question={one} />
                  </li>
                ))}
              </ul>
            )
          }
          return (
            <div className="flex flex-col items-start gap-3">
              <p>{isNarrowed ? t.none : t.noneYet}</p>
              {isNarrowed && <Button onClick={clear}>{t.clear}</Button>}
            </div>
          )
        }}
      </More>
    </Page>
  )
}

function Asking({ onClose }: { onClose: () => void }) {
  const t = useMessages(questionsTexts)
  const paths = usePaths()
  const toast = useToast()
  const router = useRouter()
  const { during, busy, problem } = useDoing(ALL_QUESTIONS)
  const ask = (body: BoardDraft) =>
    during(async () => {
      const made = await unwrap(api.POST('/api/v1/coordinators/questions', { body }))
      toast(t.posted)
      await router.navigate({ href: paths.question(made.question.id) })
    })
  return (
    <section className="card flex flex-col gap-4 p-5">
      <h2 className="text-xl">{t.askTitle}</h2>
      <QuestionForm
        begun={NO_QUESTION}
        submit={t.post}
        busy={busy}
        problem={problem}
        onSubmit={ask}
        onCancel={onClose}
      />
    </section>
  )
}
