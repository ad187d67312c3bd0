import type { OrganizationView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { Localized } from '../../ui/localized'
import { organizationTexts } from './organization-texts'

/** Where questions go. */
export function Desk({ desk }: { desk: OrganizationView['desk'] }) {
  const t = useMessages(organizationTexts)
  if (!desk) return null
  return (
    <section className="card border-2 border-key-900 p-5">
      <h2 className="text-lg">{t.desk}</h2>
      <p className="text-solid-gray-700">{t.deskHint}</p>
      <p className="font-bold">
        <Localized text={desk.name} />
      </p>
      {desk.mail && (
        <p>
          <a href={`mailto:${desk.mail}`} className="break-all text-key-900 underline underline-offset-4">
            {desk.mail}
          </a>
        </p>
      )}
      {(desk.deputy?.ja || desk.deputy?.en) && (
        <p>
          {t.deputy}: <Localized text={desk.deputy} />
        </p>
      )}
    </section>
  )
}
