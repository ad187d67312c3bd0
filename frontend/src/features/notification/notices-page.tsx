import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../i18n/messages'
import { noticesQuery } from '../../notification/notices-query'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { useRegionKeys } from '../../ui/regions'
import { MailChoices } from './mail-choices'
import { choicesQuery } from './notice-queries'
import { NoticeRows } from './notice-rows'
import { noticeTexts } from './notice-texts'

/** What the reader was told, and how they want it by mail. */
export function NoticesPage() {
  const t = useMessages(noticeTexts)
  const notices = useQuery(noticesQuery)
  const choices = useQuery(choicesQuery)
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={{ ...notices, data: choices.isPending ? undefined : notices.data }}>
        {(list) => (
          <div className="grid gap-x-8 gap-y-8 desktop-admin:grid-cols-[minmax(0,1fr)_22rem]">
            <NoticeRows {...list} />
            <aside className="min-w-0">
              <QueryView query={choices}>{(chosen) => <MailChoices chosen={chosen} />}</QueryView>
            </aside>
          </div>
        )}
      </QueryView>
    </Page>
  )
}
