import { CommandCenter } from './command-center'
import { OfflineBanner } from './offline-banner'
import { PledgeBanner } from './pledge-banner'
import { SessionWatch } from './session-watch'
import { useFocusAfterRemoval } from './use-focus-after-removal'

/** What the frame needs only after the page stands: keys, command box, warnings. */
export function Late() {
  useFocusAfterRemoval()
  return (
    <>
      <OfflineBanner />
      <SessionWatch />
      <PledgeBanner />
      <CommandCenter />
    </>
  )
}
