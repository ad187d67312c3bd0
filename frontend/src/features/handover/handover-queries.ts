import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

const at = (organization: string) => ({ path: { id: organization } })

/** What was handed over in an organization, the latest first: for its managers all of it, for others their own. */
export const handoversQuery = (organization: string) =>
  queryOptions({
    queryKey: ['organization', organization, 'handovers'],
    queryFn: () => unwrap(api.GET('/api/v1/organizations/{id}/handovers', { params: at(organization) })),
  })

/** How much somebody is in charge of; of its own, so that nobody asks it of who has just left. */
export const prospectQuery = (organization: string, from: string) =>
  queryOptions({
    queryKey: ['in-charge', organization, from],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/organizations/{id}/handovers/prospect', {
          params: { ...at(organization), query: { from } },
        }),
      ),
  })
