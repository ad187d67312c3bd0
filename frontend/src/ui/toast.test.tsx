import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../i18n/language'
import { ToastProvider, useToast } from './toast'

it('does not look like success when something was not done', async () => {
  const user = userEvent.setup()
  render(
    <LanguageProvider language="en">
      <ToastProvider label="Messages">
        <Copying />
      </ToastProvider>
    </LanguageProvider>,
  )

  await user.click(screen.getByRole('button', { name: 'Copy' }))

  const message = await screen.findByText('It could not be copied.')
  expect(message.parentElement).toHaveClass('border-warning-yellow-2')
  expect(message.parentElement).not.toHaveClass('border-success-2')
})

function Copying() {
  const toast = useToast()
  return (
    <button type="button" onClick={() => toast('It could not be copied.', { tone: 'warning' })}>
      Copy
    </button>
  )
}
