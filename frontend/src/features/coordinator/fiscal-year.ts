const APRIL = 3

/** The Japanese fiscal year that holds a day, from April to March, as days; `back` years before it. */
export function fiscalYear(day: Date, back = 0) {
  const year = day.getFullYear() - (day.getMonth() < APRIL ? 1 : 0) - back
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` }
}
