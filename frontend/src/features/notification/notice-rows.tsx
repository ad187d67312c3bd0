import { useQueryClient } from '@tanstack/react-query'
import { api, unwrapOptional } from '../../api/client'
import type { NoticeList, NoticeView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { readNotice } from '../../notification/read-notices'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { ButtonLink, TextLink } from '../../ui/link'
import { StatusLine } from '../../ui/status-line'
import { About } from './notice-about'
import { noticeTexts } from './notice-texts'

/** The latest first; new ones come by themselves. */
export function NoticeRows({ items, unread }: NoticeList) {
  const t = useMessages(noticeTexts)
  const formats = useFormats()
  const paths = usePaths()
  const mark = useReading()
  return (
    <section
      aria-labelledby="latest"
      id="list"
      tabIndex={-1}
      data-region=""
      className="flex min-w-0 flex-col gap-3"
    >
      <h2 id="latest" className="text-xl">
        {t.latest}
      </h2>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        <StatusLine>{t.unread(formats.number(unread))}</StatusLine>
        {unread > 0 && (
          <Button look="text" onClick={() => mark(null)}>
            {t.readAll}
          </Button>
        )}
      </div>
      {items.length === 0 ? (
        <div className="flex flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
          <p>{t.none}</p>
          <ButtonLink href={paths.introductions()}>{t.open}</ButtonLink>
        </div>
      ) : (
        <ul aria-label={t.list} className="flex flex-col gap-3">
          {items.map((notice) => (
            <li key={notice.id}>
              <NoticeRow notice={notice} onRead={() => mark(notice)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What happened, to what, and who acts next. Whoever opens it has read it. */
function NoticeRow({ notice, onRead }: { notice: NoticeView; onRead: () => void }) {
  const t = useMessages(noticeTexts)
  const formats = useFormats()
  const paths = usePaths()
  const { kind, at, read } = notice
  const what = t.kind[kind]
  const href = hrefOf(notice, paths)
  return (
    <article
      className={`card flex flex-col gap-2 p-4 ${read ? 'border-solid-gray-420' : 'border-l-[5px] border-key-900'}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Chip tone={read ? 'gray' : 'green'}>{read ? t.isRead : t.isNew}</Chip>
        <span className="text-solid-gray-700">{formats.dateTime(at)}</span>
        <Button
          size="small"
          look="quiet"
          className="ml-auto"
          aria-label={(read ? t.unreadAgainOf : t.readOf)(what)}
          onClick={onRead}
        >
          {read ? t.unreadAgain : t.read}
        </Button>
      </div>
      <h3 className="text-base leading-150 break-words">
        <TextLink href={href} onClick={() => read || onRead()}>
          {what}
        </TextLink>
      </h3>
      <About notice={notice} />
    </article>
  )
}

/** Where what it is about stands. */
function hrefOf(
  { introduction, consultation, handover, question, record }: NoticeView,
  paths: ReturnType<typeof usePaths>,
) {
  if (introduction) return paths.introduction(introduction.id)
  if (consultation) return paths.consultation(consultation.id)
  if (record) return paths.record(record.kind, record.id)
  if (question) return paths.question(question.id)
  return handover?.organization ? paths.handover(handover.organization.id) : paths.notices
}

/** Marks one as read or as unread again, or all as read; what went wrong shows in the list read anew. */
function useReading() {
  const queryClient = useQueryClient()
  const mark = (notice: NoticeView | null) => {
    if (!notice) return unwrapOptional(api.PUT('/api/v1/me/notices/reading'))
    if (!notice.read) return readNotice(notice.id)
    const params = { path: { id: notice.id } }
    return unwrapOptional(api.DELETE('/api/v1/me/notices/{id}/reading', { params }))
  }
  return (notice: NoticeView | null) => {
    void mark(notice)
      .catch(() => undefined)
      .then(() => queryClient.invalidateQueries({ queryKey: ['me', 'notices'] }))
  }
}
