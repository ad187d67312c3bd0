import type { Messages } from '../../i18n/messages'
import type { ja } from './account.ja'

export const en: Messages<typeof ja> = {
  login: {
    title: 'Sign in',
    lead: 'Published records can be read without signing in.',
    form: 'Sign in with user name and password',
    name: 'User name',
    password: 'Password',
    submit: 'Sign in',
    refused: 'The user name or the password is wrong.',
    demo: 'Accounts of the demonstration',
    demoLead: 'One click signs you in.',
    use: (name) => `Enter as ${name}`,
    oidc: 'Sign in through your organization',
    oidcLead: 'You continue on the sign-in page of your organization.',
    passwordIs: (password) => `Password: ${password}`,
  },
  account: {
    title: 'Account',
    name: 'Name',
    role: 'Role',
    organization: 'Organization',
    none: 'None',
    proof: 'Second factor',
    proved: 'Shown; you can release and export for ten minutes',
    prove: 'Show it',
    language: 'Language',
    languageHint: 'The language after signing in. This page switches, too.',
    saved: 'Language saved',
    data: 'Your data',
    dataLead:
      'Get everything Kakehashi keeps about you in one file (JSON): account, your profile with the birth date, subscriptions, judgments of candidates, versions you wrote, lines of the audit.',
    download: 'Get my data',
    profile: 'Erase profile',
    profileLead:
      'Erases your researcher profile with all its versions and the birth date. It is no longer found or matched and leaves the teams of seeds. The audit keeps what was done, without content. This cannot be undone.',
    eraseProfile: 'Erase my profile',
    sureProfile: 'Do you really want to erase your profile?',
    confirmProfile: 'Erase',
    profileErased: 'Your profile has been erased',
    danger: 'Delete account',
    dangerLead:
      'Deletes your own account with your subscriptions, judgments and mail waiting to be sent. Records stay with your organization, and histories show “Deleted user”. This cannot be undone.',
    delete: 'Delete my account',
    sure: 'Do you really want to delete it?',
    confirmLabel: 'Type your name to confirm',
    confirm: 'Delete',
    notYet: 'Available once the name matches',
    deleted: 'Your account has been deleted',
  },
  keys: {
    title: 'Keyboard',
    lead: 'Single-letter keys can get in the way of speech input and assistive technology. You can switch them off here. Keys together with Ctrl or ⌘ always work.',
    switch: 'Use single-letter keys',
    list: 'List of keys',
  },
}
