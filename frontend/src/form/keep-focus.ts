import type { MouseEvent } from 'react'

const CONTROLS = 'button, input, textarea, select'

/** When a click takes away what held the focus, as removing a chip does, its neighbour in the field gets it. */
export function keepFocus({ currentTarget: field, target }: MouseEvent<HTMLElement>): void {
  const index = controlsIn(field).findIndex((control) => control.contains(target as Node))
  if (index < 0) return
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const left = controlsIn(field)
    left[Math.min(index, left.length - 1)]?.focus()
  })
}

function controlsIn(field: HTMLElement): HTMLElement[] {
  return [...field.querySelectorAll<HTMLElement>(CONTROLS)]
}
