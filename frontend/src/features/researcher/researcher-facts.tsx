import type { ResearcherView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { fieldLabels } from '../../record/field-labels'
import { Keywords } from '../../record/keywords'
import { YoungMark } from '../../record/young-mark'
import { OutsideLink } from '../../ui/outside-link'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { researcherTexts } from './researcher-texts'

export function ResearcherFacts({ person }: { person: ResearcherView }) {
  const t = useMessages(researcherTexts)
  const label = useMessages(fieldLabels)
  const { keywords } = person
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{t.facts}</h2>
      <Facts>
        <Fact name={t.young}>{person.young && <YoungMark young={person.young} />}</Fact>
        <Fact name={label.degree}>{person.degree && <DegreeText degree={person.degree} />}</Fact>
        <CodesFact name={label.offers} list="offers" codes={person.offers} />
        <Fact name={label.capacity}>{person.capacity && <CapacityText capacity={person.capacity} />}</Fact>
        <Fact name={label.keywords}>
          {Boolean(keywords?.ja?.length || keywords?.en?.length) && <Keywords list={keywords} />}
        </Fact>
        <CodesFact name={label.fields} list="fields" codes={person.fields} />
        <CodesFact name={label.eradFields} list="eradFields" codes={person.eradFields} />
        <Fact name={label.eradNumber}>{person.eradNumber}</Fact>
        <Fact name={label.orcid}>
          {person.orcid && (
            <OutsideLink href={`https://orcid.org/${person.orcid}`}>{person.orcid}</OutsideLink>
          )}
        </Fact>
        <Fact name={label.researchmap}>
          {person.researchmap && (
            <OutsideLink href={`https://researchmap.jp/${person.researchmap}`}>
              {person.researchmap}
            </OutsideLink>
          )}
        </Fact>
      </Facts>
    </section>
  )
}

function CapacityText({ capacity }: { capacity: NonNullable<ResearcherView['capacity']> }) {
  const t = useMessages(researcherTexts)
  const formats = useFormats()
  const stateLabel = useCodeLabel('capacities')
  return (
    <span className="flex flex-wrap gap-x-4">
      <span>{stateLabel(capacity.state)}</span>
      <span>{t.asOf(formats.date(capacity.asOf))}</span>
    </span>
  )
}

function DegreeText({ degree }: { degree: NonNullable<ResearcherView['degree']> }) {
  const t = useMessages(researcherTexts)
  const formats = useFormats()
  const stateLabel = useCodeLabel('degreeStates')
  return (
    <span className="flex flex-wrap gap-x-4">
      <span>{stateLabel(degree.state)}</span>
      {degree.obtainedOn && <span>{t.obtained(formats.date(degree.obtainedOn))}</span>}
      {degree.courseYear && <span>{t.courseYear(degree.courseYear)}</span>}
      {degree.expectedOn && <span>{t.expected(formats.date(degree.expectedOn))}</span>}
      {degree.canBeResearchAssistant && <span>{t.assistant}</span>}
    </span>
  )
}
