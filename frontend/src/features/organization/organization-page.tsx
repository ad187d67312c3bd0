import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { OrganizationView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { BothLanguages } from '../../record/both-languages'
import { fieldLabels } from '../../record/field-labels'
import { RecordLead } from '../../record/record-lead'
import { RecordPage } from '../../record/record-page'
import { organizationQuery } from '../../record/record-queries'
import { Warnings } from '../../record/warnings'
import { ButtonLink } from '../../ui/link'
import { Desk } from './desk'
import { OrganizationFacts } from './organization-facts'
import { organizationTexts } from './organization-texts'
import { Thesis } from './thesis'

export function OrganizationPage() {
  const { id } = useParams({ from: '/$language/orgs/$id' })
  return (
    <RecordPage
      kind="organization"
      query={useQuery(organizationQuery(id))}
      titleOf={(organization) => organization.name}
      leadOf={(organization) => (
        <RecordLead of={organization}>
          <span lang="ja">{organization.nameKana}</span>
        </RecordLead>
      )}
    >
      {(organization) => <OrganizationSheet organization={organization} />}
    </RecordPage>
  )
}

function OrganizationSheet({ organization }: { organization: OrganizationView }) {
  const label = useMessages(fieldLabels)
  return (
    <>
      <Warnings warnings={organization.warnings} />
      <BothLanguages heading={label.description} text={organization.description} />
      <BothLanguages heading={label.strengths} text={organization.strengths} />
      <Thesis organization={organization} />
      <Desk organization={organization} />
      <OrganizationFacts organization={organization} />
      <Records id={organization.id} />
    </>
  )
}

function Records({ id }: { id: string }) {
  const t = useMessages(organizationTexts)
  const paths = usePaths()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">{t.records}</h2>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={paths.list('seed', { organization: id })}>{t.seeds}</ButtonLink>
        <ButtonLink href={paths.list('need', { organization: id })}>{t.needs}</ButtonLink>
        <ButtonLink href={paths.list('researcher', { organization: id })}>{t.people}</ButtonLink>
      </div>
    </section>
  )
}
