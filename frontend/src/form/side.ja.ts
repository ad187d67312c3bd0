export const ja = {
  side: '相手の種類',
  organization: '機関（所属する人みな）',
  researcher: '研究者（ひとり）',
  find: { organization: '機関', researcher: '研究者' },
  findHint: '名前を入力して、候補から選びます。',
} as const
