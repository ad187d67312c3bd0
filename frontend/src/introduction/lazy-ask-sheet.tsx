import { lazy } from 'react'

/** Loaded when somebody asks. */
export const AskSheet = lazy(() => import('./ask-sheet').then((module) => ({ default: module.AskSheet })))
