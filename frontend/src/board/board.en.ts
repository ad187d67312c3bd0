import type { Messages } from '../i18n/messages'
import type { ja } from './board.ja'

export const en: Messages<typeof ja> = {
  column: {
    NEW: 'Not looked at',
    CONSIDERED: 'Considering',
    CONTACTED: 'Contacted',
    MEETING: 'Meeting',
    DONE: 'Done',
  },
  anonymous: 'Undisclosed company',
  nobody: 'Nobody',
  unreadable: 'A record you cannot read',
  unreadableHint: 'It was withdrawn, or is for others now.',
  toBoard: 'To a board',
  toBoardOf: (title) => `To a board: ${title}`,
  add: {
    title: 'Add to a board',
    what: (count) => (count === 1 ? 'Adds one record.' : `Adds ${count} records.`),
    board: 'Which board?',
    another: 'A new board',
    name: 'Name of the new board',
    confirm: 'Add',
    done: (title) => `Added to “${title}”`,
    already: (title) => `Already on “${title}”`,
    open: 'Open the board',
  },
}
