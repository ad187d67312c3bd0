// For the pages that read an address: what is not understood is left out.

export function textOf(value: unknown): string | undefined {
  const first = [value].flat()[0]
  return typeof first === 'string' && first !== '' ? first : undefined
}

export function listOf(value: unknown): string[] | undefined {
  const list = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
  return list.length > 0 ? list : undefined
}

export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === textOf(value))
}

export function trlOf(value: unknown): string | undefined {
  const trl = textOf(value)
  return trl && /^[1-9](-[1-9])?$/.test(trl) ? trl : undefined
}
