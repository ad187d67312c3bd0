export const ja = {
  conditions: '条件と分類',
  months: (count: number) => `${count}か月以内`,
  range: (min: string, max: string) => (min === max ? min : `${min}〜${max}`),
  partner: {
    prefectures: '相手の地域',
    young: '若手研究者',
    overseas: '海外の相手',
    note: '相手の条件',
  },
  yes: '可',
  closed: {
    title: '詳細は、秘密保持契約のあとに開示されます',
    text: '現状、試したこと、制約、求める成果、使用場面、予算、相手の条件は、公開されていません。',
  },
} as const
