import { useRouter } from '@tanstack/react-router'
import { usePaths } from '../../paths'
import type { MatchesSearch } from '../../search-params'
import type { AskingKind } from './asked-record'

/** Changes what stands in the address; small steps such as opening a card leave no trace in the history. */
export function useChangeSearch({ kind, id }: { kind: AskingKind; id: string }) {
  const router = useRouter()
  const paths = usePaths()
  return (search: MatchesSearch, { small = false } = {}) => {
    void router.navigate({ href: paths.matches(kind, id, search), replace: small, resetScroll: false })
  }
}
