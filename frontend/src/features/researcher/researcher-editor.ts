import { api, unwrapTagged } from '../../api/client'
import type { MatchQuestion, ResearcherSheet, ResearcherView } from '../../api/types'
import type { RecordEditor } from '../../editing/record-editor'
import { wordingOf } from '../../match/wording'
import { researcherQuery } from '../../record/record-queries'
import { researcherEditorTexts } from './researcher-editor-texts'
import { RESEARCHER_SECTIONS } from './researcher-sections'

/** How profiles of researchers are written. */
export const researcherEditor: RecordEditor<ResearcherSheet, ResearcherView> = {
  kind: 'researcher',
  words: researcherEditorTexts,
  sections: RESEARCHER_SECTIONS,
  begins: ['coordinator', 'researcher'],
  publishes: ['coordinator'],
  empty: () => ({}),
  unkept: ['birthDate'],
  query: researcherQuery,
  create: (sheet, key) =>
    unwrapTagged(
      api.POST('/api/v1/researchers', { body: sheet, params: { header: { 'Idempotency-Key': key } } }),
    ),
  revise: (id, sheet, etag) =>
    unwrapTagged(
      api.PUT('/api/v1/researchers/{id}', {
        body: sheet,
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    ),
  question: researcherQuestion,
}

/** Keywords and summary as a question, as the server asks it for a saved profile. Source: matching/Questions.java. */
function researcherQuestion({ keywords, summary, department, fields }: ResearcherSheet): MatchQuestion {
  const words = { ja: keywords?.ja?.join('、') ?? '', en: keywords?.en?.join(', ') ?? '' }
  return { of: 'need', ...wordingOf(words, [summary, department]), fields: fields ?? [] }
}
