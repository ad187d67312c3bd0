import type { Plugin } from 'vite'

interface Part {
  /** The package that carries it along, and how its own files name it. */
  of: string
  file: string
  instead: string
}

/** What the libraries carry along for others, and what stands in its place. */
const UNUSED: readonly Part[] = [
  {
    // Ours is `src/ui/link.tsx`.
    of: '@tanstack/react-router',
    file: './link.js',
    instead:
      'export const Link = () => null; export { Link as createLink, Link as linkOptions, Link as useLinkProps }',
  },
  {
    // Ours is `src/search-params.ts`, which the router is given.
    of: '@tanstack/router-core',
    file: './searchParams.js',
    instead:
      'const ours = undefined; export { ours as defaultParseSearch, ours as defaultStringifySearch, ours as parseSearchWith, ours as stringifySearchWith }',
  },
  {
    // Addresses are taken as they are.
    of: '@tanstack/router-core',
    file: './rewrite.js',
    instead:
      'export const executeRewriteInput = (_, url) => url; export { executeRewriteInput as composeRewrites, executeRewriteInput as executeRewriteOutput, executeRewriteInput as rewriteBasepath }',
  },
  {
    // Ours is `src/record/use-doing.ts`; the linter keeps `useMutation` out.
    of: '@tanstack/query-core',
    file: './mutationCache.js',
    instead:
      'export class MutationCache { findAll() { return [] } resumePausedMutations() { return Promise.resolve() } clear() {} }',
  },
]

const EMPTY = '\0unused:'
const SYNC_STORE = '\0sync-store'
const PRELOAD_HELPER = '\0vite/preload-helper.js'

/**
 * Leaves out of the bundle what no page uses of its libraries, a stand-in for a hook that React itself has had
 * since 18, and the build's helper that preloads styles per page, because all styles stand in one file.
 */
export function leanBundle(): Plugin {
  return {
    name: 'lean-bundle',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source === 'use-sync-external-store/shim') return SYNC_STORE
      const unused = UNUSED.findIndex(({ of, file }) => source === file && importer?.includes(of))
      return unused < 0 ? null : EMPTY + unused
    },
    load(id) {
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load()'
      if (id === SYNC_STORE) return "export { useSyncExternalStore } from 'react'"
      return id.startsWith(EMPTY) ? UNUSED[Number(id.slice(EMPTY.length))]?.instead : null
    },
  }
}
