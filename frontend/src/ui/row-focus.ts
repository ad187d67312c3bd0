import type { RefObject } from 'react'

/** Leads the focus among the rows of a list, each of which bears its id as `data-row`. */
export function rowFocus(list: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const on = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(id ? `[data-row="${CSS.escape(id)}"]` : '[data-row]')?.focus()
  const neighbour = (id: string | undefined, by: number) => {
    const index = ids.indexOf(id ?? '')
    return ids[index + by] ?? ids[index]
  }
  return {
    /** On a row; on the first one without an id. */
    on,
    /** On one so many rows below; stays where there is none. */
    go: (id: string | undefined, by: number) => on(neighbour(id, by)),
    /** On the row that takes the place of one about to go. */
    leave: (id: string) => on(neighbour(id, 1) === id ? neighbour(id, -1) : neighbour(id, 1)),
  }
}
