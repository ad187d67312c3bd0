export const ja = {
  actions: {
    edit: '編集する',
    submit: '確認を依頼する',
    return: '下書きに戻す',
    publish: '公開する',
    withdraw: '取り下げる',
    history: '履歴',
    discard: '下書きを捨てる',
    more: 'この記録の操作',
  },
  done: {
    submit: '確認を依頼しました',
    return: '下書きに戻しました',
    publish: '公開しました',
    withdraw: '取り下げました',
    discard: '下書きを捨てました',
  },
  discard: {
    title: '下書きを捨てますか',
    lead: '捨てた下書きは元に戻せません。',
    confirm: '捨てる',
  },
} as const
