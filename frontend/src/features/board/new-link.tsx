import { useState } from 'react'
import { api, unwrap } from '../../api/client'
import { linksQuery } from '../../board/board-queries'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { ProblemView } from '../../ui/problem-view'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { pageTexts } from './page-texts'

const DAYS = [7, 30, 90, 365] as const
const USUAL = 30

/** Makes a link and shows it, once. */
export function NewLink({ id }: { id: string }) {
  const texts = useMessages(pageTexts)
  const t = texts.links
  const paths = usePaths()
  const toast = useToast()
  const [days, setDays] = useState<number>(USUAL)
  const [scores, setScores] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const { during, busy, problem } = useDoing(linksQuery(id).queryKey)
  const make = () =>
    during(async () => {
      const body = { days, scores }
      const { secret } = await unwrap(
        api.POST('/api/v1/boards/{id}/links', { params: { path: { id } }, body }),
      )
      setLink(`${window.location.origin}${paths.sharedBoard}#${secret}`)
      toast(texts.done.link)
    })
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => toast(texts.done.copied),
      () => toast(texts.done.copyFailed, { tone: 'warning' }),
    )
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="flex flex-wrap items-end gap-4">
        <Select
          label={t.days}
          options={DAYS.map((value) => ({ value: String(value), label: t.daysIs(value) }))}
          value={String(days)}
          onChange={(event) => setDays(Number(event.target.value))}
        />
        <Checkbox className="mb-1.5" checked={scores} onChange={(event) => setScores(event.target.checked)}>
          {t.scores}
        </Checkbox>
        <Button look="solid" className="min-h-12" busy={busy} onClick={() => void make()}>
          {t.make}
        </Button>
      </div>
      {problem && <ProblemView error={problem} />}
      {link && (
        <div className="flex flex-wrap items-end gap-3 self-stretch">
          <TextField
            label={t.link}
            hint={t.once}
            readOnly
            className="grow"
            value={link}
            onFocus={(event) => event.target.select()}
          />
          <Button className="min-h-12" onClick={() => void copy(link)}>
            {t.copy}
          </Button>
        </div>
      )}
    </div>
  )
}
