import { catalogue, useMessages } from '../i18n/messages'
import { en } from './field-labels.en'
import { ja } from './field-labels.ja'
import { en as seedEn } from './seed-labels.en'
import { ja as seedJa } from './seed-labels.ja'

export const fieldLabels = catalogue({ ...seedJa, ...ja }, { ...seedEn, ...en })

/** The name of a sheet field; for parts such as `title.en` that of the whole. */
export function useFieldLabel(): (field: string) => string {
  const labels: Record<string, string> = useMessages(fieldLabels)
  return (field) => labels[field.split(/[.[]/)[0] ?? field] ?? field
}
