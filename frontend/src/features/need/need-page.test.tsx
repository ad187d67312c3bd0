import { cleanup, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { NeedView } from '../../api/types'
import { aNeed, ids } from '../../testing/record-fixtures'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

/** What the server leaves of a need whose details are not open. */
const TEASER: Partial<NeedView> = {
  openDetails: false,
  situation: {},
  tried: {},
  constraints: {},
  outcome: {},
  budget: null,
  partner: { prefectures: [], young: null, overseas: null, note: {} },
}

const serve = (part: Partial<NeedView>) =>
  server.use(http.get('/api/v1/needs/:id', () => HttpResponse.json(aNeed(part))))

test('says where details are closed, and shows no empty heading', async () => {
  serve(TEASER)
  open(`/ja/needs/${ids.need}`)

  expect(await screen.findByText('詳細は、秘密保持契約のあとに開示されます')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '困りごと' })).toBeInTheDocument()
  for (const name of ['現状', '試したこと', '制約', '求める成果', '使用場面'])
    expect(screen.queryByRole('heading', { name })).not.toBeInTheDocument()
  expect(screen.queryByText('予算帯')).not.toBeInTheDocument()
})

test('says it in English, too', async () => {
  serve(TEASER)
  open(`/en/needs/${ids.need}`)

  expect(await screen.findByText('Details are disclosed after an agreement on secrecy')).toBeInTheDocument()
})

test('says nothing of it where details are open, or to who reads them', async () => {
  serve({ openDetails: true })
  open(`/ja/needs/${ids.need}`)
  expect(await screen.findByRole('heading', { name: '試したこと' })).toBeInTheDocument()
  expect(screen.queryByText(/秘密保持契約のあと/)).not.toBeInTheDocument()

  serve({ openDetails: false, allowed: ['read', 'read-full'] })
  cleanup()
  open(`/ja/needs/${ids.need}`)
  expect(await screen.findByRole('heading', { name: '試したこと' })).toBeInTheDocument()
  expect(screen.queryByText(/秘密保持契約のあと/)).not.toBeInTheDocument()
})
