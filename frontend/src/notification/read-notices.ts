import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, unwrapOptional } from '../api/client'
import type { NoticeView } from '../api/types'
import { noticesQuery } from './notices-query'

export const readNotice = (id: string) =>
  unwrapOptional(api.PUT('/api/v1/me/notices/{id}/reading', { params: { path: { id } } }))

/** Who has the thread itself before them has read what they were told of it, up to the revision shown. */
export function useReadNotices(about: { id: string; revision: number }) {
  const { id, revision } = about
  const client = useQueryClient()
  useEffect(() => {
    // Of each revision something may have been told; a notice that stays new is no trouble worth telling.
    void readAbout(client, id).catch(() => undefined)
  }, [client, id, revision])
}

async function readAbout(client: QueryClient, id: string) {
  const { items } = await client.fetchQuery({ ...noticesQuery, staleTime: 0 })
  const unread = items.filter((notice) => !notice.read && isAbout(notice, id))
  if (unread.length === 0) return
  await Promise.all(unread.map((notice) => readNotice(notice.id)))
  await client.invalidateQueries({ queryKey: noticesQuery.queryKey })
}

const isAbout = ({ introduction, consultation }: NoticeView, id: string) =>
  introduction?.id === id || consultation?.id === id
