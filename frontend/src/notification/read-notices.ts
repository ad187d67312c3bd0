import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, unwrapOptional } from '../api/client'
import { noticesQuery } from './notices-query'

export const readNotice = (id: string) =>
  unwrapOptional(api.PUT('/api/v1/me/notices/{id}/reading', { params: { path: { id } } }))

const readAbout = (about: string) =>
  unwrapOptional(api.PUT('/api/v1/me/notices/reading', { params: { query: { about } } }))

/** Who has the thread itself before them has read what they were told of it, up to the revision shown. */
export function useReadNotices({ id, revision }: { id: string; revision: number }) {
  const client = useQueryClient()
  // Of each revision something may have been told.
  useEffect(() => {
    // A notice that stays new is no trouble worth telling.
    void readAbout(id)
      .then(() => client.invalidateQueries({ queryKey: noticesQuery.queryKey }))
      .catch(() => undefined)
  }, [client, id, revision])
}
