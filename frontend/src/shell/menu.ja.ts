export const ja = {
  notices: 'お知らせ',
  alerts: '新着の知らせ',
  import: '取り込み',
  signOut: 'ログアウト',
  account: 'アカウント',
  keys: 'キー操作',
  help: '使い方',
  introductions: '引き合わせ',
  tickets: '緊急閲覧',
  consultations: '相談',
  newNeed: 'ニーズを書く',
  newSeed: 'シーズを書く',
} as const
