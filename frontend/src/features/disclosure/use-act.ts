import { useDoing } from '../../record/use-doing'
import { useToast } from '../../ui/toast'
import type { TiedKind } from './disclosure-queries'

/** Does something to a record, and says so. */
export function useAct(kind: TiedKind, id: string) {
  const toast = useToast()
  const { during, busy, problem } = useDoing([kind, id], ['my-records'])
  const act = (send: () => Promise<unknown>, done: string) =>
    during(async () => {
      await send()
      toast(done)
    })
  return { act, busy, problem }
}
