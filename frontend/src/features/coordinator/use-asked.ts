import { useRouter, useSearch } from '@tanstack/react-router'
import { stringifySearch } from '../../search-params'
import { textOf } from '../../search-values'
import type { Asked } from './coordinator-queries'

/** What the address of a list asks for, and a way to ask otherwise. */
export function useAsked(href: string) {
  const router = useRouter()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const asked: Asked = {
    q: textOf(search.q),
    field: textOf(search.field),
    prefecture: textOf(search.prefecture),
    state: textOf(search.state),
  }
  const go = (next: Asked) =>
    void router.navigate({
      href: `${href}${stringifySearch({ ...next })}`,
      resetScroll: false,
      replace: true,
    })
  return {
    asked,
    isNarrowed: Object.values(asked).some(Boolean),
    change: (part: Asked) => go({ ...asked, ...part }),
    clear: () => go({}),
  }
}
