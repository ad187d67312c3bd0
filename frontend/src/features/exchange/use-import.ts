import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportReport } from '../../api/types'
import { type ImportWish, sendFile } from './send-file'

/** How far an import has come. */
export type Step =
  | { name: 'choose'; problem?: unknown; cancelled?: boolean }
  | { name: 'sending'; wish: ImportWish; dryRun: boolean; share: number }
  | { name: 'preview'; wish: ImportWish; report: ImportReport; problem?: unknown }
  | { name: 'done'; wish: ImportWish; report: ImportReport }

/** First a look at what a file would do, then the import itself. */
export function useImport() {
  const [step, setStep] = useState<Step>({ name: 'choose' })
  const client = useQueryClient()
  const sending = useRef<AbortController>(undefined)
  // Who leaves the page while the file is on its way does not want it any more.
  useEffect(() => () => sending.current?.abort(), [])

  const send = async (wish: ImportWish, dryRun: boolean): Promise<ImportReport> => {
    sending.current = new AbortController()
    setStep({ name: 'sending', wish, dryRun, share: 0 })
    const onProgress = (share: number) => {
      // A file that has arrived is taken in, whoever stays or leaves.
      if (share === 1 && !dryRun) sending.current = undefined
      setStep({ name: 'sending', wish, dryRun, share })
    }
    return sendFile(wish, { dryRun, onProgress, signal: sending.current.signal })
  }
  const isCancelled = () => sending.current?.signal.aborted ?? false
  const check = async (wish: ImportWish) => {
    try {
      setStep({ name: 'preview', wish, report: await send(wish, true) })
    } catch (problem) {
      setStep(isCancelled() ? { name: 'choose', cancelled: true } : { name: 'choose', problem })
    }
  }
  const run = async (wish: ImportWish, preview: ImportReport) => {
    try {
      setStep({ name: 'done', wish, report: await send(wish, false) })
      await client.invalidateQueries()
    } catch (problem) {
      setStep({ name: 'preview', wish, report: preview, ...(!isCancelled() && { problem }) })
    }
  }
  return {
    step,
    check,
    run,
    cancel: () => sending.current?.abort(),
    restart: () => setStep({ name: 'choose' }),
  }
}
