import { api, unwrap, unwrapTagged } from '../../api/client'
import type { BoardColumn, CardView, CriterionDraft } from '../../api/types'

const whole = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } })

/** With the version of the card that was seen. */
const seen = (id: string, card: CardView) => ({
  params: { path: { id, card: card.id }, header: { 'If-Match': `"${card.revision}"` } },
})

const of = (id: string, card: CardView) => ({ params: { path: { id, card: card.id } } })

export const place = (id: string, card: CardView, column: BoardColumn, before: string | null) =>
  unwrap(api.PUT('/api/v1/boards/{id}/cards/{card}/place', { ...seen(id, card), body: { column, before } }))

export const entrust = (id: string, card: CardView, owner: string | null) =>
  unwrap(api.PUT('/api/v1/boards/{id}/cards/{card}/owner', { ...seen(id, card), body: { owner } }))

export const remove = (id: string, card: CardView) =>
  unwrap(api.DELETE('/api/v1/boards/{id}/cards/{card}', seen(id, card)))

export const write = (id: string, card: CardView, text: string) =>
  unwrap(api.POST('/api/v1/boards/{id}/cards/{card}/notes', { ...of(id, card), body: { text } }))

export const erase = (id: string, card: CardView, note: string) =>
  unwrap(
    api.DELETE('/api/v1/boards/{id}/cards/{card}/notes/{note}', {
      params: { path: { id, card: card.id, note } },
    }),
  )

export const review = (id: string, card: CardView, points: Record<string, number>) =>
  unwrap(api.PUT('/api/v1/boards/{id}/cards/{card}/points', { ...of(id, card), body: { points } }))

export const rename = (id: string, etag: string, title: string) =>
  unwrapTagged(api.PUT('/api/v1/boards/{id}', { ...whole(id, etag), body: { title, about: null } }))

export const judgeBy = (id: string, etag: string, items: CriterionDraft[]) =>
  unwrapTagged(api.PUT('/api/v1/boards/{id}/criteria', { ...whole(id, etag), body: { items } }))

export const archive = (id: string, etag: string) =>
  unwrapTagged(api.PUT('/api/v1/boards/{id}/archive', whole(id, etag)))

export const restore = (id: string, etag: string) =>
  unwrapTagged(api.DELETE('/api/v1/boards/{id}/archive', whole(id, etag)))
