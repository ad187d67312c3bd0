import { Picture, pictureOf } from '../record/picture'
import { valueText } from './value-text'

interface ValueWordsProps {
  /** The record it is of. */
  id: string
  value: unknown
}

/** Any value of a sheet for comparing versions; a figure shows its picture. */
export function ValueWords({ id, value }: ValueWordsProps) {
  if (!isFigure(value)) return <span className="whitespace-pre-line">{valueText(value)}</span>
  const { image, ...rest } = value
  const words = valueText(rest.caption)
  return (
    <>
      <Picture address={pictureOf(id, image)} alt={words} />
      <span className="whitespace-pre-line">{words}</span>
    </>
  )
}

function isFigure(value: unknown): value is { image: string; caption?: unknown } {
  return typeof value === 'object' && value !== null && 'image' in value && typeof value.image === 'string'
}
