import { useMessages } from '../../i18n/messages'
import { useCharacterKeys } from '../../ui/character-keys'
import { KeyHint } from '../../ui/key-hint'
import { pageTexts } from './page-texts'

const KEYS = [
  [['J', 'K'], 'move'],
  [['M', '1–5'], 'column'],
  [['T'], 'note'],
  [['O'], 'owner'],
  [['X'], 'remove'],
  [['Ctrl+Z'], 'undo'],
  [['?'], 'help'],
] as const

/** What can be done with a board that was put away, too. */
const HARMLESS: readonly string[] = ['move', 'help']

/** The keys of the board, where there is a keyboard and letters are keys. */
export function KeyLine({ frozen }: { frozen: boolean }) {
  const t = useMessages(pageTexts).view.keys
  if (!useCharacterKeys()) return null
  return (
    <ul
      aria-label={t.label}
      className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-solid-gray-700 max-desktop-admin:hidden print:hidden"
    >
      {KEYS.filter(([, does]) => !frozen || HARMLESS.includes(does)).map(([keys, does]) => (
        <li key={does} className="flex items-center gap-1">
          {keys.map((key) => (
            <KeyHint key={key}>{key}</KeyHint>
          ))}
          {t[does]}
        </li>
      ))}
    </ul>
  )
}
