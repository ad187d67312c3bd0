import type { NeedView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { fieldLabels } from '../../record/field-labels'
import { Keywords } from '../../record/keywords'
import { ReadinessBar } from '../../record/readiness-scale'
import { Localized } from '../../ui/localized'
import { needTexts } from './need-texts'

export function NeedFacts({ need }: { need: NeedView }) {
  const t = useMessages(needTexts)
  const label = useMessages(fieldLabels)
  const formats = useFormats()
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{t.conditions}</h2>
      <Facts>
        <Fact name={label.trl}>
          {need.trl && (
            <span className="inline-flex flex-wrap items-center gap-3">
              <ReadinessBar wanted={need.trl} />
              TRL {t.range(String(need.trl.min ?? 1), String(need.trl.max ?? 9))}
            </span>
          )}
        </Fact>
        <CodesFact name={label.modes} list="modes" codes={need.modes} />
        <CodesFact name={label.budget} list="budgetBands" codes={need.budget} />
        <Fact name={label.horizonMonths}>{need.horizonMonths && t.months(need.horizonMonths)}</Fact>
        <Fact name={label.horizonYear}>{need.horizonYear}</Fact>
        <Fact name={label.deadline}>{need.deadline && formats.date(need.deadline)}</Fact>
        <CodesFact name={t.partner.prefectures} list="prefectures" codes={need.partner?.prefectures} />
        <Fact name={t.partner.young}>{need.partner?.young && t.yes}</Fact>
        <Fact name={t.partner.overseas}>{need.partner?.overseas && t.yes}</Fact>
        <Fact name={t.partner.note}>
          {hasText(need.partner?.note) && <Localized text={need.partner?.note} />}
        </Fact>
        <Fact name={label.keywords}>
          {Boolean(need.keywords?.ja?.length || need.keywords?.en?.length) && (
            <Keywords list={need.keywords} />
          )}
        </Fact>
        <CodesFact name={label.fields} list="fields" codes={need.fields} />
        <CodesFact name={label.eradFields} list="eradFields" codes={need.eradFields} />
        <CodesFact name={label.industries} list="industries" codes={need.industries} />
        <CodesFact name={label.source} list="needSources" codes={need.source} />
      </Facts>
    </section>
  )
}

function hasText(text: { ja?: string | null; en?: string | null } | null | undefined): boolean {
  return Boolean(text?.ja || text?.en)
}
