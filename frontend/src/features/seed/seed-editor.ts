import { api, unwrap, unwrapTagged } from '../../api/client'
import type { MatchQuestion, SeedSheet, SeedView } from '../../api/types'
import type { RecordEditor } from '../../editing/record-editor'
import { wordingOf } from '../../match/wording'
import { seedQuery } from '../../record/record-queries'
import { seedEditorTexts } from './seed-editor-texts'
import { SEED_SECTIONS } from './seed-sections'

/** How seeds are written. */
export const seedEditor: RecordEditor<SeedSheet, SeedView> = {
  kind: 'seed',
  words: seedEditorTexts,
  sections: SEED_SECTIONS,
  begins: ['coordinator', 'researcher'],
  publishes: ['coordinator'],
  empty: ({ researcher }) => ({ researchers: researcher ? [researcher] : [] }),
  query: seedQuery,
  create: (sheet, key) =>
    unwrapTagged(api.POST('/api/v1/seeds', { body: sheet, params: { header: { 'Idempotency-Key': key } } })),
  revise: (id, sheet, etag) =>
    unwrapTagged(
      api.PUT('/api/v1/seeds/{id}', {
        body: sheet,
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    ),
  keepPicture: async (id, file) => {
    const kept = await unwrap(
      api.POST('/api/v1/seeds/{id}/images', {
        params: { path: { id } },
        headers: { 'Content-Type': file.type },
        body: file as unknown as string, // the contract's word for bytes
        bodySerializer: (bytes) => bytes,
      }),
    )
    return kept.image
  },
  keepFile: (id, file) =>
    unwrap(
      api.POST('/api/v1/seeds/{id}/attachments', {
        params: { path: { id }, query: { name: file.name } },
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file as unknown as string, // the contract's word for bytes
        bodySerializer: (bytes) => bytes,
      }),
    ),
  question: seedQuestion,
}

/** The public part as a question, as the server asks it for a saved seed. Source: matching/Questions.java. */
function seedQuestion(seed: SeedSheet): MatchQuestion {
  return {
    of: 'need',
    ...wordingOf(seed.title, [seed.summary, seed.plainSummary, seed.strengths, seed.applications]),
    fields: seed.fields ?? [],
    modes: seed.modes ?? [],
  }
}
