import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, unwrap } from '../api/client'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { researcherQuery } from '../record/record-queries'
import { useSession } from '../session/session'
import type { ControlProps } from './control'
import { formTexts } from './form-texts'
import { Picker } from './picker'

const FOUND = 20

const peopleQuery = (text: string, organization: string | null) =>
  queryOptions({
    queryKey: ['people', text, organization],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/researchers', {
          params: {
            query: { limit: FOUND, ...(text && { q: text }), ...(organization && { organization }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** Researchers of the own organization, the responsible one first. */
export function PeopleField({ value, onChange, label, hint, error }: ControlProps<'people'>) {
  const t = useMessages(formTexts).people
  const language = useLanguage()
  const session = useSession()
  const [text, setText] = useState('')
  const found = useQuery(peopleQuery(text.trim(), session?.organization ?? null)).data?.items ?? []
  return (
    <Picker
      label={label}
      hint={hint ?? t.hint}
      error={error}
      options={found.map((person) => ({ value: person.id, label: plain(person.title, language) }))}
      chosen={value ?? []}
      nameOf={(id) => <PersonWords id={id} />}
      onChange={onChange}
      onSearch={setText}
    />
  )
}

function PersonWords({ id }: { id: string }) {
  const t = useMessages(formTexts).people
  const language = useLanguage()
  const { data, error } = useQuery(researcherQuery(id))
  if (error) return t.unknown
  return (
    <>
      {plain(data?.view.name, language)}{' '}
      <span className="text-solid-gray-700">{plain(data?.view.position, language)}</span>
    </>
  )
}
