import { useMessages } from '../i18n/messages'
import { KeyHint } from '../ui/key-hint'
import { keyTexts } from './key-texts'

/** Several keys are pressed one after another; a `+` joins those pressed together. */
const GROUPS = {
  everywhere: [
    [['Ctrl+K'], 'command'],
    [['/'], 'search'],
    [['?'], 'help'],
    [['G', 'N'], 'needs'],
    [['G', 'S'], 'seeds'],
    [['G', 'P'], 'people'],
    [['G', 'O'], 'organizations'],
    [['G', 'M'], 'mine'],
    [['G', 'I'], 'introductions'],
    [['G', 'W'], 'inbox'],
    [['G', 'H'], 'home'],
    [['N'], 'create'],
    [['L'], 'language'],
    [['Esc'], 'close'],
    [['F8'], 'notifications'],
  ],
  lists: [
    [['J'], 'next'],
    [['K'], 'previous'],
    [['Enter'], 'open'],
    [['E'], 'reasons'],
    [['S'], 'keep'],
    [['D'], 'drop'],
    [['1–8'], 'dropReason'],
    [['I'], 'ask'],
    [['B'], 'board'],
    [['X'], 'pick'],
    [['C'], 'compare'],
    [['F6'], 'region'],
  ],
  queue: [
    [['J'], 'nextRow'],
    [['K'], 'previousRow'],
    [['Enter'], 'openRow'],
    [['Y'], 'accept'],
    [['R'], 'refuse'],
    [['1–8'], 'refuseReason'],
    [['F6'], 'region'],
  ],
  inbox: [
    [['J'], 'nextWaiting'],
    [['K'], 'previousWaiting'],
    [['Enter'], 'openWaiting'],
    [['Y'], 'accept'],
    [['R'], 'refuse'],
    [['A'], 'settle'],
    [['E'], 'settleOtherwise'],
    [['H'], 'later'],
    [['D'], 'different'],
    [['I'], 'ask'],
    [['Ctrl+Z'], 'undo'],
    [['F6'], 'region'],
  ],
  board: [
    [['J'], 'nextCard'],
    [['K'], 'previousCard'],
    [['Enter'], 'openCard'],
    [['M', '1–5'], 'moveCard'],
    [['T'], 'noteCard'],
    [['O'], 'ownCard'],
    [['X'], 'removeCard'],
    [['Ctrl+Z'], 'undo'],
    [['F6'], 'region'],
  ],
  editors: [
    [['Ctrl+Enter'], 'publish'],
    [['F6'], 'region'],
  ],
} as const

export function KeyTable() {
  const t = useMessages(keyTexts)
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-5 desktop:grid-cols-2">
      {(['everywhere', 'lists', 'queue', 'inbox', 'board', 'editors'] as const).map((group) => (
        <section key={group}>
          <h3 className="mb-1">{t.groups[group]}</h3>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
            {GROUPS[group].map(([keys, does]) => (
              <div key={does} className="contents">
                <dt className="flex gap-1">
                  {keys.map((key) => (
                    <KeyHint key={key}>{key}</KeyHint>
                  ))}
                </dt>
                <dd>{t.does[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
