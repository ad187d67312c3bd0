import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { CONTROL_CLASS } from '../../ui/field'
import { homeTexts } from './home-texts'
import type { useSettledText } from './use-settled-text'

const LIMIT = 20_000

export function Question({ text }: { text: ReturnType<typeof useSettledText> }) {
  const t = useMessages(homeTexts)
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor="question" className="font-bold">
        {t.label}
      </label>
      <textarea
        id="question"
        rows={3}
        maxLength={LIMIT}
        value={text.typed}
        {...text.handlers}
        className={`${CONTROL_CLASS} field-sizing-content min-h-24 border-2 border-key-900 text-lg`}
      />
      <div className="flex flex-wrap gap-3">
        {text.typed === '' ? (
          <Button size="small" onClick={() => text.setTyped(t.exampleText)}>
            {t.example}
          </Button>
        ) : (
          <Button size="small" look="text" onClick={() => text.setTyped('')}>
            {t.clear}
          </Button>
        )}
      </div>
    </div>
  )
}
