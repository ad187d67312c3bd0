import type { OrganizationView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { BothLanguages } from '../../record/both-languages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { fieldLabels } from '../../record/field-labels'
import { ButtonLink } from '../../ui/link'
import { organizationTexts } from './organization-texts'

/** What an investor puts money into, and the way to the seeds that fit. */
export function Thesis({ organization }: { organization: OrganizationView }) {
  const label = useMessages(fieldLabels)
  const t = useMessages(organizationTexts).thesis
  const { number } = useFormats()
  const paths = usePaths()
  const { thesis } = organization
  if (!thesis) return null
  const { trl, ticketMin, ticketMax } = thesis
  return (
    <section className="flex flex-col gap-3">
      <BothLanguages heading={label.thesis} text={thesis.text} />
      <div className="card p-5">
        <Facts>
          <CodesFact name={t.fields} list="fields" codes={thesis.fields} />
          <Fact name={t.trl}>{trl && t.range(String(trl.min ?? 1), String(trl.max ?? 9))}</Fact>
          <CodesFact name={t.prefectures} list="prefectures" codes={thesis.prefectures} />
          <Fact name={t.ticket}>
            {(ticketMin || ticketMax) &&
              t.amount(ticketMin ? number(ticketMin) : '', ticketMax ? number(ticketMax) : '')}
          </Fact>
        </Facts>
      </div>
      <ButtonLink look="solid" className="self-start" href={paths.matches('organization', organization.id)}>
        {t.matches}
      </ButtonLink>
    </section>
  )
}
