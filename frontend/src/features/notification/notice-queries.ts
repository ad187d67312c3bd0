import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

export const choicesQuery = queryOptions({
  queryKey: ['me', 'notices', 'settings'],
  queryFn: () => unwrap(api.GET('/api/v1/me/notices/settings')),
})
