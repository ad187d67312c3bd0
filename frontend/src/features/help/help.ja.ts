export const ja = {
  notFound: {
    title: 'ページが見つかりません',
    lead: 'アドレスが違うか、公開されていないか、なくなったページです。',
    search: 'シーズ・ニーズ・研究者を検索する',
    home: 'ホームへ',
  },
} as const
