import type { RefObject } from 'react'

/** Leads the focus among the rows of a list, each of which bears its id as `data-row`; without `ids` as they stand. */
export function rowFocus(list: RefObject<HTMLElement | null>, ids?: readonly string[]) {
  const on = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(id ? `[data-row="${CSS.escape(id)}"]` : '[data-row]')?.focus()
  const neighbour = (id: string | undefined, by: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    const order = ids ?? [...rows].map(({ dataset }) => dataset.row)
    const index = order.indexOf(id ?? '')
    return order[index + by] ?? order[index]
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
