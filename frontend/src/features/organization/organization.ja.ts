export const ja = {
  facts: '機関の情報',
  desk: '窓口',
  deskHint: '相談や依頼はこちらへ。',
  deputy: '代理',
  employees: (count: string) => `${count}人`,
  yen: (amount: string) => `${amount}円`,
  records: '公開しているもの',
  seeds: 'シーズを見る',
  needs: 'ニーズを見る',
  people: '研究者を見る',
} as const
