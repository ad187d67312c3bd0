export const ja = {
  newTitle: '機関を登録',
  title: '機関を編集',
  whoMay: '機関を登録できるのは管理者です。新しい機関の登録は管理者に依頼してください。',
  published: '公開すると、窓口も含めてだれでも読めるようになります。',
  sections: {
    desk: '窓口',
    about: '紹介',
    facts: '番号と規模',
  },
  labels: {
    name: '機関名',
    nameKana: '機関名のよみ',
    'desk.name': '窓口の名前',
    'desk.mail': '窓口のメールアドレス',
    'desk.deputy': '担当者がいないときの連絡先',
    description: '機関の説明',
    strengths: '強み',
  },
  hints: {
    nameKana: 'ひらがな',
    website: 'https:// から始まるアドレス',
    'desk.name': '相談や依頼を受け付ける部署。',
    houjinNumber: '13桁の数字。全角でもかまいません。',
    ror: 'https://ror.org/ の後ろの9文字。URLのままでもかまいません。',
    employees: '人',
    capitalYen: '円',
  },
} as const
