import { useState } from 'react'
import type { Tagged } from '../../api/client'
import type { BoardView } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { judgeBy } from './board-calls'
import { pageTexts } from './page-texts'

interface CriteriaDialogProps {
  board: Tagged<BoardView>
  onSaved: (board: Tagged<BoardView>) => void
  onClose: () => void
}

interface Row {
  /** Of the row on the screen. */
  key: number
  id: string | null
  name: string
  weight: number
}

const MOST = 8
const USUAL = 3
const WEIGHTS = ['1', '2', '3', '4', '5'].map((weight) => ({ value: weight, label: weight }))

let lastKey = 0
function row(name = '', weight = USUAL, id: string | null = null): Row {
  lastKey += 1
  return { key: lastKey, id, name, weight }
}

/** By what the cards are judged, and how much each counts. */
export function CriteriaDialog({ board: { view, etag }, onSaved, onClose }: CriteriaDialogProps) {
  const texts = useMessages(pageTexts)
  const t = texts.criteria
  const toast = useToast()
  const { during, busy, problem } = useDoing()
  const [rows, setRows] = useState<readonly Row[]>(() =>
    view.criteria.length === 0 ? [row()] : view.criteria.map((one) => row(one.name, one.weight, one.id)),
  )
  const change = (key: number, part: Partial<Row>) =>
    setRows((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const save = () =>
    during(async () => {
      const items = rows.map(({ id, name, weight }) => ({ id, name, weight }))
      onSaved(await judgeBy(view.id, etag, items))
      toast(texts.done.criteria)
      onClose()
    })
  const violations = problem?.violations ?? []
  const isBlank = rows.every(({ name }) => name === '')
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t.title}
      actions={
        <Button look="solid" busy={busy} onClick={() => void save()}>
          {t.save}
        </Button>
      }
    >
      <p>{t.lead}</p>
      <ul className="flex flex-col gap-4">
        {rows.map(({ key, name, weight }, index) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-3 desktop:grid-cols-[minmax(0,1fr)_6rem_auto]"
          >
            <TextField
              label={t.name(index + 1)}
              error={errorUnder(violations, `items[${index}].name`)}
              value={name}
              onChange={(event) => change(key, { name: event.target.value })}
            />
            <Select
              label={t.weight}
              aria-label={t.weightOf(index + 1)}
              options={WEIGHTS}
              value={String(weight)}
              onChange={(event) => change(key, { weight: Number(event.target.value) })}
            />
            <Button
              look="quiet"
              aria-label={t.removeOf(index + 1)}
              onClick={() => setRows((all) => all.filter((one) => one.key !== key))}
            >
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {rows.length < MOST && (
          <Button size="small" onClick={() => setRows((all) => [...all, row()])}>
            {t.add}
          </Button>
        )}
        {isBlank && (
          <Button size="small" look="text" onClick={() => setRows(t.examples.map((name) => row(name)))}>
            {t.example}
          </Button>
        )}
      </div>
      <Declined problem={problem} />
    </Dialog>
  )
}
