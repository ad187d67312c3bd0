/** Whether nobody looked after a record for so many months of the calendar. */
export function isStale(updatedAt: string, months: number, now: Date): boolean {
  const since = new Date(now)
  since.setMonth(since.getMonth() - months)
  return new Date(updatedAt) <= since
}
