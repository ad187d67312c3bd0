import type { OrganizationView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { fieldLabels } from '../../record/field-labels'
import { OutsideLink } from '../../ui/outside-link'
import { organizationTexts } from './organization-texts'

export function OrganizationFacts({ organization }: { organization: OrganizationView }) {
  const t = useMessages(organizationTexts)
  const label = useMessages(fieldLabels)
  const formats = useFormats()
  const { website, employees, capitalYen, ror } = organization
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{t.facts}</h2>
      <Facts>
        <CodesFact name={label.types} list="organizationTypes" codes={organization.types} />
        <CodesFact name={label.prefecture} list="prefectures" codes={organization.prefecture} />
        <CodesFact name={label.industries} list="industries" codes={organization.industries} />
        <Fact name={label.website}>{website && <OutsideLink href={website}>{website}</OutsideLink>}</Fact>
        <Fact name={label.employees}>{employees && t.employees(formats.number(employees))}</Fact>
        <Fact name={label.capitalYen}>{capitalYen && t.yen(formats.number(capitalYen))}</Fact>
        <Fact name={label.houjinNumber}>{organization.houjinNumber}</Fact>
        <Fact name={label.ror}>
          {ror && <OutsideLink href={`https://ror.org/${ror}`}>{ror}</OutsideLink>}
        </Fact>
      </Facts>
    </section>
  )
}
