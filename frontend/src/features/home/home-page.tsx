import { useMessages } from '../../i18n/messages'
import { useSession } from '../../session/session'
import { Page } from '../../ui/page'
import { Answers } from './answers'
import { Figures } from './figures'
import { homeTexts } from './home-texts'
import { NextActions } from './next-actions'
import { Question } from './question'
import { useSettledText } from './use-settled-text'

/** One question box; everything else follows from what is typed, or from who is signed in. */
export function HomePage() {
  const t = useMessages(homeTexts)
  const session = useSession()
  const text = useSettledText()
  return (
    <Page title={t.title} lead={t.lead}>
      <Question text={text} />
      {text.settled === '' ? (
        <>
          {session && <NextActions session={session} />}
          <Figures />
        </>
      ) : (
        <Answers text={text.settled} />
      )}
    </Page>
  )
}
