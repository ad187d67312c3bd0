import { HttpResponse, http, type RequestHandler } from 'msw'

export const handlers: RequestHandler[] = [
  http.get('/api/v1/session', () => new HttpResponse(null, { status: 204 })),
  http.get('/api/v1/environment', () =>
    HttpResponse.json({
      demo: true,
      login: 'form',
      version: '0.1.0',
      accounts: [
        { name: 'company', role: 'company', password: 'kakehashi' },
        { name: 'coordinator', role: 'coordinator', password: 'kakehashi' },
        { name: 'researcher', role: 'researcher', password: 'kakehashi' },
      ],
    }),
  ),
]
