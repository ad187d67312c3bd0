import { useQueryClient } from '@tanstack/react-query'
import { api, unwrapOptional } from '../../api/client'
import { useMessages } from '../../i18n/messages'
import { useToast } from '../../ui/toast'
import { accountTexts } from './account-texts'
import { Erasure } from './erasure'

export function EraseProfile({ name }: { name: string }) {
  const t = useMessages(accountTexts).account
  const queryClient = useQueryClient()
  const toast = useToast()
  const act = async () => {
    await unwrapOptional(api.DELETE('/api/v1/account/profile'))
    await queryClient.resetQueries()
    toast(t.profileErased)
  }
  return (
    <Erasure
      name={name}
      title={t.profile}
      lead={t.profileLead}
      ask={t.eraseProfile}
      sure={t.sureProfile}
      confirm={t.confirmProfile}
      act={act}
    />
  )
}
