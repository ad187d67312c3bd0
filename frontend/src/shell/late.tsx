import { CommandCenter } from './command-center'
import { OfflineBanner } from './offline-banner'
import { PledgeBanner } from './pledge-banner'
import { SessionWatch } from './session-watch'

/** What the frame needs only after the page stands: keys, command box, warnings. */
export function Late() {
  return (
    <>
      <OfflineBanner />
      <SessionWatch />
      <PledgeBanner />
      <CommandCenter />
    </>
  )
}
