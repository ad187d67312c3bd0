export const ja = {
  newTitle: 'シーズを書く',
  title: 'シーズを編集',
  whoMay: 'シーズを登録できるのは、大学や研究機関の研究者とコーディネーターです。',
  published: '公開すると、限定公開の部分を除いてだれでも読めるようになり、合うニーズに届きます。',
  example: {
    title: '海藻のナノファイバーで補強した生分解性フィルム',
    summary:
      'コンブの細胞壁から取り出した幅20 nmのナノファイバーをポリ乳酸に3 wt%分散し、引張強度を1.8倍にした。海水中では180日で70%が分解する。',
  },
  sections: {
    value: '特徴と成熟度',
    people: '研究者',
    wishes: '希望する連携',
    classification: '分類',
    ip: '知的財産',
    evaluation: '評価',
    restricted: '限定公開の部分',
  },
  labels: {
    'figure.image': '図',
    'figure.caption': '図の説明',
    trl: '技術成熟度（TRL）',
    evaluation: '大学としての評価',
    details: '詳細な資料・データ',
    unpublishedPatents: '未公開の特許番号',
  },
  hints: {
    title: '何を、どうする技術かが分かる名前。',
    plainSummary: '専門外の人にも分かる言葉で、200文字以内。',
    summary: '何が新しいか、どこまでできたか。条件と数値を入れてください。',
    strengths: '今ある方法と比べて、何がどれだけ良いか。',
    'figure.image':
      'PNGかJPEG、10 MBまで。撮影場所などの付随情報は取り除いて保存します。公開すると図もだれでも見られます。',
    'figure.caption': '何の図か。図を見られない人にも読み上げられます。',
    evaluation: '担当のコーディネーターと大学の管理者だけが読めます。発明者にも社外にも見えません。',
    attachments:
      '論文になる前の図表や測定データなど。公開されません。社外では、秘密保持契約を結び、開示の承認を受けた相手だけが読めます。',
    ipc: '例：H01M 10/0562。Enterで追加します。',
    patents: '公開された番号だけを書きます。例：特開2026-012345',
    wishesToFound: '発明者が起業を考えているときに選びます。',
  },
} as const
