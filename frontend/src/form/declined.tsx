import { useEffect, useRef } from 'react'
import type { ApiProblem } from '../api/api-problem'
import { ProblemView } from '../ui/problem-view'

interface FirstWrongProps {
  problem: ApiProblem | null
  /** How often the form was to be sent; counts what the page itself declines. */
  tries?: number
}

const WRONG = '[aria-invalid=true], [data-wrong] :is(input, select, textarea, button)'

/** Stands directly in a form; when something in it is declined, the first wrong field takes the focus. */
export function FirstWrong({ problem, tries = 0 }: FirstWrongProps) {
  const here = useRef<HTMLSpanElement>(null)
  // The fields have just been marked.
  useEffect(() => {
    if (problem || tries > 0) focusFirstWrong(here.current)
  }, [problem, tries])
  return <span ref={here} hidden />
}

/** Why a form was declined: said here when it is about no field, else in the fields. */
export function Declined({ problem, tries }: FirstWrongProps) {
  return (
    <>
      {problem && problem.violations.length === 0 && <ProblemView error={problem} />}
      <FirstWrong problem={problem} tries={tries ?? 0} />
    </>
  )
}

function focusFirstWrong(here: HTMLElement | null): void {
  const focus = () => here?.parentElement?.querySelector<HTMLElement>(WRONG)?.focus()
  // Behind a dialog that asked once more nothing takes the focus before it has closed.
  const dialog = document.querySelector('dialog[open]')
  if (dialog && !dialog.contains(here)) dialog.addEventListener('close', focus, { once: true })
  else focus()
}
