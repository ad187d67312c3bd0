import { useCharacterKeys } from './character-keys'
import { KeyHint } from './key-hint'

/** The key of a button, where there is a keyboard and letters are keys. */
export function LetterHint({ children }: { children: string }) {
  if (!useCharacterKeys()) return null
  return (
    <span aria-hidden="true" className="font-normal text-solid-gray-800 max-desktop:hidden">
      <KeyHint>{children}</KeyHint>
    </span>
  )
}
