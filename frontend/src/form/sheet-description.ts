import type { Right } from '../api/types'
import type { CodeListName } from '../vocabulary/vocabulary'

/** A field of a sheet, or a part of one: `title`, `partner.note`. */
export type Path<S> = {
  [K in keyof S & string]: NonNullable<S[K]> extends object
    ? K | `${K}.${keyof NonNullable<S[K]> & string}`
    : K
}[keyof S & string]

/** What a kind of field needs to know besides its place in the sheet. */
interface Options {
  /** One text in several forms, all of them in sight. */
  texts: { limit: number; limitEn?: number; forms?: readonly TextForm[]; line?: boolean; rows?: number }
  /** Lists of words in both languages. */
  words: object
  line: { limit?: number; type?: 'text' | 'url' | 'email'; numeric?: boolean }
  number: { min: number; max: number }
  date: object
  /** One code of a controlled list. */
  choice: { list: CodeListName; look?: 'radio' | 'select' }
  /** Several codes: all in sight, or found by typing when there are many. */
  choices: { list: CodeListName; look?: 'boxes' | 'search' }
  /** One of a few values that the words of the sheet name; the first holds until another is chosen. */
  option: { values: readonly string[] }
  /** Stretches of days, each as `2026-08-10/2026-08-14` (ISO 8601). */
  periods: { most: number }
  flag: object
  tags: object
  /** Least and greatest readiness wanted. */
  range: object
  /** The readiness reached. */
  level: object
  people: object
  /** A picture kept beside the record. */
  picture: object
  /** Files kept beside the record. */
  attachments: object
  /** Terms read from the text; the sheet holds those taken out. */
  terms: object
}

export type TextForm = 'ja' | 'en' | 'kana'
export type ControlName = keyof Options

/** Shown and sent only while another field has, or holds, one of these values, null for an empty one, or anything at all. */
export interface Condition<P extends string = string> {
  field: P
  is: ReadonlyArray<string | null> | 'filled'
}

interface Common<P extends string> {
  field: P
  /** Publication asks for it. Source: `missing()` of the server's sheet. */
  required?: boolean
  only?: Condition<P>
  /** Takes half of the width where there is room. */
  half?: boolean
}

export type Described<A extends ControlName, P extends string = string> = { as: A } & Common<P> & Options[A]
export type FieldDescription<P extends string = string> = { [A in ControlName]: Described<A, P> }[ControlName]

export interface Section<P extends string = string> {
  key: string
  /** Folded until it holds something. */
  optional?: boolean
  /** Never published. */
  restricted?: boolean
  /** Written by whoever has this right, which nobody has before there is a record. */
  right?: Right
  fields: ReadonlyArray<FieldDescription<P>>
}

export type SheetDescription<S> = ReadonlyArray<Section<Path<S>>>

export function valueAt(sheet: object, path: string): unknown {
  const [head = '', ...rest] = path.split('.')
  const value: unknown = sheet[head as keyof typeof sheet]
  return rest.length === 0 || !isObject(value) ? value : valueAt(value, rest.join('.'))
}

/** The change that puts a value in its place; a part that was absent begins with that value alone. */
export function changeAt(sheet: object, path: string, value: unknown): Record<string, unknown> {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { [head]: value }
  const part: unknown = sheet[head as keyof typeof sheet]
  const whole = isObject(part) ? part : {}
  return { [head]: { ...whole, ...changeAt(whole, rest.join('.'), value) } }
}

/** Nothing a person has written: also an object whose every part is empty. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

export function isShown(field: FieldDescription, sheet: object): boolean {
  if (!field.only) return true
  const value = valueAt(sheet, field.only.field)
  if (field.only.is === 'filled') return !isEmpty(value)
  const values: (string | null)[] = isEmpty(value) ? [null] : [value].flat().map(String)
  return field.only.is.some((one) => values.includes(one))
}

/** What somebody with these rights writes. */
export function writable(sections: readonly Section[], allowed: readonly Right[] = []): readonly Section[] {
  return sections.filter(({ right }) => !right || allowed.includes(right))
}

export function fieldsOf(sections: readonly Section[]): readonly FieldDescription[] {
  return sections.flatMap((section) => section.fields)
}

/** The sheet as it is sent: without what its own conditions hide, and without parts that say nothing. */
export function sheetToSend<S extends object>(sheet: S, sections: readonly Section[]): S {
  let sent = { ...sheet } as Record<string, unknown>
  for (const field of fieldsOf(sections)) {
    if (!isShown(field, sheet) && !isEmpty(valueAt(sent, field.field)))
      sent = { ...sent, ...changeAt(sent, field.field, null) }
  }
  for (const [key, value] of Object.entries(sent)) {
    if (isPart(key, sections) && isEmpty(value)) sent[key] = null
  }
  return sent as S
}

/** Required fields that are still empty, in the order of the sheet. */
export function missingIn(sheet: object, sections: readonly Section[]): string[] {
  return fieldsOf(sections)
    .filter((field) => field.required && isShown(field, sheet) && isEmpty(valueAt(sheet, field.field)))
    .map(({ field }) => field)
}

/** Whether a field holds fields of its own, as `desk` does. */
function isPart(key: string, sections: readonly Section[]): boolean {
  return fieldsOf(sections).some(({ field }) => field.startsWith(`${key}.`))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
