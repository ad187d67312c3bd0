import type { Messages } from '../i18n/messages'
import type { ja } from './record.ja'

export const en: Messages<typeof ja> = {
  kind: { seed: 'Seed', need: 'Need', researcher: 'Researcher', organization: 'Organization' },
  updated: (date) => `Updated ${date}`,
  stale: (months) => `Not updated for ${months} months`,
  published: (date) => `Published ${date}`,
  anonymous: 'Undisclosed company',
  anonymousTitle: (title) => `${title} (undisclosed company)`,
  japanese: '日本語',
  english: 'English',
  noText: 'Not filled in',
  readiness: 'Technology readiness (TRL)',
  readinessOf: (level) => `TRL ${level} of 9`,
  readinessUnknown: 'Not filled in',
  allLevels: 'What TRL 1–9 mean',
  restricted: 'Restricted part',
  restrictedHelp: 'Never published. It is shown to you because you may read it.',
  warnings: 'Please check',
  young: {
    yes: 'Counts as a young researcher',
    until: (year) => `Counts as a young researcher (until fiscal year ${year})`,
    no: 'Does not count as a young researcher',
    failing: { AGE: 'age', DEGREE: 'degree' },
    because: (reasons) => `Condition not met: ${reasons}`,
  },
  similar: {
    needs: 'Needs that fit this seed',
    seeds: 'Similar seeds',
    seedsForNeed: 'Seeds that fit this need',
    researchersForNeed: 'Researchers who fit this need',
    needsForResearcher: 'Needs that fit this researcher',
    all: 'See all',
    none: 'None found yet.',
  },
  matches: 'See who fits',
}
