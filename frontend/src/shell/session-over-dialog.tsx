import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { catalogue, useMessages } from '../i18n/messages'
import { serverPaths } from '../paths'
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
  onClose: () => void
}

/** Signs in again over the page, so that nothing on the page is lost. */
export function SessionOverDialog({ onClose }: SessionOverDialogProps) {
  const t = useMessages(texts)
  const queryClient = useQueryClient()
  const login = useQuery(environmentQuery).data?.login
  const done = async () => {
    onClose()
    await queryClient.invalidateQueries()
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
