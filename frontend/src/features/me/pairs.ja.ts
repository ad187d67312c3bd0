export const ja = {
  title: '合う相手の一覧',
  lead: '所属機関の公開中のシーズとニーズのすべてについて、合う相手を、合う順に並べています。毎晩見直します。',
  weighed: (when: string) => `${when}時点`,
  list: '合う組み合わせ',
  found: (count: string) => `${count}組`,
  own: { seed: '自機関のシーズ', need: '自機関のニーズ' },
  since: (date: string) => `${date}から`,
  why: '理由を見る',
  whyOf: (own: string, other: string) => `「${own}」と「${other}」が合う理由を見る`,
  none: '合う相手はまだ見つかっていません。公開した記録は、次の晩に見直されます。いますぐ見るには、記録のページから候補を開いてください。',
  never: 'まだ一度も調べていません。最初の結果は、まもなくここに出ます。',
  records: 'マイ記録を開く',
} as const
