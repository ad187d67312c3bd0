export const ja = {
  title: 'この記録への反響',
  lead: '候補としてこの記録を見た、ほかの機関の人の判断です。公開中の記録から探した人だけを人数で示し、誰かは示しません。3人に満たない数は出しません。',
  kept: '候補に追加',
  declined: (reason: string) => `該当しない：${reason}`,
  others: '該当しない：ほかの理由（少ないものをまとめて）',
  people: (count: string) => `${count}人`,
  none: (least: number) =>
    `まだ示せる数がありません。同じ判断をした人が${least}人以上になると、ここに出ます。`,
} as const
