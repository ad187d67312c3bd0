import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, unwrap, unwrapOptional } from '../../api/client'
import { linksQuery } from '../../board/board-queries'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { MixedText } from '../../ui/mixed-text'
import { ProblemView } from '../../ui/problem-view'
import { QueryView } from '../../ui/query-view'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { pageTexts } from './page-texts'

const DAYS = [7, 30, 90, 365] as const
const USUAL = 30

interface LinksProps {
  id: string
}

/** Links by which others see which records stand where. */
export function LinksDialog({ id, onClose }: LinksProps & { onClose: () => void }) {
  const t = useMessages(pageTexts).links
  return (
    <Dialog open wide onClose={onClose} title={t.title}>
      <p>{t.lead}</p>
      <NewLink id={id} />
      <section className="flex flex-col gap-2">
        <h3 className="text-lg">{t.open}</h3>
        <Links id={id} />
      </section>
    </Dialog>
  )
}

function NewLink({ id }: LinksProps) {
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

function Links({ id }: LinksProps) {
  const texts = useMessages(pageTexts)
  const t = texts.links
  const formats = useFormats()
  const toast = useToast()
  const query = useQuery(linksQuery(id))
  const { during, busy, problem } = useDoing(linksQuery(id).queryKey)
  const revoke = (link: string) =>
    during(async () => {
      await unwrapOptional(api.DELETE('/api/v1/boards/{id}/links/{link}', { params: { path: { id, link } } }))
      toast(texts.done.linkGone)
    })
  return (
    <QueryView query={query}>
      {({ items }) => (
        <>
          {items.length === 0 && <p>{t.none}</p>}
          <ul className="flex flex-col gap-2">
            {items.map(({ id: link, until, scores, madeBy }) => (
              <li key={link} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  <MixedText text={t.line(madeBy.name || texts.card.somebody, formats.date(until))} />
                  {scores && <span className="ml-3 text-sm text-solid-gray-700">{t.withScores}</span>}
                </span>
                <Button
                  size="small"
                  busy={busy}
                  aria-label={t.revokeOf(formats.date(until))}
                  onClick={() => void revoke(link)}
                >
                  {t.revoke}
                </Button>
              </li>
            ))}
          </ul>
          {problem && <ProblemView error={problem} />}
        </>
      )}
    </QueryView>
  )
}
