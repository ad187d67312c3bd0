import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftStore } from '../../editing/draft-store'
import { aSeed, ids } from '../../testing/record-fixtures'
import { listenToQuestions, serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { matchAnswer } from '../../testing/search-fixtures'
import { server } from '../../testing/server'

/** One byte more than a picture may have. */
const TOO_MUCH = new Uint8Array(10 * 1024 * 1024 + 1)

const NEW = '/ja/seeds/new'
const text = (name: string) => screen.findByRole('textbox', { name })
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

beforeEach(() => signedIn({ roles: ['researcher'], researcher: ids.researcher }))
afterEach(async () => {
  cleanup()
  await draftStore.forgetAll()
})

describe('the editor of seeds', () => {
  it('looks for needs with the public part alone', async () => {
    const asked = listenToQuestions(matchAnswer)
    open(NEW)

    const fields = [await text('名称 日本語'), await text('詳細な資料・データ 日本語')] as const
    put(fields[0], '低温焼結')
    put(fields[1], '社外秘の配合')

    await waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]).toMatchObject({ of: 'need', title: '低温焼結', text: '' })
  })

  it('keeps the restricted part apart and says who reads it', async () => {
    open(NEW)
    await text('名称 日本語')

    const restricted = screen.getByRole('heading', { name: '限定公開の部分' }).closest('section')

    expect(restricted).toHaveTextContent('所属機関の人だけが読めます')
    expect(
      within(restricted as HTMLElement).getByRole('textbox', { name: '未公開の特許番号' }),
    ).toBeInTheDocument()
  })

  it('asks for review on behalf of a researcher, who is named already', async () => {
    const seed = serveRecord(
      'seeds',
      aSeed({ stage: 'DRAFT', allowed: ['read', 'edit', 'submit', 'discard', 'history'] }),
    )
    const { user } = open(NEW)
    put(await text('名称 日本語'), '低温焼結')
    put(await text('概要 日本語'), '180℃で焼く。')
    expect(await screen.findByRole('button', { name: /を外す/ })).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: '確認を依頼する' }))

    await waitFor(() => expect(seed.steps).toEqual(['submit']))
    expect(seed.sent[0]).toMatchObject({ title: { ja: '低温焼結' }, researchers: [ids.researcher] })
    expect(await screen.findByText('確認を依頼しました')).toBeInTheDocument()
  })

  it('counts what is left of the plain summary', async () => {
    open(NEW)
    const summary = await text('やさしい要約 日本語')

    put(summary, 'あ'.repeat(199))
    expect(screen.getByText('あと1文字')).toBeInTheDocument()
    put(summary, 'あ'.repeat(201))
    expect(screen.getByText('1文字超過（200文字まで）')).toBeInTheDocument()
  })

  it('offers every level of readiness with the words of its source', async () => {
    open(NEW)
    await text('名称 日本語')

    const level = await screen.findByRole('combobox', { name: '技術成熟度（TRL）' })

    expect(within(level).getAllByRole('option').slice(1)).toHaveLength(9)
    expect(within(level).getByRole('option', { name: /TRL 4.*実験室レベルでの検証/ })).toBeInTheDocument()
  })

  it('declines a file that is no picture before it is sent, and one that is too large', async () => {
    serveRecord('seeds', aSeed({ allowed: ['read', 'edit'] }))
    open(`/ja/seeds/${ids.seed}/edit`)
    const field = await screen.findByLabelText('図')

    fireEvent.change(field, { target: { files: [new File(['x'], 'notes.txt', { type: 'text/plain' })] } })
    expect(await screen.findByText('PNGかJPEGの画像を選んでください。')).toBeInTheDocument()
    fireEvent.change(field, { target: { files: [new File([TOO_MUCH], 'scan.png', { type: 'image/png' })] } })
    expect(await screen.findByText('画像は10 MB以内にしてください。')).toBeInTheDocument()
  })

  it('saves a new seed before its figure, and asks for a caption only with a figure', async () => {
    const seed = serveRecord('seeds', aSeed({ stage: 'DRAFT', figure: null, allowed: ['read', 'edit'] }))
    const kept: string[] = []
    server.use(
      http.post('/api/v1/seeds/:id/images', ({ request, params }) => {
        kept.push(`${params.id} ${request.headers.get('Content-Type')}`)
        return HttpResponse.json(
          { image: ids.seed2, mediaType: 'image/png', width: 4, height: 3 },
          { status: 201 },
        )
      }),
    )
    open(NEW)
    put(await text('名称 日本語'), '低温焼結')
    expect(screen.queryByRole('textbox', { name: '図の説明 日本語' })).not.toBeInTheDocument()

    fireEvent.change(screen.getByLabelText('図'), {
      target: { files: [new File(['x'], 'drawing.png', { type: 'image/png' })] },
    })

    expect(await screen.findByRole('img', { name: '選んだ図' })).toHaveAttribute(
      'src',
      `/api/v1/seeds/${ids.seed}/images/${ids.seed2}`,
    )
    expect(seed.sent[0]).toMatchObject({ title: { ja: '低温焼結' } })
    expect(kept).toEqual([`${ids.seed} image/png`])
    expect(await text('図の説明 日本語')).toBeInTheDocument()
  })

  it('attaches files one after the other, says why one is declined, and takes one away with a way back', async () => {
    serveRecord('seeds', aSeed({ allowed: ['read', 'edit'] }))
    const names: string[] = []
    server.use(
      http.post('/api/v1/seeds/:id/attachments', ({ request }) => {
        const name = new URL(request.url).searchParams.get('name') ?? ''
        names.push(name)
        if (name === 'macro.docx')
          return HttpResponse.json(
            {
              status: 422,
              code: 'file-wrong-form',
              title: '',
              detail: 'この形式は添付できません。',
              violations: [],
            },
            { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
          )
        const kept = {
          file: `${names.length}`,
          name,
          mediaType: 'application/pdf',
          bytes: 2_345_000,
          scanned: false,
        }
        return HttpResponse.json(kept, { status: 201 })
      }),
    )
    const { user } = open(`/ja/seeds/${ids.seed}/edit`)
    const field = await screen.findByLabelText('添付資料')
    const file = (name: string) => new File(['x'], name)

    fireEvent.change(field, { target: { files: [file('測定.pdf'), file('macro.docx'), file('図.pdf')] } })

    expect(await screen.findByText('この形式は添付できません。')).toBeInTheDocument()
    expect(names).toEqual(['測定.pdf', 'macro.docx'])
    const link = screen.getByRole('link', { name: '測定.pdf' })
    expect(link).toHaveAttribute('href', `/api/v1/seeds/${ids.seed}/attachments/1`)
    expect(screen.getByText(/2\.3 MB （ウイルス検査なし）/)).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: '測定.pdfを外す' }))
    expect(screen.queryByRole('link', { name: '測定.pdf' })).not.toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: '元に戻す' }))
    expect(screen.getByRole('link', { name: '測定.pdf' })).toBeInTheDocument()
  })

  it('says who may help with a seed that one may not edit', async () => {
    serveRecord('seeds', aSeed({ allowed: ['read'] }))
    open(`/ja/seeds/${ids.seed}/edit`)

    expect(
      await screen.findByRole('heading', { name: 'この記録を編集する権限がありません' }),
    ).toBeInTheDocument()
  })
})
