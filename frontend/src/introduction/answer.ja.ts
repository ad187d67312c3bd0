export const ja = {
  own: (kind: string) => `こちらの${kind}`,
  accept: '承諾する',
  acceptOf: (title: string) => `承諾する：${title}`,
  refuse: '辞退する…',
  refuseOf: (title: string) => `辞退する：${title}`,
  why: '辞退の理由を1つ選んでください',
  whyHint: '数字のキー1〜8でも選べます。理由は相手に伝わります。1分以内なら元に戻せます。',
  accepted: (title: string) => `承諾しました：${title}`,
  refused: (title: string, reason: string) => `辞退しました（${reason}）：${title}`,
  undone: '元に戻しました',
  notNow: 'この引き合わせは、いま承諾や辞退をする番ではありません。',
  overtaken: (state: string, turn: string) =>
    `ほかの人が先に動かしたため、何もしていません。今は「${state}」です（${turn}）。`,
  failed: '処理できませんでした。もう一度お試しください。',
} as const
