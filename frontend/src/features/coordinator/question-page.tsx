import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Tagged } from '../../api/client'
import type { BoardThread } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { Skeleton } from '../../ui/skeleton'
import { questionQuery } from './coordinator-queries'
import { Written } from './question-author'
import { QuestionForm } from './question-form'
import { About } from './question-row'
import { questionsTexts } from './questions-texts'
import { Replies } from './replies'
import { useQuestion } from './use-question'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** One question and what was answered. */
export function QuestionPage() {
  const { id } = useParams({ from: '/$language/coordinators/questions/$id' })
  const query = useQuery(questionQuery(id))
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  if (!query.data) {
    return (
      <div className="page py-8">
        <Skeleton rows={3} height="h-40" />
      </div>
    )
  }
  return <Thread thread={query.data} />
}

function Thread({ thread }: { thread: Tagged<BoardThread> }) {
  const t = useMessages(questionsTexts)
  const paths = usePaths()
  const router = useRouter()
  const acts = useQuestion(thread)
  const [editing, setEditing] = useState(false)
  const { question, removable } = thread.view
  const remove = async () => {
    if (await acts.remove()) await router.navigate({ href: paths.questions, replace: true })
  }
  return (
    <Page
      title={question.title}
      heading={<MixedText text={question.title} />}
      lead={<TextLink href={paths.questions}>{t.title}</TextLink>}
    >
      {editing ? (
        <QuestionForm
          begun={question}
          submit={t.save}
          busy={acts.busy}
          problem={acts.problem}
          onSubmit={async ({ title, text, fields, prefecture }) =>
            (await acts.revise({ title, text, fields, prefecture })) && setEditing(false)
          }
          onCancel={() => setEditing(false)}
        />
      ) : (
        <article className="flex max-w-3xl flex-col gap-3">
          <About question={question} />
          <p className="whitespace-pre-line break-words">
            <MixedText text={question.text} />
          </p>
          <Written author={question.author} at={question.createdAt} />
          <div className="flex flex-wrap gap-3">
            {question.own && (
              <>
                <Button busy={acts.busy} onClick={question.solved ? acts.reopen : acts.solve}>
                  {question.solved ? t.reopen : t.solve}
                </Button>
                <Button onClick={() => setEditing(true)}>{t.edit}</Button>
              </>
            )}
            {removable && (
              <ConfirmedButton
                label={t.remove}
                title={t.removeSure}
                confirm={t.remove}
                busy={acts.busy}
                onConfirm={remove}
              >
                <p>{t.removeLead}</p>
              </ConfirmedButton>
            )}
          </div>
          {acts.problem && acts.problem.violations.length === 0 && <ProblemView error={acts.problem} />}
        </article>
      )}
      <Replies thread={thread} />
    </Page>
  )
}
