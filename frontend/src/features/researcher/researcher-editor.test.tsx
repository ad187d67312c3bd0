import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftStore } from '../../editing/draft-store'
import { aResearcher, ids } from '../../testing/record-fixtures'
import { declineWriting, serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'

const EDIT = `/ja/people/${ids.researcher}/edit`
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const save = () => screen.findByRole('button', { name: '変更を保存する' })

beforeEach(() => signedIn({ roles: ['researcher'], researcher: ids.researcher }))
afterEach(async () => {
  cleanup()
  await draftStore.forgetAll()
})

describe('the editor of researchers', () => {
  it('takes a name in its three forms', async () => {
    const person = serveRecord('researchers', aResearcher())
    const { user } = open(EDIT)

    put(await screen.findByRole('textbox', { name: '名前 よみ' }), 'さくま はるこ')
    await user.click(await save())

    await waitFor(() => expect(person.sent).toHaveLength(1))
    expect(person.sent[0]).toMatchObject({
      name: { ja: '佐久間 遥', en: 'Haruka Sakuma', kana: 'さくま はるこ' },
    })
  })

  it('never shows a birth date back, nor keeps it on the device', async () => {
    const person = serveRecord('researchers', aResearcher())
    open(EDIT)
    const birth = await screen.findByLabelText('生年月日')
    expect(birth).toHaveValue('')

    put(birth, '1990-04-01')
    put(await screen.findByRole('textbox', { name: '職名 日本語' }), '教授')
    expect(await screen.findByText(/下書きを保存しました/)).toBeInTheDocument()

    cleanup()
    const { user } = open(EDIT)
    await waitFor(async () =>
      expect(await screen.findByRole('textbox', { name: '職名 日本語' })).toHaveValue('教授'),
    )
    expect(screen.getByLabelText('生年月日')).toHaveValue('')

    put(screen.getByLabelText('生年月日'), '1990-04-01')
    await user.click(await save())
    await waitFor(() => expect(person.sent).toHaveLength(1))
    expect(person.sent[0]).toMatchObject({ birthDate: '1990-04-01' })
    await waitFor(() => expect(screen.getByLabelText('生年月日')).toHaveValue(''))
  })

  it('asks of each degree only what belongs to it', async () => {
    const person = serveRecord('researchers', aResearcher())
    const { user } = open(EDIT)
    expect(await screen.findByLabelText('取得日')).toHaveValue('2021-03-25')

    await user.click(await screen.findByRole('radio', { name: '博士課程在学' }))
    expect(screen.queryByLabelText('取得日')).not.toBeInTheDocument()
    put(screen.getByLabelText('取得見込み日'), '2027-03-31')
    await user.click(await save())

    await waitFor(() => expect(person.sent).toHaveLength(1))
    expect(person.sent[0]?.degree).toEqual({
      state: 'DOCTORAL_COURSE',
      obtainedOn: null,
      expectedOn: '2027-03-31',
    })
  })

  it('passes on the doubts about an e-Rad number beside it, and the refusal of an ORCID iD', async () => {
    serveRecord(
      'researchers',
      aResearcher({
        eradNumber: '12345678',
        warnings: [
          {
            field: 'eradNumber',
            code: 'wrong-check-digit',
            message: '検査数字が合いません。番号を確認してください。',
          },
        ],
      }),
    )
    declineWriting('researchers', 422, [{ field: 'orcid', message: '検査数字が合いません。' }])
    const { user } = open(EDIT)

    const number = await screen.findByLabelText('e-Rad 研究者番号')
    expect(number.closest('[id="field-eradNumber"]')).toHaveTextContent(
      '検査数字が合いません。番号を確認してください。',
    )
    put(screen.getByLabelText('ORCID iD'), '0000-0002-1825-0098')
    await user.click(await save())

    await waitFor(() =>
      expect(screen.getByLabelText('ORCID iD')).toHaveAccessibleDescription(/検査数字が合いません。$/),
    )
  })
})
