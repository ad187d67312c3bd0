import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

// Needs a product that was started with --keycloak.
export default defineConfig({
  ...journeys,
  testMatch: 'keycloak.real.ts',
  projects: [{ name: 'keycloak', use: { viewport: { width: 1280, height: 900 } } }],
})
