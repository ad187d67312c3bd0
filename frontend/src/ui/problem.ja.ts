export const ja = {
  unreachable: 'サーバーにつながりません',
  unreachableHelp: '通信の状態を確かめて、もう一度お試しください。入力した文章は失われていません。',
  notFound: '見つかりません',
  notFoundHelp: '削除されたか、公開されていない可能性があります。アドレスもお確かめください。',
  forbidden: 'この操作の権限がありません',
  forbiddenHelp: '所属機関の管理者またはコーディネーターに依頼してください。',
  tooMany: '混み合っています',
  tooManyHelp: 'しばらく待ってから、もう一度お試しください。',
  other: '処理できませんでした',
  otherHelp: '入力した文章は失われていません。もう一度お試しください。',
  code: '識別コード',
} as const
