import type { IntroductionView, Scope } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { Cell, HeadCell, Table } from '../../ui/table'
import { SCOPE_PARTS } from './scope-parts'
import { threadTexts } from './thread-texts'

/** The version before `version`, as far as the reader may know it. */
export function scopeBefore({ entries }: IntroductionView, version: number): Scope | undefined {
  const earlier = entries.find(({ content }) => content?.kind === 'scope' && content.version === version - 1)
  return earlier?.content?.kind === 'scope' ? earlier.content.scope : undefined
}

/** The parts that differ from the version before. */
export function ScopeChanges({ before, after }: { before: Scope; after: Scope }) {
  const t = useMessages(threadTexts).scope
  const changed = SCOPE_PARTS.filter((part) => after[part] !== before[part])
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center underline underline-offset-4">
        {t.changes}
      </summary>
      <Table caption={t.changes}>
        <thead>
          <tr>
            <HeadCell className="w-1/5">{t.part}</HeadCell>
            <HeadCell className="w-2/5">{t.before}</HeadCell>
            <HeadCell className="w-2/5">{t.after}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {changed.map((part) => (
            <tr key={part}>
              <Cell className="font-bold">{t.parts[part]}</Cell>
              <Cell className="break-words whitespace-pre-wrap">
                <del className="decoration-error-2">{before[part]}</del>
              </Cell>
              <Cell className="break-words whitespace-pre-wrap">
                <ins className="no-underline">{after[part]}</ins>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
