import { useQuery } from '@tanstack/react-query'
import { api, unwrapOptional } from '../../api/client'
import { linksQuery } from '../../board/board-queries'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { MixedText } from '../../ui/mixed-text'
import { ProblemView } from '../../ui/problem-view'
import { QueryView } from '../../ui/query-view'
import { useToast } from '../../ui/toast'
import { NewLink } from './new-link'
import { pageTexts } from './page-texts'

interface LinksProps {
  id: string
}

interface LinksDialogProps extends LinksProps {
  /** Shown to whoever opens a link. */
  title: string
  onClose: () => void
}

/** Links by which others see which records stand where. */
export function LinksDialog({ id, title, onClose }: LinksDialogProps) {
  const t = useMessages(pageTexts).links
  return (
    <Dialog open wide onClose={onClose} title={t.title}>
      <p>{t.lead}</p>
      <p className="font-bold">
        <MixedText text={t.named(title)} />
      </p>
      <NewLink id={id} />
      <section className="flex flex-col gap-2">
        <h3 className="text-lg">{t.open}</h3>
        <Links id={id} />
      </section>
    </Dialog>
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
