export const ja = {
  state: {
    RECEIVED: '相談受付',
    SORTING: '課題整理',
    EXAMINING: '予備検討',
    TURNED: 'ニーズ化',
    ADVISED: '助言で解決',
    REFERRED: '他機関紹介',
    DECLINED: '見送り',
    WITHDRAWN: '取り下げ',
  },
  overdue: '期限切れ',
  reference: (number: string) => `受付番号 ${number}`,
  from: 'このニーズは、事前相談から作られました。',
  origin: '元の相談を見る',
} as const
