import type { ReadTerm } from '../api/types'
import { catalogue, useMessages } from '../i18n/messages'

const texts = catalogue(
  { pair: '対訳', learned: '登録情報から学んだ対訳' },
  { pair: 'in the other language', learned: 'pair learned from the records' },
)

interface TermWordsProps {
  term: Pick<ReadTerm, 'ja' | 'en'> & Partial<Pick<ReadTerm, 'origin'>>
}

/** One term in both languages: 日本語 ⇔ English; what nobody wrote down but the records taught says so. */
export function TermWords({ term }: TermWordsProps) {
  const t = useMessages(texts)
  return (
    <>
      {term.ja && (
        <b lang="ja" className="font-bold">
          {term.ja}
        </b>
      )}
      {term.ja && term.en && (
        <>
          <span aria-hidden="true">⇔</span>
          <span className="sr-only">{t.pair}</span>
        </>
      )}
      {term.en && <span lang="en">{term.en}</span>}
      {term.origin === 'learned' && <small className="text-sm text-solid-gray-700">{t.learned}</small>}
    </>
  )
}
