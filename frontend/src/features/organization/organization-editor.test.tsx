import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftStore } from '../../editing/draft-store'
import { anOrganization, ids } from '../../testing/record-fixtures'
import { declineWriting, serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'

const EDIT = `/ja/orgs/${ids.university}/edit`
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const save = () => screen.findByRole('button', { name: '変更を保存する' })

beforeEach(() => signedIn())
afterEach(async () => {
  cleanup()
  await draftStore.forgetAll()
})

describe('the editor of organizations', () => {
  it('keeps the contact desk whole when one part of it changes', async () => {
    const organization = serveRecord('organizations', anOrganization())
    const { user } = open(EDIT)

    put(await screen.findByLabelText('窓口のメールアドレス'), 'madoguchi@minamo-ut.example')
    await user.click(await save())

    await waitFor(() => expect(organization.sent).toHaveLength(1))
    expect(organization.sent[0]?.desk).toEqual({
      ...anOrganization().desk,
      mail: 'madoguchi@minamo-ut.example',
    })
  })

  it('says how the desk answers, and when it is closed', async () => {
    const organization = serveRecord('organizations', anOrganization())
    const { user } = open(EDIT)

    put(await screen.findByLabelText('返答を約束する営業日数'), '３')
    await user.click(screen.getByRole('radio', { name: '窓口が承諾してから知らせる' }))
    await user.click(screen.getByRole('button', { name: '期間を加える' }))
    put(screen.getByLabelText('1つ目の初日'), '2026-12-28')
    put(screen.getByLabelText('1つ目の最終日'), '2027-01-04')
    await user.click(await save())

    await waitFor(() => expect(organization.sent).toHaveLength(1))
    expect(organization.sent[0]?.desk).toMatchObject({
      answerWithin: 3,
      copies: 'ON_ACCEPTANCE',
      closures: ['2026-12-28/2027-01-04'],
    })
  })

  it('adds a type found by typing', async () => {
    const organization = serveRecord('organizations', anOrganization())
    const { user } = open(EDIT)

    await user.type(await screen.findByRole('combobox', { name: '機関の種類' }), '中小')
    await user.click(await screen.findByRole('option', { name: '中小企業' }))
    const chosen = screen.getByRole('list', { name: '機関の種類 選んだもの' })
    expect(within(chosen).getAllByRole('listitem')).toHaveLength(2)
    await user.click(await save())

    await waitFor(() => expect(organization.sent).toHaveLength(1))
    expect(organization.sent[0]).toMatchObject({ types: ['NATIONAL_UNIVERSITY', 'SMALL_COMPANY'] })
  })

  it('shows what is wrong with a corporate number at the field', async () => {
    serveRecord('organizations', anOrganization())
    declineWriting('organizations', 422, [
      { field: 'houjinNumber', message: '検査数字が合いません。番号を確認してください。' },
    ])
    const { user } = open(EDIT)

    put(await screen.findByLabelText('法人番号'), '１２３４５６７８９０１２３')
    await user.click(await save())

    const summary = within(await screen.findByRole('alert'))
    await user.click(summary.getByRole('link', { name: /^法人番号/ }))
    expect(screen.getByLabelText('法人番号')).toHaveFocus()
    expect(screen.getByLabelText('法人番号')).toBeInvalid()
  })

  it('has no list of candidates beside it', async () => {
    open(EDIT)

    expect(await save()).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: '候補' })).not.toBeInTheDocument()
  })
})
