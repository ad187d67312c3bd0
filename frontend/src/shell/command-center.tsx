import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../i18n/language'
import { pathsIn } from '../paths'
import { hasRole, useSession } from '../session/session'
import { useCharacterKeys } from '../ui/character-keys'
import { type GlobalKey, globalKey } from './global-key'
import { onOpenCommandBox } from './open-command-box'

const CommandBox = lazy(() => import('./command-box').then((module) => ({ default: module.CommandBox })))
const KeyHelp = lazy(() => import('./key-help').then((module) => ({ default: module.KeyHelp })))

const SECOND_KEY_MILLIS = 1500

/** Hears the keys that work on every page, and shows the command box and the help on keys. */
export function CommandCenter() {
  const [shown, setShown] = useState<'command' | 'help' | null>(null)
  const run = useRun(setShown)
  const lettersOn = useCharacterKeys()
  const gAt = useRef(Number.NEGATIVE_INFINITY)
  // Keys of every page are heard at the document.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = globalKey(event, { lettersOn, afterG: event.timeStamp - gAt.current < SECOND_KEY_MILLIS })
      gAt.current = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (key && run(key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [run, lettersOn])
  // The button in the header opens the box, too.
  useEffect(() => onOpenCommandBox(() => setShown('command')), [])
  return (
    <Suspense>
      {shown === 'command' && <CommandBox onClose={() => setShown(null)} />}
      {shown === 'help' && <KeyHelp onClose={() => setShown(null)} />}
    </Suspense>
  )
}

/** Does what a key means; false when it means nothing here. */
function useRun(show: (what: 'command' | 'help') => void): (key: GlobalKey) => boolean {
  const router = useRouter()
  const paths = pathsIn(useLanguage())
  const session = useSession()
  const go = (href: string) => {
    void router.navigate({ href })
    return true
  }
  const newKind = hasRole(session, 'company') ? 'need' : 'seed'
  return (key) => {
    switch (key) {
      case 'command':
        show('command')
        return true
      case 'help':
        show('help')
        return true
      case 'g':
        return false
      case 'search': {
        const field = document.querySelector<HTMLElement>('#search-field, #question')
        if (!field) return go(paths.search())
        field.focus()
        return true
      }
      case 'needs':
        return go(paths.list('need'))
      case 'seeds':
        return go(paths.list('seed'))
      case 'people':
        return go(paths.list('researcher'))
      case 'organizations':
        return go(paths.list('organization'))
      case 'mine':
        return session?.organization ? go(paths.myRecords()) : false
      case 'introductions':
        return session?.organization ? go(paths.introductions()) : false
      case 'inbox':
        return session?.organization ? go(paths.inbox) : false
      case 'home':
        return go(paths.home)
      case 'new':
        return session ? go(paths.create(newKind)) : false
      case 'language':
        document.querySelector<HTMLElement>('[data-language-link]')?.click()
        return true
      default:
        return key satisfies never
    }
  }
}
