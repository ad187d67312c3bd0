export const ja = {
  stage: {
    DRAFT: '下書き',
    REVIEW: '確認中',
    SHARED: '限定共有',
    PUBLISHED: '公開中',
    CLOSED: '募集終了',
    WITHDRAWN: '取り下げ',
  },
  reach: {
    INVITED: '招待した相手だけ',
    MEMBERS: '会員だけ',
    INTERNAL: '学内',
    PARTNER: '提携先',
    EMBARGO: '出願まで秘匿',
  },
  marking: { CONFIDENTIAL: '秘', SECRET: '厳秘', TOP_SECRET: '機密' },
  ends: (date: string) => `${date}に秘匿が終わる`,
  sensitive: '機微技術',
  shared: (stage: string, reach: string) => `${stage}（${reach}）`,
} as const
