export const ja = { evaluation: '評価' } as const
