import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { useFocusAfterRemoval } from './use-focus-after-removal'

describe('the focus, when what had it goes', () => {
  it('goes to the part of the page around it', async () => {
    const user = open(<Going label="Accept" />)

    await user.click(screen.getByRole('button', { name: 'Accept' }))

    await waitFor(() => expect(screen.getByRole('region', { name: 'Part' })).toHaveFocus())
  })

  it('lends the part its place only for as long as it stands there', async () => {
    const user = open(<Going label="Accept" />)
    await user.click(screen.getByRole('button', { name: 'Accept' }))
    const part = screen.getByRole('region', { name: 'Part' })
    await waitFor(() => expect(part).toHaveFocus())

    await user.tab()

    expect(part).not.toHaveAttribute('tabindex')
  })

  it('goes to the page when the part goes as well', async () => {
    const user = open(<Going label="Accept" whole />)

    await user.click(screen.getByRole('button', { name: 'Accept' }))

    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })

  it('stays where the page itself has moved it', async () => {
    const user = open(<Going label="Accept" then={<Taking />} />)

    await user.click(screen.getByRole('button', { name: 'Accept' }))
    await passed()

    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it('is not taken from somebody who clicked elsewhere', async () => {
    const user = open(<Going label="Accept" slow />)
    await user.click(screen.getByRole('button', { name: 'Accept' }))

    await user.click(document.body)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull())
    await passed()

    expect(document.body).toHaveFocus()
  })
})

function open(part: ReactNode) {
  render(<Frame>{part}</Frame>)
  return userEvent.setup()
}

/** Longer than the page waits for somebody who knows better. */
const passed = () => new Promise((resolve) => setTimeout(resolve, 120))

function Frame({ children }: { children: ReactNode }) {
  useFocusAfterRemoval()
  return (
    <main id="main" tabIndex={-1}>
      {children}
      <a href="#after">After</a>
    </main>
  )
}

interface GoingProps {
  label: string
  /** With all of its part. */
  whole?: boolean
  slow?: boolean
  then?: ReactNode
}

function Going({ label, whole = false, slow = false, then }: GoingProps) {
  const [gone, setGone] = useState(false)
  if (gone && whole) return null
  return (
    <section aria-label="Part">
      {gone ? (
        then
      ) : (
        <button type="button" onClick={() => (slow ? setTimeout(() => setGone(true), 100) : setGone(true))}>
          {label}
        </button>
      )}
    </section>
  )
}

function Taking() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return <input ref={field} aria-label="Field" />
}
