import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { problemOf } from '../api/api-problem'
import type { WaitingRecord } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { confirmationsQuery, confirmRecord } from '../record/confirmation-queries'
import { letterOf, useCharacterKeys } from '../ui/character-keys'
import { loadToastCard, useToast } from '../ui/toast'
import { qualityTexts } from './quality-texts'

interface Acts {
  focus: (id: string | undefined, by: number) => void
  confirm: (item: WaitingRecord) => Promise<void>
}

/** J, K, A and E. They work only while the focus is in the list, and can be switched off. */
export function useKeys(items: readonly WaitingRecord[], { focus, confirm }: Acts) {
  const paths = usePaths()
  const router = useRouter()
  const lettersOn = useCharacterKeys()
  return (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    const item = items.find(({ id }) => id === row?.dataset.row)
    const letter = letterOf(event)
    if (!lettersOn) return
    if (letter === 'j') focus(item?.id, 1)
    else if (letter === 'k') focus(item?.id, -1)
    else if (letter === 'a' && item) void confirm(item)
    else if (letter === 'e' && item && !item.hidden)
      void router.navigate({ href: paths.edit(item.kind, item.id) })
    else return
    event.preventDefault()
  }
}

/** Confirms a row and takes it out of the list; what was declined says so beside it, and the list is read anew. */
export function useConfirming(onLeave: (id: string) => void) {
  const t = useMessages(qualityTexts)
  const language = useLanguage()
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState<string | null>(null)
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  // A key is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])
  const confirm = async (item: WaitingRecord) => {
    setBusy(item.id)
    try {
      await confirmRecord(item)
      onLeave(item.id)
      toast((item.hidden ? t.restored : t.confirmed)(plain(item.title, language)), { record: item.id })
    } catch (error) {
      setTroubles((all) => ({ ...all, [item.id]: problemOf(error).detail ?? '' }))
    }
    setBusy(null)
    await queryClient.invalidateQueries(confirmationsQuery)
    await queryClient.invalidateQueries({ queryKey: [item.kind, item.id] })
  }
  return { confirm, busy, troubles }
}
