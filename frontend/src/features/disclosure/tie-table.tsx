import type { TieView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Chip } from '../../ui/chip'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ProblemView } from '../../ui/problem-view'
import { Cell, HeadCell, Table } from '../../ui/table'
import { useWide } from '../../ui/use-wide'
import type { TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { useEnding } from './use-ending'
import { Who } from './who'

interface TieTableProps {
  kind: TiedKind
  id: string
  ties: readonly TieView[]
}

/** Everybody who was ever tied to the record: what is ended stays as evidence. */
export function TieTable({ kind, id, ties }: TieTableProps) {
  const t = useMessages(disclosureTexts).ties
  const wide = useWide()
  const { end, busy, problem } = useEnding(kind, id)
  return (
    <div className="flex flex-col gap-3">
      {problem && <ProblemView error={problem} />}
      <Table caption={t.caption}>
        <thead>
          <tr className="whitespace-nowrap">
            <HeadCell>{t.with}</HeadCell>
            {wide && (
              <>
                <HeadCell>{t.what}</HeadCell>
                <HeadCell>{t.wording}</HeadCell>
                <HeadCell>{t.given}</HeadCell>
                <HeadCell>{t.until}</HeadCell>
              </>
            )}
            <HeadCell>{t.state}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <Row key={tie.id} tie={tie} wide={wide} busy={busy} onEnd={(who) => end(tie, who)} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

interface RowProps {
  tie: TieView
  wide: boolean
  busy: boolean
  onEnd: (who: string) => Promise<void>
}

/** In columns where there is room; on a phone all that is said of the tie stands below whom it binds. */
function Row({ tie, wide, busy, onEnd }: RowProps) {
  const texts = useMessages(disclosureTexts)
  const t = texts.ties
  const formats = useFormats()
  const name = texts.tie[tie.tie]
  const since = <time dateTime={tie.givenAt}>{formats.date(tie.givenAt)}</time>
  const by = tie.givenBy ?? t.nobody
  return (
    <tr className={tie.holds ? '' : 'text-solid-gray-700'}>
      <Cell className="min-w-40">
        <Who tie={tie} />
        {!wide && (
          <div className="text-sm">
            <p className="font-bold">{name}</p>
            {tie.wording && <p className="break-words">{tie.wording}</p>}
            <p>
              {by} {since}
            </p>
            {tie.until && <p>{t.ends(formats.date(tie.until))}</p>}
          </div>
        )}
      </Cell>
      {wide && (
        <>
          <Cell className="min-w-28">{name}</Cell>
          <Cell className="min-w-40 break-words">{tie.wording ?? '–'}</Cell>
          <Cell className="min-w-36">
            {by}
            <br />
            {since}
          </Cell>
          <Cell className="whitespace-nowrap">{tie.until ? formats.date(tie.until) : t.forever}</Cell>
        </>
      )}
      <Cell>
        <State tie={tie} name={name} busy={busy} onEnd={onEnd} />
      </Cell>
    </tr>
  )
}

interface StateProps extends Omit<RowProps, 'wide'> {
  /** The tie in words. */
  name: string
}

function State({ tie, name, busy, onEnd }: StateProps) {
  const t = useMessages(disclosureTexts).ties
  const formats = useFormats()
  const who = plain(tie.with, useLanguage()) || t.unknown
  if (!tie.holds) return <Chip tone="gray">{tie.endedAt ? t.ended(formats.date(tie.endedAt)) : t.over}</Chip>
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Chip tone="green">{t.holds}</Chip>
      {/* A ticket is ended where it is told, by managers. */}
      {tie.tie !== 'TICKET' && (
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
      )}
    </span>
  )
}
