import { catalogue, useMessages } from '../i18n/messages'
import { en } from './field-labels.en'
import { ja } from './field-labels.ja'

export const fieldLabels = catalogue(ja, en)

/** The name of a sheet field; for parts such as `title.en` that of the whole. */
export function useFieldLabel(): (field: string) => string {
  const labels: Record<string, string> = useMessages(fieldLabels)
  return (field) => labels[field.split(/[.[]/)[0] ?? field] ?? field
}
