import type { Messages } from '../../i18n/messages'
import type { ja } from './queue.ja'

export const en: Messages<typeof ja> = {
  title: 'Introductions',
  lead: 'From the request to the meeting. What is due first comes first.',
  views: 'Whose turn it is',
  view: { all: 'All', mine: 'Your side’s turn', theirs: 'Their turn', past: 'Over' },
  list: 'Introductions',
  state: 'State',
  anyState: 'Any state',
  assigned: 'In charge',
  anybody: 'Anybody',
  me: 'Me',
  nobody: 'The whole desk',
  overdue: (count) => `Overdue (${count})`,
  record: 'Those of one record only',
  found: (count) => (count === '1' ? '1 introduction' : `${count} introductions`),
  foundMore: (count) => `The first ${count}`,
  more: 'Show more',
  empty: 'No introduction fits these conditions.',
  first:
    'There are no introductions yet. Choose “Ask for an introduction” among the matches of your records, and it will stand here.',
  begin: 'See my records',
  widen: 'Drop the conditions',
  showAll: 'Show all',
  table: 'Table for spreadsheets (CSV)',
}
