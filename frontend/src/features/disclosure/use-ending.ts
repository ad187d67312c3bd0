import { api, unwrapOptional } from '../../api/client'
import type { TieView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { COLLECTIONS } from '../../record/record-queries'
import { useDoing } from '../../record/use-doing'
import { useToast } from '../../ui/toast'
import { type TiedKind, tiesQuery } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'

/** Ends ties of a record and says so. */
export function useEnding(kind: TiedKind, id: string) {
  const t = useMessages(disclosureTexts)
  const toast = useToast()
  const { during, busy, problem } = useDoing(tiesQuery(kind, id).queryKey)
  const end = async (tie: TieView, who: string) => {
    await during(async () => {
      const path = { id, tie: tie.id }
      await unwrapOptional(api.DELETE(`/api/v1/${COLLECTIONS[kind]}/{id}/ties/{tie}`, { params: { path } }))
      toast(t.ties.done(t.tie[tie.tie], who))
    })
  }
  return { end, busy, problem }
}
