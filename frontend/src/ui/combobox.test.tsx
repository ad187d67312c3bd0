import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Combobox } from './combobox'

const options = [
  { value: 'JOINT', label: '共同研究' },
  { value: 'CHAIR', label: '共同研究講座・寄附講座' },
  { value: 'MTA', label: 'MTA（研究材料提供）' },
]

const pick = vi.fn()
const field = () => screen.getByRole('combobox', { name: '連携形態' })
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent)

beforeEach(() => {
  pick.mockClear()
  render(<Combobox label="連携形態" options={options} onPick={pick} />)
})

describe('the combobox', () => {
  it('stays closed while the focus only passes', async () => {
    await userEvent.tab()

    expect(field()).toHaveFocus()
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    expect(shown()).toEqual([])
  })

  it.each([
    ['共同', ['共同研究', '共同研究講座・寄附講座']],
    ['ｍｔａ', ['MTA（研究材料提供）']],
    ['ない語', []],
  ])('shows for %s what holds it, in any width and case', async (typed, labels) => {
    await userEvent.type(field(), typed)

    expect(shown()).toEqual(labels)
  })

  it('picks with the keys and is ready for the next', async () => {
    await userEvent.type(field(), '共同')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(field()).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[1]?.id)
    await userEvent.keyboard('{Enter}')

    expect(pick).toHaveBeenCalledExactlyOnceWith('CHAIR')
    expect(field()).toHaveValue('')
    expect(field()).toHaveAttribute('aria-expanded', 'false')
  })

  it('picks nothing while an input method is composing', async () => {
    await userEvent.type(field(), '共同')
    await userEvent.keyboard('{ArrowDown}')

    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })

    expect(pick).not.toHaveBeenCalled()
  })

  it('closes with Escape and keeps what was typed', async () => {
    await userEvent.type(field(), '共同')
    await userEvent.keyboard('{Escape}')

    expect(shown()).toEqual([])
    expect(field()).toHaveValue('共同')
  })
})
