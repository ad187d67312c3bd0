import type { ReactNode } from 'react'
import type { Pair, PairedRecord } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { LevelBadge } from '../../match/level-badge'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { ButtonLink, TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { pairsTexts } from './pairs-texts'

/** One record of ours, the one that fits it, and the way to the reasons. */
export function PairRow({ pair: { own, other, score, level, since } }: { pair: Pair }) {
  const t = useMessages(pairsTexts)
  const record = useMessages(recordTexts)
  const language = useLanguage()
  const formats = useFormats()
  const paths = usePaths()
  const of = other.kind === 'need' ? 'need' : 'seed'
  return (
    <article className="card flex flex-col gap-3 p-4">
      <div className="grid gap-x-6 gap-y-3 desktop:grid-cols-2">
        <Side label={t.own[own.kind === 'need' ? 'need' : 'seed']} record={own} />
        <Side label={record.kind[other.kind]} record={other}>
          <p className="text-sm text-solid-gray-700">
            {other.organization ? <Localized text={other.organization.name} /> : record.anonymous}
          </p>
        </Side>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LevelBadge level={level} score={score} />
        <span className="text-sm text-solid-gray-700">{t.since(formats.date(since))}</span>
        <ButtonLink
          size="small"
          className="ml-auto"
          href={paths.matches(own.kind, own.id, { of, open: other.id })}
          aria-label={t.whyOf(plain(own.title, language), plain(other.title, language))}
        >
          {t.why}
        </ButtonLink>
      </div>
    </article>
  )
}

interface SideProps {
  label: string
  record: PairedRecord
  children?: ReactNode
}

function Side({ label, record, children }: SideProps) {
  const paths = usePaths()
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span className="text-sm text-solid-gray-700">{label}</span>
      <h2 className="min-w-0 break-words text-base">
        <TextLink href={paths.record(record.kind, record.id)}>
          <Localized text={record.title} />
        </TextLink>
      </h2>
      {children}
    </div>
  )
}
