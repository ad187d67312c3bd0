import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Dialog } from './dialog'

describe('a dialog', () => {
  it('gives the focus back when it is taken away while it is open', async () => {
    const user = userEvent.setup()
    render(<Renaming />)
    await user.click(screen.getByRole('button', { name: 'Rename' }))
    expect(screen.getByRole('textbox')).toHaveFocus()

    await user.click(screen.getByRole('button', { name: 'Save' }))

    expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus()
  })
})

function Renaming() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Rename
      </button>
      {open && (
        <Dialog open title="Rename" onClose={() => setOpen(false)}>
          <input aria-label="Name" />
          <button type="button" onClick={() => setOpen(false)}>
            Save
          </button>
        </Dialog>
      )}
    </>
  )
}
