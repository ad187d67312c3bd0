import type { ResearcherView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { BothLanguages } from '../../record/both-languages'
import { fieldLabels } from '../../record/field-labels'
import { RestrictedPart } from '../../record/restricted-part'

const FIELDS = ['contact', 'conflicts', 'externalRoles'] as const

/** What a researcher has told their own institution. */
export function Entrusted({ person }: { person: ResearcherView }) {
  const label = useMessages(fieldLabels)
  const told = FIELDS.filter((field) => person[field]?.ja || person[field]?.en)
  if (told.length === 0) return null
  return (
    <RestrictedPart>
      {told.map((field) => (
        <BothLanguages key={field} heading={label[field]} text={person[field]} />
      ))}
    </RestrictedPart>
  )
}
