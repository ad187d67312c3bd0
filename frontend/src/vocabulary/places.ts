import { useQuery } from '@tanstack/react-query'
import type { LocalizedText } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { prefecturesQuery } from './vocabulary'

interface Prefecture {
  code: string
  name: LocalizedText
  block: string
}

interface Block {
  code?: string | null
  name?: LocalizedText | null
}

/** Prefectures by name, in their official order; a region (東北 …) named whole goes by its own name. */
export function placesOf(
  codes: readonly string[],
  prefectures: readonly Prefecture[],
  blocks: readonly Block[],
): LocalizedText[] {
  const wanted = new Set(codes)
  const isWhole = (block: string) => {
    const inside = prefectures.filter((one) => one.block === block)
    return inside.length > 1 && inside.every((one) => wanted.has(one.code))
  }
  const whole = blocks.filter((block) => block.code && isWhole(block.code))
  const rest = prefectures.filter(
    (one) => wanted.has(one.code) && !whole.some((block) => block.code === one.block),
  )
  return [...whole.map((block) => block.name ?? {}), ...rest.map((one) => one.name)]
}

export function usePlaceNames(): (codes: readonly string[]) => string[] {
  const { data } = useQuery(prefecturesQuery)
  const language = useLanguage()
  return (codes) =>
    data ? placesOf(codes, data.items, data.blocks).map((name) => plain(name, language)) : [...codes]
}
