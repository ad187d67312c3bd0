import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Wanted } from '../api/session-over'
import { catalogue, useMessages } from '../i18n/messages'
import { serverPaths, usePaths } from '../paths'
import { environmentQuery } from '../session/session'
import { signIn } from '../session/sign-in'
import { Button, buttonClass } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { en } from './session-over.en'
import { ja } from './session-over.ja'

const texts = catalogue(ja, en)

interface SessionOverDialogProps {
  wanted: Wanted
  onClose: () => void
}

/** Signs in again, or proves who it is, beside the page, so that nothing on the page is lost. */
export function SessionOverDialog({ wanted, onClose }: SessionOverDialogProps) {
  const t = useMessages(texts)
  const paths = usePaths()
  const queryClient = useQueryClient()
  const login = useQuery(environmentQuery).data?.login
  const done = async () => {
    onClose()
    await queryClient.invalidateQueries()
  }
  if (wanted === 'proof') {
    return (
      <Dialog open onClose={onClose} title={t.proof.title}>
        <p>{t.proof.lead}</p>
        <a
          href={serverPaths.proof(paths.account)}
          target="_blank"
          rel="noreferrer"
          onClick={onClose}
          className={buttonClass({ look: 'solid' })}
        >
          {t.proof.give}
        </a>
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.title}>
      <p>{t.lead}</p>
      {login === 'oidc' ? (
        <a
          href={serverPaths.oidcLogin(window.location.pathname + window.location.search)}
          className={buttonClass({ look: 'solid' })}
        >
          {t.signIn}
        </a>
      ) : (
        <DemoForm onDone={done} />
      )}
    </Dialog>
  )
}

function DemoForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(texts)
  const [refused, setRefused] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      await signIn(String(form.get('name')), String(form.get('password')))
      onDone()
    } catch {
      setRefused(true)
    }
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {refused && (
        <Notice tone="error" role="alert">
          {t.refused}
        </Notice>
      )}
      <TextField label={t.name} name="name" autoComplete="username" required />
      <TextField
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <div>
        <Button type="submit" look="solid">
          {t.signIn}
        </Button>
      </div>
    </form>
  )
}
