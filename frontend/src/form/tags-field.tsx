import { TagInput } from '../ui/tag-input'
import type { ControlProps } from './control'

export function TagsField({ description, value, onChange, ...frame }: ControlProps<'tags'>) {
  return <TagInput {...frame} required={description.required} values={value ?? []} onChange={onChange} />
}
