export const ja = {
  title: '何に困っていますか',
  lead: '困りごとをそのまま書くと、合う大学のシーズと研究者を理由とともに表示します。日本語でも英語でも書けます。',
  label: '困りごと',
  example: '例を入れてみる',
  exampleText:
    '車載用の全固体電池で、固体電解質を200℃以下の低い温度で緻密に焼きたい。今は400℃で電極との界面が劣化する。',
  clear: '消す',
  status: (seeds: string, people: string, seconds: string) =>
    `シーズ${seeds}件・研究者${people}人（${seconds}秒）`,
  none: '合うものが見つかりません。もう少し具体的に、材料・方法・目標値を書いてみてください。',
  seeds: '合うシーズ',
  people: '合う研究者',
  next: 'ニーズとして登録すると、候補を残し、並べて比べられるようになります。',
  register: 'ニーズとして登録する',
  figures: '公開中のもの',
  browse: { seed: 'シーズ', need: 'ニーズ', researcher: '研究者', organization: '機関' },
  actions: {
    title: (name: string) => `${name}さんの次の一歩`,
    drafts: '書きかけの下書き',
    reviews: '確認を待っている記録',
    needs: 'あなたに合うニーズ',
    nothing: '今することはありません。',
    all: 'マイ記録をすべて見る',
    newNeed: 'ニーズを書く',
    newSeed: 'シーズを書く',
  },
} as const
