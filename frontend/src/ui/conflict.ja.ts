export const ja = {
  title: 'ほかの人が先に保存しました',
  lead: '違っている項目ごとに、残すほうを選んでください。',
  mine: '自分の編集',
  theirs: '保存済みの内容',
  field: '項目',
  empty: '（空欄）',
  save: '選んだ内容で保存する',
  allMine: 'すべて自分の編集にする',
  allTheirs: 'すべて保存済みの内容にする',
} as const
