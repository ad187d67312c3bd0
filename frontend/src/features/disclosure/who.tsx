import type { TieView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { disclosureTexts } from './disclosure-texts'

/** Whom a tie binds: an organization or a profile with its page, or an account by its name. */
export function Who({ tie: { organization, researcher, with: name } }: { tie: TieView }) {
  const t = useMessages(disclosureTexts).ties
  const paths = usePaths()
  if (!name.ja && !name.en) return t.unknown
  if (organization) {
    return (
      <TextLink href={paths.record('organization', organization)}>
        <Localized text={name} />
      </TextLink>
    )
  }
  if (!researcher) return name.ja ?? name.en
  return (
    <TextLink href={paths.record('researcher', researcher)}>
      <Localized text={name} />
    </TextLink>
  )
}
