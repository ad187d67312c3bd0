import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

/** Days as the address has them; the server takes the fiscal year so far where they are missing. */
export interface PeriodAsked {
  from?: string | undefined
  to?: string | undefined
}

const queryOf = ({ from, to }: PeriodAsked) => ({ ...(from && { from }), ...(to && { to }) })

/** What people did for an organization; null asks for what one did oneself. */
export const activityQuery = (organization: string | null, period: PeriodAsked) =>
  queryOptions({
    queryKey: ['activity', organization, period],
    queryFn: () =>
      organization
        ? unwrap(
            api.GET('/api/v1/organizations/{id}/activity', {
              params: { path: { id: organization }, query: queryOf(period) },
            }),
          )
        : unwrap(api.GET('/api/v1/me/activity', { params: { query: queryOf(period) } })),
  })
