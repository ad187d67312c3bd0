import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

/** How fast an organization has answered requests, and by when it promises to. */
export const paceQuery = (id: string) =>
  queryOptions({
    queryKey: ['organization', id, 'answers'],
    queryFn: () => unwrap(api.GET('/api/v1/organizations/{id}/answers', { params: { path: { id } } })),
  })
