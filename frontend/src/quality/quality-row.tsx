import { useId } from 'react'
import type { Want } from '../api/types'
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
import { RowTitle } from '../ui/row-title'
import { EditInPlace } from './edit-in-place'
import { keyOf, type Taken } from './proposal-queries'
import { Proposed } from './proposed'
import { qualityTexts } from './quality-texts'
import { isProposed } from './use-decisions'

export interface RowActs {
  accept: (item: Want, taken?: Taken) => void
  edit: (item: Want) => void
  later: (item: Want) => void
  different: (item: Want) => void
  stopEditing: (item: Want) => void
}

interface RowProps {
  item: Want
  busy: boolean
  editing: boolean
  trouble: string | undefined
  acts: RowActs
}

/** One thing that a record wants: why, what is proposed, and what can be done about it. */
export function QualityRow({ item, busy, editing, trouble, acts }: RowProps) {
  const kinds = useMessages(recordTexts).kind
  const paths = usePaths()
  const titleId = useId()
  const { kind, id, title } = item
  return (
    <article
      tabIndex={-1}
      data-row={keyOf(item)}
      aria-labelledby={titleId}
      className="card flex scroll-mt-24 flex-col gap-2 border-solid-gray-420 p-4 focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="text-solid-gray-700">{kinds[kind]}</span>
        <Wanted item={item} />
      </p>
      <RowTitle id={titleId} className="text-lg leading-150">
        <TextLink href={paths.record(kind, id)}>
          <Localized text={title} />
        </TextLink>
      </RowTitle>
      <Proposed item={item} />
      {trouble && (
        <Notice tone="warning" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      {editing ? (
        <EditInPlace
          item={item}
          busy={busy}
          onSave={(taken) => acts.accept(item, taken)}
          onClose={() => acts.stopEditing(item)}
        />
      ) : (
        <Buttons item={item} busy={busy} acts={acts} />
      )}
    </article>
  )
}

function Wanted({ item: { rule, hidden, updatedAt } }: { item: Want }) {
  const t = useMessages(qualityTexts).rule
  const formats = useFormats()
  if (rule !== 'UNCONFIRMED') return <Chip tone="blue">{t[rule]}</Chip>
  return <Chip tone={hidden ? 'red' : 'amber'}>{hidden ? t.hidden : t.stale(formats.date(updatedAt))}</Chip>
}

function Buttons({ item, busy, acts }: Pick<RowProps, 'item' | 'busy' | 'acts'>) {
  const t = useMessages(qualityTexts)
  const language = useLanguage()
  const paths = usePaths()
  const { rule, kind, id, hidden } = item
  const name = plain(item.title, language)
  const inPlace = rule === 'ENGLISH_TITLE' || rule === 'READINESS'
  const fill = isProposed(item) ? t.edit : t.write
  const accept = rule === 'UNCONFIRMED' ? t.confirm : rule === 'DUPLICATE' ? t.merge : t.take
  return (
    <span className="flex flex-wrap gap-2">
      {isProposed(item) && (
        <Button
          size="small"
          look="solid"
          busy={busy}
          aria-label={t.of(accept, name)}
          onClick={() => acts.accept(item)}
        >
          {accept}
          <LetterHint>A</LetterHint>
        </Button>
      )}
      {inPlace && (
        <Button size="small" aria-label={t.of(fill, name)} onClick={() => acts.edit(item)}>
          {fill}
          <LetterHint>E</LetterHint>
        </Button>
      )}
      {!inPlace && !hidden && (
        <ButtonLink size="small" href={paths.edit(kind, id)} aria-label={t.of(t.edit, name)}>
          {t.edit}
          <LetterHint>E</LetterHint>
        </ButtonLink>
      )}
      {rule === 'DUPLICATE' && (
        <Button size="small" aria-label={t.of(t.different, name)} onClick={() => acts.different(item)}>
          {t.different}
          <LetterHint>D</LetterHint>
        </Button>
      )}
      <Button size="small" look="quiet" aria-label={t.of(t.later, name)} onClick={() => acts.later(item)}>
        {t.later}
        <LetterHint>H</LetterHint>
      </Button>
    </span>
  )
}
