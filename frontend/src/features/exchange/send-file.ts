import { ApiProblem } from '../../api/api-problem'
import { sessionOver } from '../../api/session-over'
import type { ImportReport, RecordKind } from '../../api/types'

export interface ImportWish {
  kind: RecordKind
  file: File
  publish: boolean
}

interface Sending {
  dryRun: boolean
  /** Of the file, 0 to 1; 1 when the server has all of it and works. */
  onProgress: (share: number) => void
  /** Stops the sending. The server begins to take records in only when it has the whole file. */
  signal: AbortSignal
}

const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

export type Format = keyof typeof TYPES

/** By the end of the name; browsers do not agree on the type of such files. */
export function formatOf(file: File): Format | null {
  if (/\.csv$/i.test(file.name)) return 'csv'
  return /\.(ndjson|jsonl)$/i.test(file.name) ? 'ndjson' : null
}

/** Sends a file as it is. Not by `fetch`, which cannot tell how much has been sent. */
export function sendFile(wish: ImportWish, { dryRun, onProgress, signal }: Sending): Promise<ImportReport> {
  const { kind, file, publish } = wish
  const query = new URLSearchParams({ kind, dryRun: String(dryRun), publish: String(publish) })
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/imports?${query}`)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', TYPES[formatOf(file) ?? 'ndjson'])
    request.setRequestHeader('X-Requested-With', 'JavaScript')
    request.setRequestHeader('Accept-Language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.upload.onload = () => onProgress(1)
    request.onload = () => {
      sessionOver.heed(request.status, request.getResponseHeader('WWW-Authenticate'))
      if (request.status === 200 && request.response) resolve(request.response)
      else reject(new ApiProblem(request.status, request.response ?? {}))
    }
    request.onerror = () => reject(ApiProblem.unreachable())
    signal.addEventListener('abort', () => {
      request.abort()
      reject(signal.reason)
    })
    request.send(file)
  })
}
