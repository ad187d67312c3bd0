export const ja = {
  title: 'もう一度ログインしてください',
  lead: 'ログインの期限が切れました。入力した内容は残っています。ログインすると、この画面から続けられます。',
  name: '利用者名',
  password: 'パスワード',
  refused: '利用者名かパスワードが違います。',
  signIn: 'ログインする',
} as const
