import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../api/client'
import type { BoardColumn, RecordKind } from '../api/types'

/** Others of the team may act while somebody reads. */
const ANEW_MILLIS = 60_000

/** Everything that is told of boards. */
export const BOARDS = ['boards']

/** Source: board/BoardDraft.java. */
export const LONGEST_NAME = 80

export const COLUMNS = [
  'NEW',
  'CONSIDERED',
  'CONTACTED',
  'MEETING',
  'DONE',
] as const satisfies readonly BoardColumn[]

/** What a card points at. */
export interface RecordRef {
  kind: RecordKind
  id: string
}

/** Boards of one's organization, what changed last first. */
export const boardsQuery = (archived = false) =>
  queryOptions({
    queryKey: [...BOARDS, 'list', archived],
    queryFn: () => unwrap(api.GET('/api/v1/boards', { params: { query: { archived } } })),
  })

/** One board with all its cards, and its ETag. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: [...BOARDS, 'one', id],
    queryFn: () => unwrapTagged(api.GET('/api/v1/boards/{id}', { params: { path: { id } } })),
    refetchInterval: ANEW_MILLIS,
  })

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: [...BOARDS, 'team', id],
    queryFn: () => unwrap(api.GET('/api/v1/boards/{id}/team', { params: { path: { id } } })),
  })

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: [...BOARDS, 'links', id],
    queryFn: () => unwrap(api.GET('/api/v1/boards/{id}/links', { params: { path: { id } } })),
  })

export const beginBoard = (title: string, about: RecordRef | null) =>
  unwrap(api.POST('/api/v1/boards', { body: { title, about } }))

/** Whether it came onto the board just now; it may have been there. */
export async function addCard(board: string, { kind, id }: RecordRef): Promise<boolean> {
  const answer = api.POST('/api/v1/boards/{id}/cards', {
    params: { path: { id: board } },
    body: { kind, record: id, column: null },
  })
  await unwrap(answer)
  return (await answer).response.status === 201
}
