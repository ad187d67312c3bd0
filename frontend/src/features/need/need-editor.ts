import { api, unwrap, unwrapTagged } from '../../api/client'
import type { MatchQuestion, NeedSheet, NeedView } from '../../api/types'
import type { RecordEditor } from '../../editing/record-editor'
import { linesOf, orderly, wordingOf } from '../../match/wording'
import { needQuery } from '../../record/record-queries'
import { needEditorTexts } from './need-editor-texts'
import { NEED_SECTIONS } from './need-sections'

/** How needs are written. */
export const needEditor: RecordEditor<NeedSheet, NeedView> = {
  kind: 'need',
  words: needEditorTexts,
  sections: NEED_SECTIONS,
  begins: ['company', 'coordinator'],
  publishes: ['company', 'coordinator'],
  empty: () => ({ needKind: 'MANIFEST', anonymous: true, openDetails: false }),
  query: needQuery,
  create: (sheet, key) =>
    unwrapTagged(api.POST('/api/v1/needs', { body: sheet, params: { header: { 'Idempotency-Key': key } } })),
  revise: (id, sheet, etag) =>
    unwrapTagged(
      api.PUT('/api/v1/needs/{id}', {
        body: sheet,
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    ),
  keepFile: (id, file) =>
    unwrap(
      api.POST('/api/v1/needs/{id}/attachments', {
        params: { path: { id }, query: { name: file.name } },
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file as unknown as string, // the contract's word for bytes
        bodySerializer: (bytes) => bytes,
      }),
    ),
  question: needQuestion,
}

/** What the server makes of a saved need. Source: matching/Questions.java. */
function needQuestion(need: NeedSheet): MatchQuestion {
  return {
    of: 'seed',
    ...wordingOf(need.title, [need.problem, need.situation, need.constraints, need.outcome, need.useScene]),
    tried: linesOf([need.tried]),
    fields: need.fields ?? [],
    trl: orderly(need.trl),
    prefecture: need.partner?.prefectures?.[0] ?? null,
    modes: need.modes ?? [],
    needKind: need.needKind ?? null,
    horizonMonths: need.horizonMonths ?? null,
    excludeTerms: need.excludeTerms ?? [],
  }
}
