export const ja = {
  alerts: '新着の知らせ',
  import: '取り込み',
  signOut: 'ログアウト',
  account: 'アカウント',
  keys: 'キー操作',
  help: '使い方',
  tickets: '緊急閲覧',
  newNeed: 'ニーズを書く',
  newSeed: 'シーズを書く',
} as const
