import type { TieView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Chip } from '../../ui/chip'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { ProblemView } from '../../ui/problem-view'
import { Cell, HeadCell, Table } from '../../ui/table'
import type { TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { useEnding } from './use-ending'

interface TieTableProps {
  kind: TiedKind
  id: string
  ties: readonly TieView[]
}

/** Everybody who was ever tied to the record: what is ended stays as evidence. */
export function TieTable({ kind, id, ties }: TieTableProps) {
  const t = useMessages(disclosureTexts).ties
  const { end, busy, problem } = useEnding(kind, id)
  return (
    <div className="flex flex-col gap-3">
      {problem && <ProblemView error={problem} />}
      <Table caption={t.caption}>
        <thead>
          <tr className="whitespace-nowrap">
            <HeadCell>{t.with}</HeadCell>
            <HeadCell>{t.what}</HeadCell>
            <HeadCell>{t.wording}</HeadCell>
            <HeadCell>{t.given}</HeadCell>
            <HeadCell>{t.until}</HeadCell>
            <HeadCell>{t.state}</HeadCell>
            <HeadCell>{t.act}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <Row key={tie.id} tie={tie} busy={busy} onEnd={(who) => end(tie, who)} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

interface RowProps {
  tie: TieView
  busy: boolean
  onEnd: (who: string) => Promise<void>
}

function Row({ tie, busy, onEnd }: RowProps) {
  const texts = useMessages(disclosureTexts)
  const t = texts.ties
  const formats = useFormats()
  const name = texts.tie[tie.tie]
  const who = plain(tie.with, useLanguage()) || t.unknown
  return (
    <tr className={tie.holds ? '' : 'text-solid-gray-700'}>
      <Cell className="min-w-40">
        <Who tie={tie} />
      </Cell>
      <Cell className="min-w-28">{name}</Cell>
      <Cell className="min-w-40 break-words">{tie.wording ?? '–'}</Cell>
      <Cell className="min-w-36">
        {tie.givenBy ?? t.nobody}
        <br />
        <time dateTime={tie.givenAt}>{formats.date(tie.givenAt)}</time>
      </Cell>
      <Cell className="whitespace-nowrap">{tie.until ? formats.date(tie.until) : t.forever}</Cell>
      <Cell className="whitespace-nowrap">
        {tie.holds ? (
          <Chip tone="green">{t.holds}</Chip>
        ) : (
          <Chip tone="gray">{tie.endedAt ? t.ended(formats.date(tie.endedAt)) : t.over}</Chip>
        )}
      </Cell>
      <Cell className="whitespace-nowrap">
        {tie.holds ? (
          <ConfirmedButton
            size="small"
            label={t.end}
            name={t.endOf(name, who)}
            title={t.sure(name, who)}
            confirm={t.end}
            busy={busy}
            onConfirm={() => onEnd(who)}
          >
            <p>{tie.tie === 'BLOCKED' ? t.leadBlocked : t.lead}</p>
          </ConfirmedButton>
        ) : (
          '–'
        )}
      </Cell>
    </tr>
  )
}

function Who({ tie: { organization, researcher, with: name } }: { tie: TieView }) {
  const t = useMessages(disclosureTexts).ties
  const paths = usePaths()
  if (!name.ja && !name.en) return t.unknown
  if (organization) {
    return (
      <TextLink href={paths.record('organization', organization)}>
        <Localized text={name} />
      </TextLink>
    )
  }
  if (!researcher) return name.ja ?? name.en
  return (
    <TextLink href={paths.record('researcher', researcher)}>
      <Localized text={name} />
    </TextLink>
  )
}
