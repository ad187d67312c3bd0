import { draftStore } from '../editing/draft-store'

/** What is asked, part by part, before it is sent. */
export interface QuestionDraft {
  problem: string
  situation: string
  tried: string
  constraints: string
  outcome: string
  receiver: string
}

export const NO_QUESTION: QuestionDraft = {
  problem: '',
  situation: '',
  tried: '',
  constraints: '',
  outcome: '',
  receiver: '',
}

/** One question at a time is written on a device, signed in or not. */
export const DRAFT_KEY = 'consultation'

/** Keeps a question for the page that asks it. */
export const keepQuestion = (problem: string): Promise<boolean> =>
  draftStore.keep<QuestionDraft>(DRAFT_KEY, {
    sheet: { ...NO_QUESTION, problem },
    base: NO_QUESTION,
    etag: null,
    savedAt: new Date().toISOString(),
  })
