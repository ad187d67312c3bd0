/** One field that the server declined. */
export interface Violation {
  field: string
  message: string
  in?: string
  code?: string
}

/** The form of every error (RFC 9457); the contract gives it no schema of its own. */
interface Problem {
  type?: string
  title?: string
  detail?: string
  violations?: Violation[]
}

/**
 * What the server declined, or `unreachable` when it did not answer.
 * `code` is the last part of the problem's type, such as `seed-unknown`.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: string
  readonly detail: string | undefined
  readonly violations: readonly Violation[]

  constructor(status: number, problem: Problem = {}) {
    super(problem.title ?? `HTTP ${status}`)
    this.status = status
    this.code = problem.type?.split('/').at(-1) || (status === 0 ? 'unreachable' : `http-${status}`)
    this.detail = problem.detail
    this.violations = problem.violations ?? []
  }

  static unreachable(): ApiProblem {
    return new ApiProblem(0)
  }
}

/** The problem in an error of any kind; anything unknown counts as a fault of the screen. */
export function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(500, { title: String(error) })
}
