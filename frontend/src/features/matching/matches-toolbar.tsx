import type { Match } from '../../api/types'
import { csvOf } from '../../files/csv'
import { saveFile } from '../../files/save-file'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import type { Marks } from '../../match/marks'
import type { MatchesSearch } from '../../search-params'
import { oneOf } from '../../search-values'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { Icon } from '../../ui/icon'
import { Select } from '../../ui/select'
import { StatusLine } from '../../ui/status-line'
import { matchRows } from './matches-csv'
import { matchingTexts } from './matching-texts'

const SORTS = ['score', 'newest'] as const

interface MatchesToolbarProps {
  count: number
  tookMillis: number
  sort: MatchesSearch['sort']
  onSort: (sort: MatchesSearch['sort']) => void
  young: MatchesSearch['young']
  /** Absent where nobody can be young. */
  onYoung?: ((young: true | undefined) => void) | undefined
}

/** How many there are, whether young researchers come first, and their order. */
export function MatchesToolbar({ count, tookMillis, sort, onSort, young, onYoung }: MatchesToolbarProps) {
  const t = useMessages(matchingTexts)
  const formats = useFormats()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <StatusLine className="text-base!">
        {t.found(formats.number(count), formats.seconds(tookMillis))}
      </StatusLine>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        {onYoung && (
          <Checkbox
            role="switch"
            title={t.youngFirstHint}
            checked={young ?? false}
            onChange={(event) => onYoung(event.target.checked || undefined)}
          >
            {t.youngFirst}
          </Checkbox>
        )}
        <Select
          inline
          label={t.sort}
          options={SORTS.map((value) => ({ value, label: t.sorts[value] }))}
          value={sort ?? 'score'}
          onChange={(event) => onSort(oneOf(event.target.value, SORTS))}
        />
      </div>
    </div>
  )
}

/** The list as a file, in the order shown. */
export function CsvButton({ matches, marks }: { matches: readonly Match[]; marks: Marks }) {
  const t = useMessages(matchingTexts)
  const language = useLanguage()
  const save = () =>
    saveFile('matches.csv', csvOf(matchRows(matches, marks, language, window.location.origin)), 'text/csv')
  return (
    <Button look="text" className="print:hidden" onClick={save}>
      <Icon name="download" />
      {t.csv}
    </Button>
  )
}
