import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { FirstWrong } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { rewriteScope } from '../../introduction/introduction-calls'
import { useKept } from '../../introduction/use-kept'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import { EMPTY_SCOPE, SCOPE_PARTS } from './scope-parts'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

const LONGEST_PART = 2_000

interface ScopeFormProps extends StandingProps {
  onClose: () => void
}

/** A new version of the scope sheet, begun from the one that stands; kept on this device until it is saved. */
export function ScopeForm({ introduction, acts, onClose }: ScopeFormProps) {
  const texts = useMessages(threadTexts)
  const t = texts.scope
  const formats = useFormats()
  const { id, scope } = introduction.view
  const begin = useMemo(() => scope?.sheet ?? EMPTY_SCOPE, [scope])
  const { sheet, change, done, keptAt } = useKept(`${id}:scope`, begin)
  const form = useRef<HTMLDivElement>(null)
  // It was asked for, so the next key belongs to it.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const save = async () => {
    if (await acts.run(() => rewriteScope(introduction, sheet), t.saved)) {
      done()
      onClose()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
  }
  const violations = acts.problem?.violations ?? []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes and Ctrl+Enter saves, whichever field inside has the focus
    <div ref={form} onKeyDown={onKeyDown} className="flex flex-col gap-4">
      {scope && <p>{t.rewriteLead}</p>}
      {SCOPE_PARTS.map((part) => (
        <TextArea
          key={part}
          label={t.parts[part]}
          rows={2}
          limit={LONGEST_PART}
          error={errorUnder(violations, part)}
          value={sheet[part]}
          onChange={({ target }) => change({ [part]: target.value })}
        />
      ))}
      <FirstWrong problem={acts.problem} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="solid" busy={acts.busy} aria-keyshortcuts="Control+Enter" onClick={() => void save()}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
        {keptAt && (
          <span className="text-sm text-solid-gray-700">{texts.write.kept(formats.clock(keptAt))}</span>
        )}
      </div>
    </div>
  )
}
