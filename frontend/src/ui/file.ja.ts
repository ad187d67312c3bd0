export const ja = {
  drop: 'ここにファイルを置くこともできます。',
  dropNow: 'ここで放すと、このファイルを選びます。',
} as const
