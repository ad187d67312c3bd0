import type { TermPair } from '../api/types'
import { catalogue, useMessages } from '../i18n/messages'

const texts = catalogue({ pair: '対訳' }, { pair: 'in the other language' })

/** One term in both languages: 日本語 ⇔ English. */
export function TermWords({ term }: { term: TermPair }) {
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
    </>
  )
}
