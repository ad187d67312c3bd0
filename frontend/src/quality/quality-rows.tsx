import { useId, useRef } from 'react'
import type { WaitingRecord } from '../api/types'
import { useFormats } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { LetterHint } from '../ui/letter-hint'
import { ButtonLink, TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { Notice } from '../ui/notice'
import { rowFocus } from '../ui/row-focus'
import { StatusLine } from '../ui/status-line'
import { qualityTexts } from './quality-texts'
import { useConfirming, useKeys } from './use-quality'

/** The records, to be settled one after the other by pointer or keyboard. */
export function QualityRows({ items }: { items: readonly WaitingRecord[] }) {
  const t = useMessages(qualityTexts)
  const formats = useFormats()
  const list = useRef<HTMLElement>(null)
  const focus = rowFocus(
    list,
    items.map(({ id }) => id),
  )
  const { confirm, busy, troubles } = useConfirming(focus.leave)
  const onKeyDown = useKeys(items, { focus: focus.go, confirm })
  return (
    <section
      id="list"
      ref={list}
      aria-label={t.list}
      tabIndex={-1}
      data-region=""
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3"
    >
      <StatusLine>{t.found(formats.number(items.length))}</StatusLine>
      <ul className="flex flex-col gap-3">
        {items.map((item) => (
          <li key={item.id}>
            <Row
              item={item}
              busy={busy === item.id}
              trouble={troubles[item.id]}
              onConfirm={() => void confirm(item)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  item: WaitingRecord
  busy: boolean
  trouble: string | undefined
  onConfirm: () => void
}

function Row({ item, busy, trouble, onConfirm }: RowProps) {
  const t = useMessages(qualityTexts)
  const kinds = useMessages(recordTexts).kind
  const language = useLanguage()
  const formats = useFormats()
  const paths = usePaths()
  const titleId = useId()
  const { kind, id, title, updatedAt, hideAt, hidden } = item
  const name = plain(title, language)
  return (
    <article
      tabIndex={-1}
      data-row={id}
      aria-labelledby={titleId}
      className="card flex scroll-mt-24 flex-col gap-2 border-solid-gray-420 p-4 focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="text-solid-gray-700">{kinds[kind]}</span>
        <Chip tone={hidden ? 'red' : 'amber'}>
          {hidden ? t.rule.hidden : t.rule.stale(formats.date(updatedAt))}
        </Chip>
      </p>
      <h2 id={titleId} className="text-lg leading-150 break-words">
        <TextLink href={paths.record(kind, id)}>
          <Localized text={title} />
        </TextLink>
      </h2>
      <p className="text-sm">
        {hidden ? t.why.hidden : hideAt ? t.why.hideAt(formats.date(hideAt)) : t.why.stale}
      </p>
      {trouble && (
        <Notice tone="warning" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      <span className="flex flex-wrap gap-2">
        <Button size="small" look="solid" busy={busy} aria-label={t.confirmOf(name)} onClick={onConfirm}>
          {t.confirm}
          <LetterHint>A</LetterHint>
        </Button>
        {!hidden && (
          <ButtonLink size="small" href={paths.edit(kind, id)} aria-label={t.editOf(name)}>
            {t.edit}
            <LetterHint>E</LetterHint>
          </ButtonLink>
        )}
      </span>
    </article>
  )
}
