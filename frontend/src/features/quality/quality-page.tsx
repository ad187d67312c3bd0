import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { proposalsQuery, type Rule } from '../../quality/proposal-queries'
import { QualityList } from '../../quality/quality-list'
import { qualityTexts } from '../../quality/quality-texts'
import { oneOf } from '../../search-values'
import { useCharacterKeys } from '../../ui/character-keys'
import { KeyHint } from '../../ui/key-hint'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { useRegionKeys } from '../../ui/regions'
import { Tabs } from '../../ui/tabs'
import { UndoScope } from '../../ui/undo-scope'

const RULES = ['UNCONFIRMED', 'DUPLICATE', 'ENGLISH_TITLE', 'READINESS'] as const satisfies readonly Rule[]

type Shown = (typeof RULES)[number]

/** As wide as a digit: nothing moves when the numbers come. */
const FIGURE_SPACE = '\u2007'

/** What records want, one thing after the other: why, what is proposed, and the key that does it. */
export function QualityPage() {
  const t = useMessages(qualityTexts)
  const formats = useFormats()
  const paths = usePaths()
  const router = useRouter()
  const rule = oneOf(useSearch({ strict: false }).rule, RULES)
  const items = useQuery(proposalsQuery).data?.items
  useRegionKeys()
  const count = (of?: Rule) =>
    items ? formats.number(items.filter((item) => !of || item.rule === of).length) : ''
  const tab = (key: Shown | 'ALL', name: string) => ({
    key,
    label: `${name} ${count(key === 'ALL' ? undefined : key).padStart(2, FIGURE_SPACE)}`,
  })
  return (
    <Page title={t.title} lead={t.lead} actions={<Keys />}>
      <Tabs
        label={t.tabs}
        tabs={[tab('ALL', t.all), ...RULES.map((each) => tab(each, t.tab[each]))]}
        selected={rule ?? 'ALL'}
        onSelect={(key) =>
          void router.navigate({
            href: key === 'ALL' ? paths.quality : `${paths.quality}?rule=${key}`,
            resetScroll: false,
            replace: true,
          })
        }
      >
        <UndoScope>
          <QualityList id="list" rule={rule} nothing={<Nothing narrowed={!!rule} />} />
        </UndoScope>
      </Tabs>
    </Page>
  )
}

/** Which keys go through the rows, where there is a keyboard. */
function Keys() {
  const t = useMessages(qualityTexts).keys
  if (!useCharacterKeys()) return null
  return (
    <p className="text-sm text-solid-gray-700 max-desktop:hidden">
      <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t.rows} <KeyHint>Ctrl+Z</KeyHint> {t.undo}
    </p>
  )
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useMessages(qualityTexts)
  const paths = usePaths()
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
      <p role="status">{narrowed ? t.noneOfThese : t.none}</p>
      <ButtonLink href={narrowed ? paths.quality : paths.myRecords()}>
        {narrowed ? t.showAll : t.mine}
      </ButtonLink>
    </div>
  )
}
