import type { Messages } from '../../i18n/messages'
import type { ja } from './inbox.ja'

export const en: Messages<typeof ja> = {
  title: 'Inbox',
  lead: 'What waits for an answer or some care, in one place, to be settled from top to bottom.',
  list: 'What waits',
  keys: {
    rows: 'to move,',
    open: 'to open,',
    undo: 'to undo',
  },
  parts: {
    introductions: 'Introductions that wait for an answer',
    consultations: 'Consultations that wait for the desk',
    needs: 'Needs without an introduction',
    records: 'Records to look after',
  },
  count: (count) => count,
  all: {
    introductions: 'See all that is your side’s turn',
    consultations: 'See all consultations',
    needs: 'See all that fits your records',
    records: 'Open records to look after',
  },
  nothing: 'Nothing waits',
  belongs:
    'Introductions that wait for an answer, consultations to the desk, needs without an introduction and records to look after come up here.',
  mine: 'See my records',
  quiet: 'Nothing waits here:',
  take: 'Take it on',
  takeOf: (opening) => `Take it on: ${opening}`,
  taken: (reference) => `You are in charge (${reference})`,
  givenBack: (reference) => `You are no longer in charge (${reference})`,
  alreadyTaken: (name) => `Somebody was faster, so nothing was done. In charge now: ${name}`,
  failed: 'That did not work. Please try again.',
  seeds: 'Seeds that fit',
  later: 'Later, for all of us',
  laterOf: (title) => `Later, for all of us: ${title}`,
  putOff: (title) =>
    `“${title}” left the inbox of everybody in your organization and comes up again in two weeks`,
  backAgain: 'Taken back',
  noSeeds: 'No seed fits yet. The desk made this need of a consultation.',
}
