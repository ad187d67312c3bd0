import { api, unwrapTagged } from '../../api/client'
import type { OrganizationSheet, OrganizationView } from '../../api/types'
import type { RecordEditor } from '../../editing/record-editor'
import { organizationQuery } from '../../record/record-queries'
import { organizationEditorTexts } from './organization-editor-texts'
import { ORGANIZATION_SECTIONS } from './organization-sections'

/** How organizations are written. */
export const organizationEditor: RecordEditor<OrganizationSheet, OrganizationView> = {
  kind: 'organization',
  words: organizationEditorTexts,
  sections: ORGANIZATION_SECTIONS,
  begins: ['admin'],
  publishes: ['admin'],
  empty: () => ({}),
  query: organizationQuery,
  create: (sheet, key) =>
    unwrapTagged(
      api.POST('/api/v1/organizations', { body: sheet, params: { header: { 'Idempotency-Key': key } } }),
    ),
  revise: (id, sheet, etag) =>
    unwrapTagged(
      api.PUT('/api/v1/organizations/{id}', {
        body: sheet,
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    ),
}
