import { api, type Tagged, unwrap, unwrapTagged } from '../api/client'
import type { EntryDraft, IntroductionView, Scope, StepDraft } from '../api/types'

export type Introduction = Tagged<IntroductionView>

/** What was seen of one: its id and its version. */
export type Seen = Tagged<Pick<IntroductionView, 'id'>>

/** Each writes over the version that was seen, and gives what came of it. */
const at = ({ view, etag }: Seen) => ({
  params: { path: { id: view.id }, header: { 'If-Match': etag } },
})

export const takeStep = (seen: Seen, body: StepDraft): Promise<Introduction> =>
  unwrapTagged(api.PUT('/api/v1/introductions/{id}/state', { ...at(seen), body }))

export const takeBack = (seen: Introduction): Promise<Introduction> =>
  unwrapTagged(api.DELETE('/api/v1/introductions/{id}/state', at(seen)))

export const assign = (seen: Introduction, account: string | null): Promise<Introduction> =>
  unwrapTagged(api.PUT('/api/v1/introductions/{id}/assignee', { ...at(seen), body: { account } }))

export const reveal = (seen: Introduction): Promise<Introduction> =>
  unwrapTagged(api.PUT('/api/v1/introductions/{id}/naming', at(seen)))

export const wantMarks = (seen: Introduction, wanted: boolean): Promise<Introduction> =>
  unwrapTagged(api.PUT('/api/v1/introductions/{id}/read-marks', { ...at(seen), body: { wanted } }))

export const rewriteScope = (seen: Introduction, body: Scope): Promise<Introduction> =>
  unwrapTagged(api.PUT('/api/v1/introductions/{id}/scope', { ...at(seen), body }))

export const write = (seen: Introduction, body: EntryDraft): Promise<Introduction> =>
  unwrapTagged(api.POST('/api/v1/introductions/{id}/entries', { ...at(seen), body }))

/** The file as it is, whatever the browser calls it. */
export const sendFile = ({ view }: Introduction, file: File): Promise<IntroductionView> =>
  unwrap(
    api.POST('/api/v1/introductions/{id}/files', {
      params: { path: { id: view.id }, query: { name: file.name } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as unknown as string, // the contract's word for bytes
      bodySerializer: (bytes) => bytes,
    }),
  )

export const fileOf = (introduction: string, file: string) =>
  `/api/v1/introductions/${introduction}/files/${file}`

export const meetingOf = (introduction: string) => `/api/v1/introductions/${introduction}/meeting`
