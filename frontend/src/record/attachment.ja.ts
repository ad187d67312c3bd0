export const ja = {
  heading: '添付資料',
  notScanned: '（ウイルス検査なし）',
} as const
