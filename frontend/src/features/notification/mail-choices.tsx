import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, unwrap } from '../../api/client'
import type { NoticeChoices } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { oneOf } from '../../search-values'
import { ProblemView } from '../../ui/problem-view'
import { Select } from '../../ui/select'
import { StatusLine } from '../../ui/status-line'
import { choicesQuery } from './notice-queries'
import { noticeTexts } from './notice-texts'

/** What can be chosen for each group: due dates always come. */
const MAILINGS = {
  introductions: ['at-once', 'daily', 'off'],
  messages: ['at-once', 'daily', 'off'],
  consultations: ['at-once', 'daily', 'off'],
  records: ['at-once', 'daily', 'off'],
  colleagues: ['at-once', 'daily', 'off'],
  reminders: ['at-once', 'daily'],
} as const

const GROUPS = ['introductions', 'messages', 'consultations', 'records', 'colleagues', 'reminders'] as const

/** When notices come by mail; a choice counts at once. */
export function MailChoices({ chosen }: { chosen: NoticeChoices }) {
  const t = useMessages(noticeTexts)
  const queryClient = useQueryClient()
  const [saved, setSaved] = useState(false)
  const [fault, setFault] = useState<unknown>(null)
  const choose = async (choice: Partial<NoticeChoices>) => {
    setSaved(false)
    setFault(null)
    try {
      const body = {
        introductions: null,
        messages: null,
        consultations: null,
        records: null,
        colleagues: null,
        reminders: null,
        ...choice,
      }
      queryClient.setQueryData(
        choicesQuery.queryKey,
        await unwrap(api.PUT('/api/v1/me/notices/settings', { body })),
      )
      setSaved(true)
    } catch (error) {
      setFault(error)
    }
  }
  return (
    <section aria-labelledby="mail" tabIndex={-1} data-region="" className="flex min-w-0 flex-col gap-3">
      <h2 id="mail" className="text-xl">
        {t.settings}
      </h2>
      <p className="text-sm">{t.settingsLead}</p>
      {GROUPS.map((group) => (
        <Select
          key={group}
          label={t.group[group]}
          options={MAILINGS[group].map((value) => ({ value, label: t.mailing[value] }))}
          value={chosen[group] ?? 'at-once'}
          onChange={(event) => void choose({ [group]: oneOf(event.target.value, MAILINGS[group]) })}
        />
      ))}
      {fault !== null && <ProblemView error={fault} />}
      <StatusLine>{saved ? t.saved : ''}</StatusLine>
    </section>
  )
}
