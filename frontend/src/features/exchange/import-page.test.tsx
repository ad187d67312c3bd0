import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportReport } from '../../api/types'
import { saveFile } from '../../files/save-file'
import { coordinator, problem } from '../../testing/handlers'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

vi.mock('../../files/save-file')

const report: ImportReport = {
  total: 4,
  created: 2,
  updated: 1,
  unchanged: 0,
  rejected: 1,
  rows: [
    {
      line: 3,
      externalId: 'x-3',
      outcome: 'REJECTED',
      problems: [{ field: 'trl', code: 'out-of-range', message: '1〜9で入力してください。' }],
    },
  ],
}
const same: ImportReport = { total: 4, created: 0, updated: 0, unchanged: 4, rejected: 0, rows: [] }
const csv = (text = 'externalId,title.ja,trl\nx-1,甲,4\nx-3,丙,12\n', name = 'seeds.csv') =>
  new File([text], name, { type: 'text/csv' })

/** Answers imports and remembers how they were asked for. */
function importing(answer: ImportReport = report) {
  const asked: Array<{ search: string; type: string | null }> = []
  server.use(
    http.post('/api/v1/imports', ({ request }) => {
      const { search } = new URL(request.url)
      asked.push({ search, type: request.headers.get('Content-Type') })
      return HttpResponse.json(answer)
    }),
  )
  return asked
}

beforeEach(() => {
  server.use(http.get('/api/v1/session', () => HttpResponse.json(coordinator)))
})

