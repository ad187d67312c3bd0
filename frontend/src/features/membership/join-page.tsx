import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { api, unwrap } from '../../api/client'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Fact, Facts } from '../../record/facts'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { QueryView } from '../../ui/query-view'
import { useToast } from '../../ui/toast'
import { membershipTexts } from './membership-texts'
import { RoleNames } from './role-names'

/** Joins an organization by an invitation, whose secret stands behind the # of the address. */
export function JoinPage() {
  const t = useMessages(membershipTexts).join
  const secret = useLocation().hash
  return <Page title={t.title}>{secret ? <Invited secret={secret} /> : <p>{t.missing}</p>}</Page>
}

function Invited({ secret }: { secret: string }) {
  const t = useMessages(membershipTexts).join
  const language = useLanguage()
  const formats = useFormats()
  const paths = usePaths()
  const toast = useToast()
  const router = useRouter()
  const queryClient = useQueryClient()
  const query = useQuery({
    queryKey: ['invitation', secret],
    queryFn: () => unwrap(api.POST('/api/v1/me/invitation', { body: { secret } })),
    retry: false,
    gcTime: 0,
  })
  const { during, busy, problem } = useDoing()
  const join = () =>
    during(async () => {
      const { organization } = await unwrap(api.POST('/api/v1/me/membership', { body: { secret } }))
      toast(t.done(plain(organization?.name, language)))
      await queryClient.invalidateQueries()
      await router.navigate({ href: paths.account, replace: true })
    })
  return (
    <QueryView query={query}>
      {({ organization, roles, until }) => (
        <Notice tone="info" title={t.lead(plain(organization?.name, language))}>
          <Facts>
            <Fact name={t.as}>
              <RoleNames roles={roles} />
            </Fact>
            <Fact name={t.until}>{formats.date(until)}</Fact>
          </Facts>
          {problem && <ProblemView error={problem} />}
          <div>
            <Button look="solid" busy={busy} onClick={join}>
              {t.accept}
            </Button>
          </div>
        </Notice>
      )}
    </QueryView>
  )
}
