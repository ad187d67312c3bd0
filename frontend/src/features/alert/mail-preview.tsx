import { useQuery } from '@tanstack/react-query'
import { digestQuery } from '../../alert/alert-queries'
import { useMessages } from '../../i18n/messages'
import { Disclosure } from '../../ui/disclosure'
import { QueryView } from '../../ui/query-view'
import { alertTexts } from './alert-texts'

/** The mail as it would be sent now. */
export function MailPreview() {
  const t = useMessages(alertTexts)
  return (
    <section aria-labelledby="digest" tabIndex={-1} data-region="" className="flex min-w-0 flex-col gap-2">
      <h2 id="digest" className="text-xl">
        {t.digest}
      </h2>
      <p className="text-sm">{t.digestLead}</p>
      <QueryView query={useQuery(digestQuery)}>
        {({ to, sent, digest }) => (
          <>
            {!sent && <p className="text-sm">{t.notSent}</p>}
            {sent && <p className="text-sm break-words">{to ? t.digestTo(to) : t.noAddress}</p>}
            {digest ? (
              <Disclosure summary={t.showDigest}>
                <p className="font-bold">{digest.subject}</p>
                <p className="mt-2 text-sm break-words whitespace-pre-wrap">{digest.text}</p>
              </Disclosure>
            ) : (
              <p>{t.noDigest}</p>
            )}
          </>
        )}
      </QueryView>
    </section>
  )
}
