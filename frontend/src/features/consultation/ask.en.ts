import type { Messages } from '../../i18n/messages'
import type { ja } from './ask.ja'

export const en: Messages<typeof ja> = {
  ask: {
    title: 'Ask a desk',
    lead: 'Ask the desk of a university or support body in plain words. No technical terms or field codes are needed.',
    question: 'What is troubling you?',
    questionHint: 'Write it as it comes. Somebody at the desk sorts it out with you later.',
    more: 'Say a little more (optional)',
    moreLead: 'Fill in what you can. It can be sent with empty parts.',
    parts: {
      situation: 'How things are now',
      tried: 'What you have tried',
      constraints: 'Limits (budget, time, equipment)',
      outcome: 'How things should be',
    },
    hints: {
      situation: 'When, where and how often does it happen?',
      tried: 'What did not work helps, too.',
      constraints: 'What you can spend, by when you need it, what equipment you have.',
      outcome: 'When would you call it solved?',
    },
    secret: 'Only you and the people at the desk you choose can read it. It is never published.',
    kept: (time) => `Kept on this device at ${time}`,
    desk: 'Desk to ask',
    deskHint: 'In the order of their names.',
    deskHintOf: (place) => `Desks in ${place} and around it come first.`,
    find: 'Find a desk by name',
    near: 'Same prefecture',
    answers: (date, days) => `Answers by ${date} (${days} working days)`,
    noDesks: 'There is no desk of that name.',
    noneAtAll: 'There is no desk that can be asked yet.',
    moreDesks: 'See other desks',
    send: 'Send the question',
    signIn: 'Sign in to send it',
    signInLead: 'What you wrote stays on this device, and you go on from there after signing in.',
    notCompany: 'People who belong to a company can ask.',
    sent: 'Your question was sent',
  },
  undo: { done: 'Taken back' },
}
