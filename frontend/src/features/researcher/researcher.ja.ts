export const ja = {
  facts: '専門と番号',
  young: '若手研究者',
  obtained: (date: string) => `${date} 取得`,
  courseYear: (year: number) => `${year}年次`,
  expected: (date: string) => `${date} 取得見込み`,
  asOf: (date: string) => `${date}時点`,
  assistant: 'リサーチアシスタント可',
} as const
