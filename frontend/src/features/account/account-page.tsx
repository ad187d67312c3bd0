import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api, unwrapOptional } from '../../api/client'
import type { Session } from '../../api/types'
import { isLanguage, LANGUAGES, useLanguage } from '../../i18n/language'
import { messagesIn, useMessages } from '../../i18n/messages'
import { rememberLanguage } from '../../i18n/preferred-language'
import { inLanguage, serverPaths, usePaths } from '../../paths'
import { Fact, Facts } from '../../record/facts'
import { organizationQuery } from '../../record/record-queries'
import { roleTexts } from '../../session/role-texts'
import { useSession } from '../../session/session'
import { buttonClass } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'
import { accountTexts } from './account-texts'
import { DeleteAccount } from './delete-account'
import { EraseProfile } from './erase-profile'
import { OwnData } from './own-data'

const NAMES = { ja: '日本語', en: 'English' } as const

export function AccountPage() {
  const t = useMessages(accountTexts)
  const roles = useMessages(roleTexts)
  const paths = usePaths()
  const session = useSession()
  return (
    <Page title={t.account.title}>
      {session && (
        <div className="flex max-w-3xl flex-col gap-8">
          <section className="card p-5">
            <Facts>
              <Fact name={t.account.name}>{session.account.name}</Fact>
              <Fact name={t.account.role}>{session.roles.map((role) => roles[role].name).join(' / ')}</Fact>
              <Fact name={t.account.organization}>
                <OrganizationName session={session} />
              </Fact>
              {!session.demo && (
                <Fact name={t.account.proof}>
                  {session.proved ? (
                    t.account.proved
                  ) : (
                    <a href={serverPaths.proof(paths.account)} className={buttonClass({ size: 'small' })}>
                      {t.account.prove}
                    </a>
                  )}
                </Fact>
              )}
            </Facts>
          </section>
          {session.organization && (
            <p>
              <TextLink href={paths.ownActivity}>{t.account.activity}</TextLink>
            </p>
          )}
          <LanguageChoice />
          <OwnData />
          {session.researcher && <EraseProfile name={session.account.name} />}
          <DeleteAccount name={session.account.name} />
        </div>
      )}
    </Page>
  )
}

function OrganizationName({ session }: { session: Session }) {
  const t = useMessages(accountTexts).account
  const paths = usePaths()
  const id = session.organization
  const organization = useQuery({ ...organizationQuery(id ?? ''), enabled: Boolean(id) }).data?.view
  if (!id) return t.none
  return (
    <TextLink href={paths.record('organization', id)}>
      {organization ? <Localized text={organization.name} /> : '…'}
    </TextLink>
  )
}

function LanguageChoice() {
  const t = useMessages(accountTexts).account
  const language = useLanguage()
  const router = useRouter()
  const paths = usePaths()
  const toast = useToast()
  const choose = async (value: string) => {
    if (!isLanguage(value)) return
    await unwrapOptional(api.PUT('/api/v1/session/language', { body: { language: value } }))
    rememberLanguage(value)
    await router.navigate({ href: inLanguage(paths.account, value) })
    toast(messagesIn(accountTexts, value).account.saved)
  }
  return (
    <ChoiceGroup legend={t.language} hint={t.languageHint} inline>
      {LANGUAGES.map((one) => (
        <Radio
          key={one}
          name="language"
          value={one}
          checked={one === language}
          onChange={(event) => void choose(event.target.value)}
        >
          <span lang={one}>{NAMES[one]}</span>
        </Radio>
      ))}
    </ChoiceGroup>
  )
}
