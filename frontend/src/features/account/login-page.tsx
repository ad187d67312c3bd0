import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { useMessages } from '../../i18n/messages'
import { serverPaths, usePaths } from '../../paths'
import { textOf } from '../../search-values'
import { environmentQuery } from '../../session/session'
import { signIn } from '../../session/sign-in'
import { Button, buttonClass } from '../../ui/button'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { QueryView } from '../../ui/query-view'
import { TextField } from '../../ui/text-field'
import { accountTexts } from './account-texts'
import { DemoAccounts } from './demo-accounts'

export function LoginPage() {
  const t = useMessages(accountTexts).login
  const login = useLogin()
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={useQuery(environmentQuery)}>
        {(environment) =>
          environment.login === 'oidc' ? (
            <div className="flex flex-col items-start gap-3">
              <p>{t.oidcLead}</p>
              <a
                href={serverPaths.oidcLogin(login.returnTo)}
                className={buttonClass({ look: 'solid', size: 'large' })}
              >
                {t.oidc}
              </a>
            </div>
          ) : (
            <div className="flex max-w-3xl flex-col gap-8">
              <LoginForm login={login} />
              {environment.accounts && (
                <DemoAccounts accounts={environment.accounts} busy={login.busy} onUse={login.enter} />
              )}
            </div>
          )
        }
      </QueryView>
    </Page>
  )
}

/** Signing in, and going back to where somebody came from; only addresses of this site count. */
function useLogin() {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const paths = usePaths()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const asked = textOf(search.returnTo)
  const returnTo = asked && /^\/(?!\/)/.test(asked) ? asked : paths.home
  const enter = async (name: string, password: string) => {
    setBusy(true)
    setProblem(null)
    try {
      await signIn(name, password)
      await queryClient.resetQueries()
      await router.navigate({ href: returnTo })
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, returnTo, enter }
}

function LoginForm({ login }: { login: ReturnType<typeof useLogin> }) {
  const t = useMessages(accountTexts).login
  const refused = login.problem?.status === 401
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void login.enter(String(form.get('name')), String(form.get('password')))
  }
  return (
    <form onSubmit={submit} aria-label={t.form} className="card flex flex-col gap-4 p-5">
      {login.problem && !refused && <ProblemView error={login.problem} />}
      <TextField label={t.name} name="name" autoComplete="username" autoCapitalize="none" required />
      <TextField
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={refused ? t.refused : undefined}
      />
      <div>
        <Button type="submit" look="solid" busy={login.busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  )
}
