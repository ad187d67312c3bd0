import type { Messages } from '../../i18n/messages'
import type { ja } from './home.ja'

export const en: Messages<typeof ja> = {
  title: 'What are you struggling with?',
  lead: 'Describe your problem in your own words: university seeds and researchers that fit appear with their reasons. Japanese or English, both work.',
  label: 'Your problem',
  example: 'Try an example',
  exampleText:
    'For all-solid-state car batteries we want to densify the solid electrolyte below 200 °C. At today’s 400 °C the interface with the electrode degrades.',
  clear: 'Clear',
  status: (seeds, people, seconds) => `${seeds} seeds and ${people} researchers (${seconds} s)`,
  none: 'Nothing fits yet. Try to be more specific: materials, methods, target values.',
  seeds: 'Seeds that fit',
  people: 'Researchers who fit',
  next: 'Register it as a need to keep candidates and compare them side by side.',
  register: 'Register as a need',
  ask: 'Ask a desk about this',
  figures: 'Published here',
  browse: { seed: 'Seeds', need: 'Needs', researcher: 'Researchers', organization: 'Organizations' },
  actions: {
    title: (name) => `Next steps for ${name}`,
    drafts: 'Drafts you have begun',
    reviews: 'Records waiting for review',
    needs: 'Needs that fit you',
    introductions: {
      waiting: (count) =>
        count === '1' ? '1 introduction waits for your side' : `${count} introductions wait for your side`,
      overdue: (count) => `${count} overdue`,
      all: 'See all that wait for your side',
    },
    stale: (count) => `${count} of your records to confirm: are they still right?`,
    nothing: 'Nothing to do right now.',
    all: 'See all my records',
    inbox: 'Open the inbox',
    newNeed: 'Write a need',
    newSeed: 'Write a seed',
    ask: 'Ask a desk',
    consultations: {
      waiting: (open, overdue) => `Consultations waiting for your desk: ${open} (${overdue} overdue)`,
      own: (open) => `Your consultations waiting for an answer: ${open}`,
      all: 'See all consultations',
    },
  },
}
