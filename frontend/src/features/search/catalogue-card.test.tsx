import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { CatalogueEntry } from '../../api/types'
import { open } from '../../testing/render'
import { cataloguePage, entries } from '../../testing/search-fixtures'
import { server } from '../../testing/server'

const JA = '全固体電池の焼結'
const EN = 'Sintering of all-solid-state batteries'
const [anEntry] = entries as [CatalogueEntry]

function foundInJapanese(title: CatalogueEntry['title']) {
  const highlights = [
    { field: 'title', language: 'ja' as const, text: JA, highlights: [{ start: 3, end: 5 }] },
  ]
  server.use(
    http.get('/api/v1/seeds', () =>
      HttpResponse.json(cataloguePage([{ ...anEntry, kind: 'seed', title, highlights }])),
    ),
  )
}

it('is headed in the language of the page, whichever language was found', async () => {
  foundInJapanese({ ja: JA, en: EN })
  open('/en/seeds?q=電池')

  const heading = await screen.findByRole('heading', { level: 2, name: EN })
  const card = heading.closest('article') as HTMLElement

  expect(heading.querySelector('mark')).toBeNull()
  expect(card.querySelectorAll('mark')).toHaveLength(1)
  expect(within(card).getByText('電池')).toHaveProperty('tagName', 'MARK')
})

it('says when its title has no translation', async () => {
  foundInJapanese({ ja: JA })
  open('/en/seeds?q=電池')

  const heading = await screen.findByRole('heading', { level: 2, name: new RegExp(`^${JA}`) })

  expect(heading).toHaveTextContent('Not in English')
  expect(heading.querySelector('mark')).toHaveTextContent('電池')
})

it('marks what is shared with some', async () => {
  server.use(
    http.get('/api/v1/seeds', () =>
      HttpResponse.json(
        cataloguePage([
          { ...anEntry, id: 'a', title: { ja: '学内の知見' }, highlights: [], restricted: true },
          { ...anEntry, id: 'b', title: { ja: '公開の知見' }, highlights: [] },
        ]),
      ),
    ),
  )
  open('/ja/seeds')

  const card = (await screen.findByRole('heading', { level: 2, name: '学内の知見' })).closest('article')
  expect(within(card as HTMLElement).getByText('限定共有')).toBeInTheDocument()
  expect(screen.getAllByText('限定共有')).toHaveLength(1)
})
