import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

// Needs a product that was started with --keycloak.
export default defineConfig({
  ...journeys,
  testMatch: 'keycloak.real.ts',
  // The programs' client is made once for all their journeys.
  fullyParallel: false,
  workers: 1,
  projects: [{ name: 'keycloak', use: { viewport: { width: 1280, height: 900 } } }],
})
