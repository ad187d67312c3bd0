import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const ORDER = /名前の順に並びます/

test.each([
  ['many people', `/ja/orgs/${ids.university}/activity`, 1],
  ['oneself', '/ja/me/activity', 0],
])('says in which order the lines of %s stand, where there is one', async (_who, page, times) => {
  signedIn()
  const report = () => HttpResponse.json({ from: '2026-04-01', to: '2026-11-30', lines: [] })
  server.use(http.get('/api/v1/organizations/:id/activity', report), http.get('/api/v1/me/activity', report))
  open(page)

  expect(await screen.findByText(/契約は、架け橋ではまだ扱っていないため/)).toBeInTheDocument()
  expect(screen.queryAllByText(ORDER)).toHaveLength(times)
})
