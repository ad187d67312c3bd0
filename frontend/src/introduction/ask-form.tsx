import { useEffect, useId, useRef } from 'react'
import type { Mode, Prospect } from '../api/types'
import { Declined } from '../form/declined'
import { errorUnder } from '../form/errors'
import { useMessages } from '../i18n/messages'
import { oneOf } from '../search-values'
import { Button } from '../ui/button'
import { Checkbox, ChoiceGroup } from '../ui/choice'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { TextArea } from '../ui/text-area'
import { uiTexts } from '../ui/ui-texts'
import { useCodeOptions } from '../vocabulary/vocabulary'
import { AskTerms } from './ask-terms'
import { askTexts } from './ask-texts'
import { Couple } from './couple'
import { type Asking, ROUTES, useAsk } from './use-ask'

/** Source: introduction/Request.java. */
const LONGEST = { message: 4_000, answer: 2_000 }

/** The request, filled in from one's own record, and what follows from sending it. */
export function AskForm(asking: Asking) {
  const t = useMessages(askTexts)
  const { chooseSome } = useMessages(uiTexts)
  const { prospect } = asking
  const { sheet, change, send, busy, problem } = useAsk(asking)
  const form = useRef<HTMLFormElement>(null)
  // The dialog opened before there was a field.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const violations = problem?.violations ?? []
  const text = (field: 'message' | 'missing' | 'aboutUs') => ({
    required: true,
    value: sheet[field],
    error: errorUnder(violations, `request.${field}`),
    onChange: ({ target }: { target: HTMLTextAreaElement }) => change({ [field]: target.value }),
  })
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void send(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
          return
        event.preventDefault()
        void send(false)
      }}
    >
      <Couple prospect={prospect} />
      <AskTerms prospect={prospect} />
      <TextArea
        label={t.message}
        hint={t.messageHint}
        rows={4}
        limit={LONGEST.message}
        {...text('message')}
      />
      <Modes
        chosen={sheet.modes}
        error={errorUnder(violations, 'request.modes', chooseSome)}
        onChoose={(modes) => change({ modes })}
      />
      <TextArea label={t.missing} hint={t.missingHint} rows={2} limit={LONGEST.answer} {...text('missing')} />
      <div className="flex flex-col gap-2">
        {prospect.masked && <Notice tone="warning">{t.maskedHint}</Notice>}
        <TextArea
          label={t.aboutUs}
          hint={t.aboutUsHint}
          rows={2}
          limit={LONGEST.answer}
          {...text('aboutUs')}
        />
      </div>
      <Select
        label={t.route}
        options={ROUTES.map((value) => ({ value, label: t.routes[value] }))}
        value={sheet.route}
        onChange={({ target }) => change({ route: oneOf(target.value, ROUTES) ?? sheet.route })}
      />
      <Declined problem={problem} />
      <Actions prospect={prospect} busy={busy} onPrepare={() => void send(true)} onClose={asking.onClose} />
    </form>
  )
}

interface ModesProps {
  chosen: readonly Mode[]
  error: string | undefined
  onChoose: (modes: Mode[]) => void
}

function Modes({ chosen, error, onChoose }: ModesProps) {
  const t = useMessages(askTexts)
  const options = useCodeOptions('modes')
  return (
    <ChoiceGroup legend={t.modes} error={error} required inline>
      {options.map(({ value, label, lang }) => {
        const mode = value as Mode
        return (
          <Checkbox
            key={value}
            lang={lang}
            checked={chosen.includes(mode)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, mode] : chosen.filter((one) => one !== mode))
            }
          >
            {label}
          </Checkbox>
        )
      })}
    </ChoiceGroup>
  )
}

interface ActionsProps {
  prospect: Prospect
  busy: boolean
  onPrepare: () => void
  onClose: () => void
}

function Actions({ busy, onPrepare, onClose }: ActionsProps) {
  const t = useMessages(askTexts)
  const hint = useId()
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <Button type="submit" look="solid" busy={busy} aria-describedby={hint}>
        {t.send}
      </Button>
      <Button busy={busy} onClick={onPrepare}>
        {t.prepare}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t.cancel}
      </Button>
      <span id={hint} className="text-sm text-solid-gray-700 max-desktop:hidden">
        {t.keys}
      </span>
    </div>
  )
}
