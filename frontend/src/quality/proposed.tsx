import type { ReactNode } from 'react'
import type { Want } from '../api/types'
import { useFormats } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { stageTexts } from '../record/stage-texts'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { useReadinessLevels } from '../vocabulary/readiness'
import { qualityTexts } from './quality-texts'

/** Why it matters, and what is proposed. */
export function Proposed({ item }: { item: Want }) {
  const t = useMessages(qualityTexts)
  const formats = useFormats()
  const { rule, hidden, hideAt } = item
  switch (rule) {
    case 'UNCONFIRMED':
      return (
        <p className="text-sm">
          {hidden ? t.why.hidden : hideAt ? t.why.hideAt(formats.date(hideAt)) : t.why.stale}
        </p>
      )
    case 'ENGLISH_TITLE':
      return (
        <>
          <p className="text-sm">{t.why.english}</p>
          <Told label={t.proposal}>{item.english ? <span lang="en">{item.english}</span> : t.noTitle}</Told>
        </>
      )
    case 'READINESS':
      return (
        <>
          <p className="text-sm">{t.why.readiness}</p>
          <Told label={t.proposal}>{item.trl ? <Level item={item} /> : t.noCue}</Told>
        </>
      )
    case 'DUPLICATE':
      return <Like item={item} />
    case 'UNMATCHED':
      return null
  }
}

function Told({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="break-words">
      <span className="text-solid-gray-700">{label}</span>
      {children}
    </p>
  )
}

function Level({ item: { trl, sentence } }: { item: Want }) {
  const t = useMessages(qualityTexts)
  const language = useLanguage()
  const name = useReadinessLevels().find(({ code }) => code === trl)?.name
  return (
    <>
      TRL {trl} {plain(name, language)}
      {sentence && <span className="block text-sm text-solid-gray-700">{t.since(sentence)}</span>}
    </>
  )
}

/** The one that would give way: where it stands, and since when. */
function Like({ item: { kind, like } }: { item: Want }) {
  const t = useMessages(qualityTexts)
  const stages = useMessages(stageTexts).stage
  const formats = useFormats()
  const paths = usePaths()
  if (!like) return null
  return (
    <>
      <p className="text-sm">{t.why.duplicate[like.gives]}</p>
      <Told label={t.like}>
        <TextLink href={paths.record(kind, like.id)}>
          <Localized text={like.title} />
        </TextLink>{' '}
        <span className="text-sm text-solid-gray-700">
          {stages[like.stage]}・{t.begun(formats.date(like.createdAt))}
        </span>
      </Told>
    </>
  )
}
