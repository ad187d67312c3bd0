import type { SeedView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { Keywords } from '../../record/keywords'
import { seedLabels } from '../../record/seed-labels'
import { Chip } from '../../ui/chip'
import { seedTexts } from './seed-texts'

export function SeedFacts({ seed }: { seed: SeedView }) {
  const t = useMessages(seedTexts)
  const label = useMessages(seedLabels)
  const formats = useFormats()
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{t.conditions}</h2>
      <Facts>
        <CodesFact name={label.modes} list="modes" codes={seed.modes} />
        <Fact name={label.wishesToFound}>
          {seed.wishesToFound && <Chip tone="amber">{t.wishesToFound}</Chip>}
        </Fact>
        <CodesFact name={label.ipStatus} list="ipStatuses" codes={seed.ipStatus} />
        <CodesFact name={label.ipOwnership} list="ipOwnerships" codes={seed.ipOwnership} />
        <CodesFact name={label.ipAvailability} list="ipAvailabilities" codes={seed.ipAvailability} />
        <Fact name={label.patents}>{formats.list(seed.patents ?? [])}</Fact>
        <CodesFact name={label.desiredBudget} list="budgetBands" codes={seed.desiredBudget} />
        <Fact name={label.desiredMonths}>{seed.desiredMonths && t.months(seed.desiredMonths)}</Fact>
        <Fact name={label.keywords}>{hasWords(seed) && <Keywords list={seed.keywords} />}</Fact>
        <CodesFact name={label.fields} list="fields" codes={seed.fields} />
        <CodesFact name={label.eradFields} list="eradFields" codes={seed.eradFields} />
        <CodesFact name={label.industries} list="industries" codes={seed.industries} />
        <CodesFact name={label.priorityAreas} list="priorityAreas" codes={seed.priorityAreas} />
        <Fact name={label.ipc}>{formats.list(seed.ipc ?? [])}</Fact>
      </Facts>
    </section>
  )
}

function hasWords({ keywords }: SeedView): boolean {
  return Boolean(keywords?.ja?.length || keywords?.en?.length)
}
