import type { IntroductionSummary } from '../api/types'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { IntroductionChip, Turn } from './introduction-state'
import { otherOf, PartyOwner } from './party'

/** One introduction in short: with whom, where it stands, who acts next and by when. */
export function IntroductionLine({ introduction }: { introduction: IntroductionSummary }) {
  const paths = usePaths()
  const other = otherOf(introduction)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-[1_1_20rem]">
        <TextLink href={paths.introduction(introduction.id)}>
          <Localized text={other.title} />
        </TextLink>
        <span className="ml-3 text-sm text-solid-gray-700">
          <PartyOwner party={other} />
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <IntroductionChip {...introduction} />
        <Turn introduction={introduction} />
      </span>
    </div>
  )
}
