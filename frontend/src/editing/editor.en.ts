import type { Messages } from '../i18n/messages'
import type { ja } from './editor.ja'

export const en: Messages<typeof ja> = {
  kept: (time) => `Draft saved ${time}`,
  keptHelp: 'Kept on this device',
  fresh: 'Your draft is saved by itself as you type',
  restored: (time) => `A draft left on this device (${time}) has been put back.`,
  discard: 'Discard the draft',
  discarded: 'Draft discarded',
  leftBehind: 'Your draft stays on this device',
  notYours: 'You may not edit this record',
  notYoursHelp:
    'Coordinators and others of the organization that owns the record can edit it. Ask the contact desk of your organization if you need to.',
  back: 'To the page of the record',
  actions: {
    publish: 'Publish',
    submit: 'Ask for review',
    save: 'Save changes',
    saveDraft: 'Save draft',
    view: 'See the page',
  },
  done: {
    publish: 'Published',
    submit: 'Sent for review',
    save: 'Saved',
    return: 'Back to draft',
    withdraw: 'Withdrawn',
  },
  blocked: {
    offline: 'Saving works again once you are connected. What you typed stays on this device.',
    missing: (fields) => `To publish, fill in: ${fields}.`,
    unchanged: 'Nothing has changed.',
  },
  publishing: {
    title: 'Publish this?',
    confirm: 'Publish',
    untranslated: (fields) => `In one language only: ${fields}. You can add the other later.`,
    complete: 'Complete in Japanese and English.',
    keys: 'Ctrl+Enter publishes, too.',
  },
  live: {
    region: 'Candidates',
    list: 'List of candidates',
    title: (count) => `${count} ${count === '1' ? 'candidate' : 'candidates'}`,
    waiting: 'Candidates',
    status: (count, seconds) =>
      `${count} ${count === '1' ? 'candidate' : 'candidates'}. Renewed for what you typed (${seconds} s)`,
    updated: (seconds) => `up to date with what you typed (${seconds} s)`,
    empty: {
      seed: 'Start writing, and seeds that fit appear here.',
      need: 'Start writing, and needs that fit appear here.',
      researcher: 'Start writing, and researchers who fit appear here.',
      organization: 'Start writing, and candidates appear here.',
    },
    example: 'Try an example',
    none: 'Nothing fits yet. Try to be specific: materials, methods and numbers help.',
    all: 'Compare on the page of candidates',
    tab: (count) => `${count} ${count === '1' ? 'candidate' : 'candidates'}`,
  },
}
