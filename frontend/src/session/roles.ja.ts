export const ja = {
  company: { name: '企業', does: 'ニーズを書いて、合うシーズと研究者を見つける' },
  coordinator: { name: 'コーディネーター（URA）', does: 'シーズを確認して公開し、合う相手を見つける' },
  researcher: { name: '研究者', does: 'シーズを書いて、合うニーズを見つける' },
  manager: { name: '機関の管理者', does: '機関の記録の公開や共有を決め、取り下げる' },
  officer: { name: '安全保障輸出管理の担当者', does: '詳しい内容を渡してよいかを確かめて決める' },
  student: { name: '学生', does: '公開されている記録を読む' },
  admin: { name: '管理者', does: '機関の登録を管理する' },
  auditor: { name: '監査者', does: 'だれが何をしたかの記録を読む' },
} as const
