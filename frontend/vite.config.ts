import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fixtureWorker } from './fixture-worker'
import { leanBundle } from './lean-bundle'

/** Where `./kakehashi start` answers. */
const backend = process.env.KAKEHASHI_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [leanBundle(), fixtureWorker(), react(), tailwindcss()],
  build: {
    target: 'es2023',
    manifest: true,
    // The licences of what is bundled ask for their texts to travel along.
    license: { fileName: 'assets/licences.txt' },
    // The content security policy allows no inline scripts and no data: fonts.
    assetsInlineLimit: 0,
    // A table of what to preload for every page costs the first file more than it gives.
    modulePreload: false,
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'api-client', test: /node_modules.openapi-fetch/ },
            // What every page needs is one file: in several it is packed worse, and asked for in a second round.
            { name: 'shell', tags: ['$initial'] },
            {
              // What forms are made of, apart from the parts: pages for reading do without.
              name: 'controls',
              test: /src.ui.(field|choice|select|text-|tag-input|notice|problem)/,
              minShareCount: 6,
            },
            {
              // What most pages use and the first file does not: one file instead of a dozen.
              name: 'parts',
              test: /src.(record|vocabulary|i18n.(format|localized)|ui)/,
              minShareCount: 12,
            },
          ],
        },
      },
    },
  },
  server: {
    // The server compares the origin of a call with the host it was sent to, so the host stays as it is.
    proxy: Object.fromEntries(
      ['/api', '/auth', '/q'].map((path) => [path, { target: backend, changeOrigin: false }]),
    ),
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    setupFiles: ['src/testing/setup.ts'],
    // One document for the files of a worker, cleared after every test: a new one for each costs more than the tests.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
