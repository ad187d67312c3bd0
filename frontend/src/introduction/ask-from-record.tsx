import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import type { RecordSummary } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { myRecordsQuery } from '../record/my-records-query'
import { Button } from '../ui/button'
import { useCharacterKeys } from '../ui/character-keys'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { QueryView } from '../ui/query-view'
import { usePageKey } from '../ui/use-page-key'
import { askTexts } from './ask-texts'
import { introductionTexts } from './introduction-texts'
import { AskSheet } from './lazy-ask-sheet'
import type { Couple } from './prospect-query'

interface AskFromRecordProps {
  kind: 'seed' | 'need' | 'researcher'
  id: string
}

/** After G the next letter names a page. */
const SECOND_KEY_MILLIS = 1500
const TYPED_IN = 'input, textarea, select, [contenteditable], dialog'

/** Asks from the page of a record of the other side, for one of one's own. */
export function AskFromRecord({ kind, id }: AskFromRecordProps) {
  const t = useMessages(introductionTexts)
  const lettersOn = useCharacterKeys()
  const [choosing, setChoosing] = useState(false)
  const gAt = useRef(Number.NEGATIVE_INFINITY)
  usePageKey((event) => {
    const afterG = event.timeStamp - gAt.current < SECOND_KEY_MILLIS
    gAt.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const typed = event.target instanceof Element && event.target.closest(TYPED_IN)
    if (!lettersOn || typed || event.ctrlKey || event.metaKey || event.altKey) return
    if (afterG || event.key.toLowerCase() !== 'i') return
    event.preventDefault()
    setChoosing(true)
  })
  return (
    <>
      <Button onClick={() => setChoosing(true)}>
        {t.ask}
        {lettersOn && (
          <span aria-hidden="true" className="font-normal max-desktop:hidden">
            <KeyHint>I</KeyHint>
          </span>
        )}
      </Button>
      {choosing && <Choosing kind={kind} id={id} onClose={() => setChoosing(false)} />}
    </>
  )
}

interface ChoosingProps {
  kind: AskFromRecordProps['kind']
  id: string
  onClose: () => void
}

/** First which of one’s own records it is about. */
function Choosing({ kind, id, onClose }: ChoosingProps) {
  const t = useMessages(askTexts)
  const own = kind === 'need' ? 'seed' : 'need'
  const query = useQuery(myRecordsQuery({ kind: own }))
  const [couple, setCouple] = useState<Couple | null>(null)
  const take = (chosen: string) =>
    setCouple(kind === 'need' ? { need: id, kind: 'seed', offer: chosen } : { need: chosen, kind, offer: id })
  if (couple) {
    return (
      <Suspense>
        <AskSheet couple={couple} route="SEARCH" onClose={onClose} />
      </Suspense>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.title}>
      <QueryView query={query}>{({ items }) => <Choice own={own} records={items} onTake={take} />}</QueryView>
    </Dialog>
  )
}

interface ChoiceProps {
  own: 'need' | 'seed'
  records: readonly RecordSummary[]
  onTake: (id: string) => void
}

function Choice({ own, records, onTake }: ChoiceProps) {
  const t = useMessages(askTexts).choose
  const language = useLanguage()
  const shown = records.filter(({ stage }) => stage === 'PUBLISHED' || stage === 'SHARED')
  const [chosen, setChosen] = useState(shown[0]?.id ?? '')
  const group = useId()
  const form = useRef<HTMLFormElement>(null)
  // The dialog opened before there was a field; Enter in it goes on.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  if (shown.length === 0) return <p>{t.none}</p>
  return (
    <form
      ref={form}
      className="flex flex-col items-start gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        onTake(chosen)
      }}
    >
      <ChoiceGroup legend={own === 'need' ? t.need : t.offer}>
        {shown.map((record) => (
          <Radio
            key={record.id}
            name={group}
            checked={record.id === chosen}
            onChange={() => setChosen(record.id)}
          >
            {plain(record.title, language)}
          </Radio>
        ))}
      </ChoiceGroup>
      <Button type="submit" look="solid">
        {t.next}
      </Button>
    </form>
  )
}
