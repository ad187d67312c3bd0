import type { Messages } from '../../i18n/messages'
import type { ja } from './help.ja'

export const en: Messages<typeof ja> = {
  notFound: {
    title: 'Page not found',
    lead: 'The address is wrong, or the page is not public or no longer there.',
  },
  help: {
    title: 'Help',
    lead: 'Kakehashi brings university research seeds and company needs together, and says why.',
    sections: [
      {
        title: 'For companies',
        steps: [
          'Describe your problem on the home page: seeds and researchers that fit appear at once. No account is needed.',
          'Sign in and open “Write a need” to see candidates while you write. You can stay anonymous.',
          'Read the reasons in the list, keep or drop candidates, and compare up to four side by side.',
        ],
      },
      {
        title: 'For researchers',
        steps: [
          'Write a seed with Japanese and English side by side. A title and a summary in one language are enough to publish.',
          'Your home page shows needs that fit you, with reasons.',
          'Unpublished details and patent numbers belong into the restricted part, which only your organization can read.',
        ],
      },
      {
        title: 'For coordinators',
        steps: [
          'Your home page lists the records that wait for review.',
          'The history of a record shows who changed what.',
          'Import many records from CSV or NDJSON. The same file twice changes nothing.',
        ],
      },
      {
        title: 'About match levels',
        steps: [
          'A level is the sum of points for terms, field, readiness, region, cooperation and freshness, 100 in all.',
          'The points and the sentences behind them stand under “Reasons”.',
          'Points give an order for reading; they do not judge the worth of research.',
        ],
      },
      {
        title: 'Keeping what you write',
        steps: [
          'What you type is kept on this device, even when your session ends or the connection fails.',
          'When somebody else saved first, you see both versions and choose field by field.',
        ],
      },
    ],
    keys: 'See the keys',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Kakehashi aims to be usable by everybody.',
    target: 'Aim',
    targetText: 'We aim to meet WCAG 2.2 level AA and JIS X 8341-3:2016 level AA.',
    tested: 'How it is tested',
    testedText:
      'Every page is checked automatically (axe) at widths of 1280 and 390 pixels. Automatic checks find only part of the problems.',
    open: 'Not yet tested',
    openItems: [
      'No test by people who use screen readers (NVDA, VoiceOver) every day has been made yet.',
      'Firefox and Safari have not been tested yet.',
    ],
    features: 'What we do',
    featureItems: [
      'Everything works with the keyboard alone. Single-letter keys can be switched off.',
      'Colour is never the only sign; a symbol and words stand beside it.',
      'Text can be doubled in size and pages read at a width of 320 pixels without sideways scrolling.',
      'Enter during Japanese conversion neither sends nor selects anything.',
      'Pieces in another language are marked so that screen readers switch voices.',
    ],
    contact: 'When something is in your way',
    contactText: 'Please tell the contact desk of your organization.',
    orgs: 'Find the contact desk of an organization',
  },
  licences: {
    title: 'Licences',
    lead: 'Kakehashi is free software under the Apache License 2.0. Its pages use the following software.',
    name: 'Name',
    licence: 'Licence',
    holder: 'Copyright holder',
    list: 'Software in use',
    texts: 'The full texts of all licences',
  },
}
