import { useMessages } from '../../i18n/messages'
import { buttonClass } from '../../ui/button'
import { accountTexts } from './account-texts'

/**
 * The browser fetches it itself, with the cookie of the session; here, so that no other page carries it. Without
 * `download`: on the way the server may ask for a second factor, which must not be kept as a file.
 */
const FILE = '/api/v1/account/data'

export function OwnData() {
  const t = useMessages(accountTexts).account
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-6">
      <h2 className="text-xl">{t.data}</h2>
      <p>{t.dataLead}</p>
      <a href={FILE} className={buttonClass({})}>
        {t.download}
      </a>
    </section>
  )
}
