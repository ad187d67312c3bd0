import type { PersonCard } from '../../api/types'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'

/** The researchers behind a seed. */
export function SeedPeople({ people }: { people: readonly PersonCard[] | undefined }) {
  const paths = usePaths()
  return people?.map((person) => (
    <span key={person.id}>
      <Localized text={person.department} />{' '}
      <TextLink href={paths.record('researcher', person.id)}>
        <Localized text={person.name} />
      </TextLink>{' '}
      <Localized text={person.position} />
    </span>
  ))
}
