import type { UseQueryOptions } from '@tanstack/react-query'
import type { Tagged } from '../api/client'
import type {
  Attachment,
  Marking,
  MatchQuestion,
  Reach,
  RecordKind,
  Right,
  Role,
  Session,
  Stage,
  Warning,
} from '../api/types'
import type { FormWords } from '../form/form-words'
import type { SheetDescription } from '../form/sheet-description'
import type { Catalogue } from '../i18n/messages'

/** What every record says of itself besides its sheet. */
export interface RecordView {
  id: string
  stage: Stage
  reach?: Reach | null
  marking?: Marking
  allowed: readonly Right[]
  warnings?: readonly Warning[]
}

export interface Asked {
  readonly legend: string
  readonly yes: string
  readonly no: string
}

export interface EditorWords extends FormWords {
  readonly newTitle: string
  readonly title: string
  /** Who may begin a record of this kind, said to those who may not. */
  readonly whoMay: string
  /** Texts to begin with, by field, for somebody who wants to see what happens. */
  readonly example?: Readonly<Record<string, string>>
  /** A sentence on the publish sheet about what others will see. */
  readonly published: string
  /** Asked there, by the field that is answered with yes or no. */
  readonly asked?: Readonly<Record<string, Asked>>
}

/** All that differs between the editors of the four kinds. */
export interface RecordEditor<S extends object, V extends RecordView> {
  kind: RecordKind
  words: Catalogue<EditorWords>
  sections: SheetDescription<S>
  /**
   * Roles that may begin a record, and those that may publish it themselves. Copies of a server rule, needed only
   * while there is no record yet that says what is allowed. Source: access/Policy.java.
   */
  begins: readonly Role[]
  publishes: readonly Role[]
  /** A new sheet, filled with what is known of the person already. */
  empty: (session: Session) => S
  query: (id: string) => UseQueryOptions<Tagged<V>, Error, Tagged<V>, string[]>
  create: (sheet: S, key: string) => Promise<Tagged<V>>
  revise: (id: string, sheet: S, etag: string) => Promise<Tagged<V>>
  /** Keeps a picture beside a record that is stored; answers its id. Only kinds whose sheet shows one have it. */
  keepPicture?: (id: string, file: File) => Promise<string>
  /** Keeps a file beside a record that is stored; answers what its sheet names it by. */
  keepFile?: (id: string, file: File) => Promise<Attachment>
  /** Fields never kept on this device. */
  unkept?: ReadonlyArray<keyof S & string>
  /** What is looked for while the sheet is being written; without it there is no list beside it. */
  question?: (sheet: S) => MatchQuestion
}

/** What a view tells beside the sheet; all the rest is the sheet and goes back as it came. */
const OF_THE_RECORD = [
  'id',
  'kind',
  'stage',
  'reach',
  'revision',
  'externalId',
  'organization',
  'owner',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'people',
  'young',
  'birthDateKnown',
  'warnings',
  'allowed',
]

export function sheetOf<S extends object>(view: object): S {
  return Object.fromEntries(Object.entries(view).filter(([key]) => !OF_THE_RECORD.includes(key))) as S
}
