import { Button } from '../ui/button'

interface BarAct {
  label: string
  act: () => void
  /** Why it cannot be done now. */
  blocked: string | undefined
}

interface EditorBarProps {
  main: BarAct
  side: BarAct | undefined
  busy: boolean
}

/** What can be done with the sheet, always in sight; of two reasons why not, the first is shown. */
export function EditorBar({ main, side, busy }: EditorBarProps) {
  return (
    <div className="pane-bar flex flex-wrap items-center gap-x-3 gap-y-1 [&>span]:order-last [&>span]:basis-full [&>span~span]:hidden">
      <Button
        look="solid"
        className="min-h-12 flex-[1_1_9rem]"
        busy={busy}
        disabledBecause={main.blocked}
        onClick={main.act}
      >
        {main.label}
      </Button>
      {side && (
        <Button className="min-h-12" busy={busy} disabledBecause={side.blocked} onClick={side.act}>
          {side.label}
        </Button>
      )}
    </div>
  )
}
