import type { Plugin } from 'vite'

const EMPTY_LINK = '\0unused-router-link'
const SYNC_STORE = '\0sync-store'
const PRELOAD_HELPER = '\0vite/preload-helper.js'

/**
 * Leaves out of the bundle what the router carries along for others: its own link component
 * (ours is `src/ui/link.tsx`) and a stand-in for a hook that React itself has had since 18;
 * and the build's helper that preloads styles per page, because all styles stand in one file.
 */
export function leanBundle(): Plugin {
  return {
    name: 'lean-bundle',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source === './link.js' && importer?.includes('@tanstack/react-router')) return EMPTY_LINK
      return source === 'use-sync-external-store/shim' ? SYNC_STORE : null
    },
    load(id) {
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load()'
      if (id === SYNC_STORE) return "export { useSyncExternalStore } from 'react'"
      return id === EMPTY_LINK
        ? 'export const Link = () => null; export { Link as createLink, Link as linkOptions, Link as useLinkProps }'
        : null
    },
  }
}
