import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'

/** Everybody who belongs to an organization, who had to go, and the open invitations. */
export const membersQuery = (organization: string) =>
  queryOptions({
    queryKey: ['organization', organization, 'members'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/organizations/{id}/members', { params: { path: { id: organization } } })),
  })
