import type { Violation } from '../api/api-problem'

/**
 * The first message about a field itself or anything in it: `fields[3]` and `trl.min` belong to their wholes.
 * `unchosen` is said of what is chosen, since the server asks for everything that is missing as if it were typed.
 */
export function errorUnder(
  violations: readonly Violation[],
  path: string,
  unchosen?: string,
): string | undefined {
  const found = violations.find(({ field }) => isWithin(field, path))
  return found?.code === 'required' ? (unchosen ?? found.message) : found?.message
}

export function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`)
}

/** The id of the element around a control; links of the error summary lead there. */
export function anchorOf(path: string): string {
  return `field-${path}`
}

/** Opens what hides a field and puts the focus into it. */
export function focusField(path: string): void {
  const place = placeOf(path)
  for (let around = place?.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  place?.scrollIntoView?.({ block: 'center' })
}

/** The nearest element for a path: its own, or that of the whole it belongs to. */
function placeOf(path: string): HTMLElement | null {
  const own = document.getElementById(anchorOf(path))
  const whole = path.replace(/(\.|\[)[^.[]*$/, '')
  return own ?? (whole === path ? null : placeOf(whole))
}
