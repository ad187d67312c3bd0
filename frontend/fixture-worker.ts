import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Serves the worker that answers from fixtures; the development server alone has it. */
export function fixtureWorker(): Plugin {
  return {
    name: 'fixture-worker',
    apply: (_config, { mode, command }) => command === 'serve' && mode === 'fixtures',
    configureServer(server) {
      server.middlewares.use('/worker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync('node_modules/msw/lib/mockServiceWorker.js'))
      })
    },
  }
}
