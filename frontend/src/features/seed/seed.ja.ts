export const ja = {
  conditions: '条件と分類',
  wishesToFound: '起業を希望しています',
  months: (count: number) => `${count}か月`,
} as const
