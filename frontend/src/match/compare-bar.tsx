import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { useCharacterKeys } from '../ui/character-keys'
import { KeyHint } from '../ui/key-hint'
import { ButtonLink } from '../ui/link'
import { cardTexts } from './card-texts'
import { MOST_PICKED } from './list-view'

const KEYS = [
  [['J', 'K'], 'move'],
  [['E'], 'reasons'],
  [['S'], 'keep'],
  [['X'], 'pick'],
  [['D'], 'drop'],
  [['?'], 'help'],
] as const

interface CompareBarProps {
  picked: readonly string[]
  /** Where the picked ones stand side by side. */
  href: string
  onClear: () => void
}

/** How many are picked and what can be done with them; beside it the keys of the list. */
export function CompareBar({ picked, href, onClear }: CompareBarProps) {
  const t = useMessages(cardTexts).bar
  const lettersOn = useCharacterKeys()
  return (
    <div className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <p role="status">
        <b>{t.picked(picked.length)}</b>{' '}
        <span className="text-sm max-desktop:hidden">{t.most(MOST_PICKED)}</span>
      </p>
      {lettersOn && <KeyList />}
      <span className="ml-auto flex items-center gap-3">
        {picked.length === 1 && <span className="text-sm">{t.needTwo}</span>}
        {picked.length > 1 && (
          <ButtonLink look="solid" href={href}>
            {t.compare(picked.length)}
          </ButtonLink>
        )}
        {picked.length > 0 && (
          <Button look="text" onClick={onClear}>
            {t.clear}
          </Button>
        )}
      </span>
    </div>
  )
}

function KeyList() {
  const t = useMessages(cardTexts).bar
  return (
    <div className="flex items-center gap-x-3 text-sm max-desktop-admin:hidden">
      <span>{t.keys}</span>
      <ul className="contents">
        {KEYS.map(([keys, does]) => (
          <li key={does} className="flex items-center gap-1">
            {keys.map((key) => (
              <KeyHint key={key}>{key}</KeyHint>
            ))}
            {t[does]}
          </li>
        ))}
      </ul>
    </div>
  )
}
