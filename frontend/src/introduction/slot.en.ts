import type { Messages } from '../i18n/messages'
import type { ja } from './slot.ja'

export const en: Messages<typeof ja> = {
  legend: 'Times at which you could meet',
  zone: (zone) => `Times are in ${zone}.`,
  zoneLabel: 'Time zone',
  zoneName: (name, code) => `${name} (${code})`,
  number: (number) => `Time ${number}`,
  day: 'Day',
  time: 'From',
  length: 'Length',
  minutes: (minutes) => `${minutes} min`,
  add: 'Add a time',
  remove: 'Remove',
  removeOf: (number) => `Remove time ${number}`,
  place: 'Where (optional)',
  placeHint: 'A room, an address, a link to an online meeting.',
  at: (place) => `Where: ${place}`,
  clash: (title) => `You meet about “${title}” at that time.`,
  wrong: {
    day: 'Enter a day.',
    time: 'Enter when it begins.',
    past: 'This is past. Choose a time to come.',
    twice: 'This is the same as another time.',
  },
}
