import { useRef } from 'react'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useSession } from '../../session/session'
import { useCharacterKeys } from '../../ui/character-keys'
import { KeyHint } from '../../ui/key-hint'
import { ButtonLink, TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { useRegionKeys } from '../../ui/regions'
import { Skeleton } from '../../ui/skeleton'
import { UndoScope } from '../../ui/undo-scope'
import { inboxTexts } from './inbox-texts'
import { Part } from './part'
import { useKeptFocus } from './use-kept-focus'
import { type InboxPart, useParts } from './use-parts'
import { useRowKeys } from './use-row-keys'

/** Whatever waits for the reader, in one place, to be settled one after the other by pointer or keyboard. */
export function InboxPage() {
  const t = useMessages(inboxTexts)
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead} actions={<Keys />}>
      <UndoScope>
        <Inbox />
      </UndoScope>
    </Page>
  )
}

function Inbox() {
  const t = useMessages(inboxTexts)
  const list = useRef<HTMLElement>(null)
  const parts = useInOrder(useParts(list))
  const onKeyDown = useRowKeys(list)
  useKeptFocus(list)
  const shown = parts.known.filter(({ count, error }) => count !== 0 || error)
  const quiet = parts.known.filter((part) => !shown.includes(part))
  return (
    <section
      id="list"
      ref={list}
      aria-label={t.list}
      tabIndex={-1}
      onKeyDownCapture={onKeyDown}
      className="flex flex-col gap-8"
    >
      {shown.map((part) => (
        <Part key={part.name} part={part} />
      ))}
      {parts.open ? (
        // Another one for each: what stands below is new, and nothing moves.
        <Skeleton key={parts.known.length} rows={4} height="h-32" />
      ) : shown.length === 0 ? (
        <Nothing />
      ) : (
        quiet.length > 0 && (
          <p className="flex flex-wrap gap-x-4 text-solid-gray-700">
            <span>{t.quiet}</span>
            {quiet.map(({ name, href }) => (
              <TextLink key={name} href={href}>
                {t.parts[name]}
              </TextLink>
            ))}
          </p>
        )
      )}
    </section>
  )
}

/** The parts that are known, up to the first that is not: what is shown once stays where it is. */
function useInOrder(parts: readonly InboxPart[]): { known: InboxPart[]; open: boolean } {
  const before = useRef(0)
  const first = parts.findIndex(({ count, error }) => count === undefined && !error)
  // A part that is read again after an error keeps its place.
  before.current = Math.max(before.current, first < 0 ? parts.length : first)
  return { known: parts.slice(0, before.current), open: before.current < parts.length }
}

function Nothing() {
  const t = useMessages(inboxTexts)
  const paths = usePaths()
  const belongs = useSession()?.organization
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
      <p role="status" className="font-bold">
        {t.nothing}
      </p>
      <p>{t.belongs}</p>
      {belongs && <ButtonLink href={paths.myRecords()}>{t.mine}</ButtonLink>}
    </div>
  )
}

/** Which keys go through the rows, where there is a keyboard. */
function Keys() {
  const t = useMessages(inboxTexts).keys
  if (!useCharacterKeys()) return null
  return (
    <p className="text-sm text-solid-gray-700 max-desktop:hidden">
      <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t.rows} <KeyHint>Enter</KeyHint> {t.open}{' '}
      <KeyHint>Ctrl+Z</KeyHint> {t.undo}
    </p>
  )
}
