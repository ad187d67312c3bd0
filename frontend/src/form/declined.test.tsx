import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../api/api-problem'
import { ChoiceGroup, Radio } from '../ui/choice'
import { TextField } from '../ui/text-field'
import { Declined } from './declined'
import { errorUnder } from './errors'

const required = (field: string) => ({ field, code: 'required', message: 'Write something.' })

describe('a form that is declined', () => {
  it('leads to the first wrong field', async () => {
    await send('note')

    expect(screen.getByLabelText('Note')).toHaveFocus()
  })

  it('leads to the first choice of a wrong group', async () => {
    await send('mode', 'note')

    expect(screen.getByLabelText('Meeting')).toHaveFocus()
    expect(screen.getByRole('group', { name: 'How' })).toHaveAccessibleDescription('Choose one.')
  })

  it('does so again when it is sent again', async () => {
    const user = await send('note')
    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(screen.getByLabelText('Note')).toHaveFocus()
  })

  it('waits until the dialog that asked once more has closed', async () => {
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    dialog.showModal()
    await send('note')
    expect(screen.getByLabelText('Note')).not.toHaveFocus()

    dialog.close()

    await waitFor(() => expect(screen.getByLabelText('Note')).toHaveFocus())
    dialog.remove()
  })

  it('says itself what is about no field', async () => {
    await send()

    expect(await screen.findByRole('alert')).toBeInTheDocument()
  })
})

async function send(...wrong: string[]) {
  render(<Asking wrong={wrong} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  return user
}

function Asking({ wrong }: { wrong: readonly string[] }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const violations = problem?.violations ?? []
  const decline = () => setProblem(new ApiProblem(422, { violations: wrong.map(required) }))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        decline()
      }}
    >
      <TextField label="Name" />
      <ChoiceGroup legend="How" error={errorUnder(violations, 'mode', 'Choose one.')}>
        <Radio name="mode">Meeting</Radio>
        <Radio name="mode">Letter</Radio>
      </ChoiceGroup>
      <TextField label="Note" error={errorUnder(violations, 'note')} />
      <Declined problem={problem} />
      <button type="submit">Send</button>
    </form>
  )
}
