export const ja = {
  newTitle: 'ニーズを書く',
  title: 'ニーズを編集',
  whoMay: 'ニーズを登録できるのは、企業の担当者とコーディネーターです。',
  published: '公開すると、だれでも読めるようになり、合うシーズと研究者に届きます。',
  asked: {
    anonymous: {
      legend: 'だれの名前で公開するか',
      yes: '機関名を出さずに公開（「非公開の企業」と表示）',
      no: '機関名を出して公開',
    },
    openDetails: {
      legend: 'どこまで公開するか',
      yes: 'すべて公開',
      no: '概要だけ公開。現状・試したこと・制約・求める成果・使用場面・予算・相手の条件は、秘密保持契約のあとに開示',
    },
  },
  example: {
    title: 'EV用全固体電池の電解質を200℃以下で焼きたい',
    problem:
      '車載用の全固体電池を開発しています。固体電解質の焼結温度が高く、電極との界面が劣化します。低温で緻密に焼ける材料や助剤、評価方法を探しています。',
  },
  sections: {
    conditions: '条件',
    kind: 'ニーズの種類と時期',
    story: '背景と求める成果',
    partner: '相手の条件',
    classification: '分類',
    attachments: '添付資料',
    notes: '社内メモ',
    audience: '公開のしかた',
  },
  labels: {
    title: '件名',
    problem: '困りごと',
    excludeTerms: '読み取った用語',
    fields: '技術分野',
    trl: '求める技術成熟度（TRL）',
    modes: '希望する連携形態',
    deadline: '回答の締切',
    horizonMonths: '何か月後までに必要か',
    horizonYear: '何年の実現を目指すか',
    'partner.prefectures': '相手の地域',
    'partner.young': '若手研究者を歓迎',
    'partner.overseas': '海外の相手も可',
    'partner.note': 'そのほかの条件',
    anonymous: '機関名を出さない',
    openDetails: '詳細も公開する',
  },
  hints: {
    problem: '何が、どんな条件で、なぜ困るのか。材料・方法・数値を入れると合う候補が見つかりやすくなります。',
    attachments:
      '図面や測定データなど。公開されません。読めるのは、チームの人と、秘密保持契約を結び、開示の承認を受けた相手だけです。',
    notes: 'チームの人だけが読めます。公開しても、相手にも、検索にも出ません。',
    useScene: 'どんな製品や現場で使うか。',
    tried: 'うまくいかなかった方法も書くと、同じ提案を避けられます。',
    anonymous: '公開しても「非公開の企業」と表示します。',
    openDetails:
      '入れないと、現状・試したこと・制約・求める成果・使用場面・予算・相手の条件は公開されません。読めるのは、秘密保持契約を結び、開示の承認を受けた相手だけです。',
    horizonYear: '西暦4桁',
  },
} as const
