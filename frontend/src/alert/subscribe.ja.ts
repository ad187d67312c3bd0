export const ja = {
  search: 'この検索を保存して知らせを受ける',
  record: '新しい候補の知らせを受ける',
  done: '知らせを受け取ります',
  toast: (name: string) => `「${name}」の新着を知らせます`,
  mine: '新着と設定を見る',
  failed: '登録できませんでした',
  feed: 'Atomフィード',
} as const
