import { useQuery } from '@tanstack/react-query'
import { ownConsultationsQuery } from '../../consultation/consultation-queries'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ButtonLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { ConsultationRows } from './consultation-rows'
import { deskTexts } from './desk-texts'

/** What one has asked, the latest first. */
export function OwnList() {
  const t = useMessages(deskTexts).list
  const paths = usePaths()
  const query = useQuery(ownConsultationsQuery)
  return (
    <QueryView query={query} skeleton={<Skeleton rows={3} height="h-24" />}>
      {({ items }) =>
        items.length > 0 ? (
          <ConsultationRows label={t.own} items={items} side="asking" />
        ) : (
          <Notice>
            <p>{t.none}</p>
            <div className="pt-1">
              <ButtonLink look="solid" href={paths.askDesk}>
                {t.ask}
              </ButtonLink>
            </div>
          </Notice>
        )
      }
    </QueryView>
  )
}
