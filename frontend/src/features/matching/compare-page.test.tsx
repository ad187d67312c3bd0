import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { aSeed, ids } from '../../testing/record-fixtures'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const FIRST = '全固体電池向け硫化物系固体電解質の低温焼結技術'
const COMPARE = `/ja/needs/${ids.need}/compare?ids=${ids.seed},${ids.seed2}`

function withTwoSeeds() {
  const seeds = {
    [ids.seed]: aSeed(),
    [ids.seed2]: aSeed({ id: ids.seed2, title: { ja: 'ナノコーティング' }, trl: 3, modes: ['NDA'] }),
  }
  server.use(
    http.get('/api/v1/seeds/:id', ({ params }) => {
      const seed = seeds[String(params.id)]
      return seed ? HttpResponse.json(seed) : new HttpResponse('{}', { status: 404 })
    }),
  )
}

const rowNames = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((head) => head.textContent)

describe('the comparison', () => {
  it('shows what differs first and folds what is the same', async () => {
    withTwoSeeds()
    const { user } = open(COMPARE)
    const table = await screen.findByRole('table', { name: '比較表' })

    expect(rowNames(table).slice(0, 2)).toEqual(['一致度', '技術成熟度（TRL）'])
    expect(rowNames(table)).toContain('技術成熟度（TRL）')
    expect(rowNames(table)).not.toContain('特徴・優位性')
    const trl = within(table).getByRole('row', { name: /技術成熟度/ })
    expect(
      within(trl)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4', '3'])
    await user.click(within(table).getByRole('button', { name: /同じ項目 \d+件/ }))

    expect(rowNames(table)).toContain('特徴・優位性')
    expect(rowNames(table).indexOf('特徴・優位性')).toBeGreaterThan(
      rowNames(table).indexOf('技術成熟度（TRL）'),
    )
  })

  it('takes a candidate out', async () => {
    withTwoSeeds()
    const { user, router } = open(COMPARE)

    await user.click(await screen.findByRole('button', { name: 'ナノコーティングを比較から外す' }))

    await waitFor(() => expect(router.state.location.href).toMatch(new RegExp(`ids=${ids.seed}$`)))
    expect(await screen.findByRole('columnheader', { name: new RegExp(FIRST) })).toBeInTheDocument()
    expect(screen.queryByRole('columnheader', { name: /ナノコーティング/ })).not.toBeInTheDocument()
  })

  it('shows the others when one cannot be found', async () => {
    withTwoSeeds()
    open(`/ja/needs/${ids.need}/compare?ids=${ids.seed},${ids.gone}`)

    expect(await screen.findByText('見つからない候補があります')).toBeInTheDocument()
    expect(await screen.findByRole('columnheader', { name: new RegExp(FIRST) })).toBeInTheDocument()
  })

  it('says what to do when nothing is picked', async () => {
    open(`/ja/needs/${ids.need}/compare`)

    expect(await screen.findByText('比べる候補が選ばれていません')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '候補の一覧に戻る' })).toBeInTheDocument()
  })

  it('copies its link', async () => {
    withTwoSeeds()
    const { user } = open(COMPARE)
    const copied = vi.spyOn(navigator.clipboard, 'writeText')

    await user.click(await screen.findByRole('button', { name: 'リンクをコピー' }))

    expect(await screen.findByText('リンクをコピーしました')).toBeInTheDocument()
    expect(copied).toHaveBeenCalledWith(window.location.href)
  })

  it('compares researchers, too', async () => {
    open(`/ja/needs/${ids.need}/compare?of=researcher&ids=${ids.researcher}`)

    const table = await screen.findByRole('table', { name: '比較表' })
    expect(await within(table).findByText('講演', { exact: false })).toBeInTheDocument()
    expect(rowNames(table)).toEqual(expect.arrayContaining(['できること', '職名', '学位']))
  })
})
