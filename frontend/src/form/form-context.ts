import { createContext, useContext } from 'react'
import type { Attachment, MatchAnswer, Warning } from '../api/types'
import type { FormWords } from './form-words'

/** Keeps pictures beside the record. */
export interface Pictures {
  /** Answers the id of the picture, or null when the record itself could not be saved first. */
  keep: (file: File) => Promise<string | null>
  addressOf: (image: string) => string | undefined
}

/** Keeps files beside the record. */
export interface Files {
  /** Answers what the sheet names it by, or null when the record itself could not be saved first. */
  keep: (file: File) => Promise<Attachment | null>
  addressOf: (attachment: Attachment) => string | undefined
}

/** All that fields share except the sheet itself: it stays the same while somebody types. */
export interface FormState {
  /** Puts a value in its place in the sheet. */
  put: (path: string, value: unknown) => void
  /** What the server declined about a field or anything in it. */
  errorAt: (path: string) => string | undefined
  words: FormWords
  /** Doubts of the server about saved values. */
  warnings: readonly Warning[]
  pictures: Pictures
  files: Files
  /** What was read from the text when typing last paused. */
  live: Pick<MatchAnswer, 'terms' | 'suggestedFields'> | undefined
}

const FormContext = createContext<FormState | null>(null)
const SheetContext = createContext<object>({})

export const FormProvider = FormContext.Provider
export const SheetProvider = SheetContext.Provider

/** The sheet as it is typed; changes with every key. */
export function useSheet(): object {
  return useContext(SheetContext)
}

export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field stands outside of a form')
  return form
}
