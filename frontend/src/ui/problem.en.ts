import type { Messages } from '../i18n/messages'
import type { ja } from './problem.ja'

export const en: Messages<typeof ja> = {
  unreachable: 'The server cannot be reached',
  unreachableHelp: 'Check your connection and try again. Nothing you typed is lost.',
  notFound: 'Not found',
  notFoundHelp: 'It may have been removed or is not public. Please check the address, too.',
  forbidden: 'You are not allowed to do this',
  forbiddenHelp: 'Ask an administrator or coordinator of your organization.',
  tooMany: 'Too many requests',
  tooManyHelp: 'Please wait a moment and try again.',
  signedOut: 'Your session has ended',
  signedOutHelp: 'What you typed is kept. Sign in and try again.',
  other: 'That did not work',
  otherHelp: 'Nothing you typed is lost. Please try again.',
  code: 'Code',
  toSearch: 'Search seeds, needs and researchers',
  toHome: 'Home',
}
