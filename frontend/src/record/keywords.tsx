import type { LocalizedList } from '../api/types'
import { TermWords } from '../match/term-words'
import { Chip } from '../ui/chip'

/** Keywords as pairs of both languages, which stand in twin order. */
export function Keywords({ list }: { list: LocalizedList | null | undefined }) {
  const ja = list?.ja ?? []
  const en = list?.en ?? []
  const twins = ja.length === en.length
  const pairs = twins
    ? ja.map((word, index) => ({ ja: word, en: en[index] }))
    : [...ja.map((word) => ({ ja: word, en: undefined })), ...en.map((word) => ({ ja: undefined, en: word }))]
  if (pairs.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {pairs.map((pair) => (
        <li key={`${pair.ja} ${pair.en}`} className="max-w-full">
          <Chip>
            <TermWords term={pair} />
          </Chip>
        </li>
      ))}
    </ul>
  )
}
