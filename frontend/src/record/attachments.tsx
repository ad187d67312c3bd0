import type { Attachment } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Icon } from '../ui/icon'
import { sizeText } from '../ui/size-text'
import { attachmentTexts } from './attachment-texts'

/** Where a file of a need or a seed is. */
export const attachmentOf = (kind: string, record: string, file: string) =>
  `/api/v1/${kind}s/${record}/attachments/${file}`

interface AttachmentsProps {
  kind: 'need' | 'seed'
  record: string
  attachments: readonly Attachment[]
}

/** The files of a record; each is saved by its link. */
export function Attachments({ kind, record, attachments }: AttachmentsProps) {
  const t = useMessages(attachmentTexts)
  if (attachments.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg">{t.heading}</h2>
      <ul className="flex flex-col gap-2">
        {attachments.map((one) => (
          <li key={one.file}>
            <AttachmentName attachment={one} address={attachmentOf(kind, record, one.file)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a file is called and weighs, and what its reader has to know before they open it. */
export function AttachmentName({
  attachment,
  address,
}: {
  attachment: Attachment
  address: string | undefined
}) {
  const t = useMessages(attachmentTexts)
  return (
    <span className="flex min-w-0 items-start gap-x-2">
      <Icon name="download" className="mt-1 size-5" />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <a href={address} download className="min-w-0 break-all underline">
          {attachment.name}
        </a>
        <span className="text-sm text-solid-gray-700">
          {sizeText(attachment.bytes)}
          {!attachment.scanned && ` ${t.notScanned}`}
        </span>
      </span>
    </span>
  )
}
