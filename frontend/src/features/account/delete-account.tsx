import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api, unwrapOptional } from '../../api/client'
import { draftStore } from '../../editing/draft-store'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useToast } from '../../ui/toast'
import { accountTexts } from './account-texts'
import { Erasure } from './erasure'

export function DeleteAccount({ name }: { name: string }) {
  const t = useMessages(accountTexts).account
  const paths = usePaths()
  const router = useRouter()
  const queryClient = useQueryClient()
  const toast = useToast()
  const act = async () => {
    await unwrapOptional(api.DELETE('/api/v1/account'))
    await draftStore.forgetAll()
    await queryClient.resetQueries()
    await router.navigate({ href: paths.home })
    toast(t.deleted)
  }
  return (
    <Erasure
      name={name}
      title={t.danger}
      lead={t.dangerLead}
      ask={t.delete}
      sure={t.sure}
      confirm={t.confirm}
      act={act}
    />
  )
}
