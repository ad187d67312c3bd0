import { api, unwrapOptional, unwrapTagged } from '../api/client'
import type { Reach, RecordKind, Stage } from '../api/types'
import { COLLECTIONS } from './record-queries'
import { useDoing } from './use-doing'

export type LifeStep = 'submit' | 'return' | 'publish' | 'withdraw'

const BACK: Record<LifeStep, { step: LifeStep; from?: Stage }> = {
  submit: { step: 'return' },
  return: { step: 'submit', from: 'REVIEW' },
  publish: { step: 'withdraw' },
  withdraw: { step: 'publish', from: 'PUBLISHED' },
}

/** The step that takes another one back; none when it would lead elsewhere, above all to more readers than before. */
export function wayBack(step: LifeStep, from: Stage): LifeStep | undefined {
  const back = BACK[step]
  return !back.from || back.from === from ? back.step : undefined
}

/** Whom a record can be shared with, by kind, the fewest first. Source: `reaches()` of the server's records. */
export const REACHES: Record<RecordKind, readonly Reach[]> = {
  need: ['INVITED', 'MEMBERS'],
  seed: ['EMBARGO', 'INTERNAL', 'PARTNER'],
  researcher: ['INTERNAL'],
  organization: [],
}

/** Takes one step; answers the record as it then stands. */
export function takeStep(step: LifeStep, kind: RecordKind, id: string, etag: string) {
  const at = addressOf(id, etag)
  const place = COLLECTIONS[kind]
  switch (step) {
    case 'submit':
      return unwrapTagged(api.PUT(`/api/v1/${place}/{id}/review`, at))
    case 'return':
      return unwrapTagged(api.DELETE(`/api/v1/${place}/{id}/review`, at))
    case 'publish':
      return unwrapTagged(api.PUT(`/api/v1/${place}/{id}/publication`, at))
    case 'withdraw':
      return unwrapTagged(api.DELETE(`/api/v1/${place}/{id}/publication`, at))
    default:
      return step satisfies never
  }
}

/** Takes a record through its life: draft, review, shared or published, closed, withdrawn. */
export function useRecordLife(kind: RecordKind, id: string) {
  const { during, busy, problem } = useDoing([kind, id], ['my-records'])

  return {
    busy,
    problem,
    /** These answer the record as it then stands, or null when the server declined. */
    take: (step: LifeStep, etag: string) => during(() => takeStep(step, kind, id, etag)),
    share: (reach: Reach, etag: string) => during(() => share(kind, id, etag, reach)),
    close: (etag: string) =>
      during(() => unwrapTagged(api.PUT('/api/v1/needs/{id}/closing', addressOf(id, etag)))),
    discard: (etag: string) =>
      during(async () => {
        await unwrapOptional(api.DELETE(`/api/v1/${COLLECTIONS[kind]}/{id}`, addressOf(id, etag)))
        return true
      }),
    purge: (etag: string) =>
      during(async () => {
        await unwrapOptional(api.DELETE(`/api/v1/${purgedPlace(kind)}/{id}/content`, addressOf(id, etag)))
        return true
      }),
  }
}

function share(kind: RecordKind, id: string, etag: string, reach: Reach) {
  const place = COLLECTIONS[kind]
  if (place === 'organizations') throw new Error('organizations are shared with nobody')
  return unwrapTagged(api.PUT(`/api/v1/${place}/{id}/sharing`, { ...addressOf(id, etag), body: { reach } }))
}

function purgedPlace(kind: RecordKind) {
  const place = COLLECTIONS[kind]
  if (place === 'needs' || place === 'seeds') return place
  throw new Error(`records of the kind ${kind} are not purged here`)
}

function addressOf(id: string, etag: string) {
  return { params: { path: { id }, header: { 'If-Match': etag } } }
}