const openPage = async () => {
  const { user, ...rest } = open('/ja/me/import')
  const field = await screen.findByLabelText(/^ファイル/)
  return { user, field, ...rest }
}
const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('an import', () => {
  it('looks first and takes in afterwards', async () => {
    const asked = importing()
    const { user, field } = await openPage()

    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))

    expect(await screen.findByRole('heading', { name: '取り込みの内容' })).toHaveFocus()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ search: '?kind=seed&dryRun=true&publish=false', type: 'text/csv' })
    await user.click(await button('3件を取り込む'))

    expect(await screen.findByRole('heading', { name: '取り込みが終わりました' })).toHaveFocus()
    expect(asked[1]?.search).toBe('?kind=seed&dryRun=false&publish=false')
    expect(screen.getByText('2件を新しく登録し、1件を更新しました。')).toBeInTheDocument()
  })

  it('counts new, changed, same and rejected rows and names line, field and problem', async () => {
    importing()
    const { user, field } = await openPage()

    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))

    const count = async (name: string) => (await screen.findByText(name, { selector: 'dt' })).nextSibling
    expect(await count('新規')).toHaveTextContent('2')
    expect(await count('更新')).toHaveTextContent('1')
    expect(await count('受け付けない')).toHaveTextContent('1')
    const row = within(screen.getByRole('table', { name: '問題のある行' })).getByRole('row', { name: /x-3/ })
    expect(row).toHaveTextContent(/3.*x-3.*受け付けない.*技術成熟度（TRL）.*1〜9で入力してください。/)
  })

  it('publishes when wished and sends NDJSON as such', async () => {
    const asked = importing()
    const { user, field } = await openPage()

    await user.selectOptions(screen.getByLabelText('記録の種類'), 'need')
    await user.upload(field, new File(['{"externalId":"n-1"}\n'], 'needs.jsonl'))
    await user.click(screen.getByRole('checkbox', { name: '取り込んだ記録を公開する' }))
    await user.click(await button('内容を確かめる'))

    expect(await screen.findByText(/公開に必要な項目がそろった記録は公開されます/)).toBeInTheDocument()
    expect(asked).toEqual([{ search: '?kind=need&dryRun=true&publish=true', type: 'application/x-ndjson' }])
  })

  it('takes a file that is dropped', async () => {
    importing()
    const { user, field } = await openPage()

    fireEvent.drop(field, { dataTransfer: { files: [csv()] } })
    expect(await screen.findByText(/^seeds.csv（/)).toBeInTheDocument()
    await user.click(await button('内容を確かめる'))

    expect(await screen.findByRole('heading', { name: '取り込みの内容' })).toBeInTheDocument()
  })

  it('says that the same file changes nothing and offers no import', async () => {
    importing(same)
    const { user, field } = await openPage()

    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))

    expect(await screen.findByText('変わるところはありません')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /件を取り込む/ })).not.toBeInTheDocument()
  })

  it.each([
    ['no file', [], 'ファイルを選んでください。'],
    ['an empty file', [csv('')], 'ファイルが空です。'],
    ['a spreadsheet', [csv('x', 'seeds.xlsx')], /CSV（.csv）かNDJSON/],
  ])('refuses %s beside the field', async (_case, files, message) => {
    const asked = importing()
    const { field } = await openPage()

    if (files.length > 0) fireEvent.change(field, { target: { files } })
    fireEvent.click(await button('内容を確かめる'))

    expect(await screen.findByText(message)).toBeInTheDocument()
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(asked).toEqual([])
  })

  it('tells which encoding the server saw', async () => {
    const message = '文字コードを読み取れません（broken UTF-8 のようです）。UTF-8 で保存してください。'
    server.use(
      http.post('/api/v1/imports', () =>
        HttpResponse.json(
          {
            type: '/problems/problem-unreadable',
            status: 400,
            violations: [{ field: '', in: 'body', code: 'unknown-encoding', message }],
          },
          { status: 400 },
        ),
      ),
    )
    const { user, field } = await openPage()

    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))

    expect(await screen.findByRole('alert')).toHaveTextContent(message)
    expect(await screen.findByLabelText(/^ファイル/)).toBeInTheDocument()
  })

  it('can be cancelled while it is sent', async () => {
    server.use(http.post('/api/v1/imports', () => delay('infinite')))
    const { user, field } = await openPage()

    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))
    await user.click(await button('やめる'))

    expect(await screen.findByText('送るのをやめました。何も取り込まれていません。')).toBeInTheDocument()
  })

  it('keeps the preview when the import itself fails', async () => {
    importing()
    const { user, field } = await openPage()
    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))
    const run = await button('3件を取り込む')
    server.use(http.post('/api/v1/imports', () => problem(503, 'starting', '準備中です。')))

    await user.click(run)

    expect(await screen.findByRole('alert')).toHaveTextContent('準備中です。')
    expect(await button('3件を取り込む')).toBeInTheDocument()
  })
})

describe('files to keep', () => {
  it('are the report and the rejected rows', async () => {
    importing()
    const { user, field } = await openPage()
    await user.upload(field, csv())
    await user.click(await button('内容を確かめる'))

    await user.click(await button('報告をCSVで保存'))
    expect(saveFile).toHaveBeenLastCalledWith(
      'import-report.csv',
      expect.stringContaining('3,x-3,受け付けない,trl,1〜9で入力してください。,out-of-range\r\n'),
      'text/csv',
    )
    await user.click(await button('受け付けない行だけを保存'))
    await waitFor(() =>
      expect(saveFile).toHaveBeenLastCalledWith(
        'rejected.csv',
        '\uFEFFexternalId,title.ja,trl\r\nx-3,丙,12\r\n',
        'text/csv',
      ),
    )
  })

  it('are a template with the names of the columns', async () => {
    server.use(
      http.get('/api/v1/exports', () =>
        HttpResponse.text('\uFEFF整理番号 [externalId],TRL [trl]\r\nx-1,4\r\n'),
      ),
    )
    const { user } = await openPage()

    await user.click(await button('CSVのひな形を保存'))

    await waitFor(() =>
      expect(saveFile).toHaveBeenLastCalledWith(
        'seed.csv',
        '\uFEFF整理番号 [externalId],TRL [trl]\r\n',
        'text/csv',
      ),
    )
  })
})
