import {
  ComboBox as AriaComboBox,
  Button,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { CONTROL_CLASS } from './field'
import { Icon } from './icon'
import type { Option } from './select'
import { uiTexts } from './ui-texts'

interface ComboboxProps {
  label: string
  hint?: string | undefined
  options: readonly Option[]
  /** Called with the value of the picked option; the field is then emptied for the next. */
  onPick: (value: string) => void
}

/** Search in a long list and pick; several picks are kept by the caller as chips. Loaded by `lazy-combobox`. */
export function Combobox({ label, hint, options, onPick }: ComboboxProps) {
  const language = useLanguage()
  const t = useMessages(uiTexts)
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-US'}>
      <AriaComboBox
        className="flex flex-col gap-1.5"
        menuTrigger="focus"
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) onPick(String(key))
        }}
      >
        <Label className="font-bold">{label}</Label>
        {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
        <span className="relative flex">
          <Input className={`${CONTROL_CLASS} min-h-12 pr-11`} />
          <Button className="absolute inset-y-0 right-0 flex w-11 items-center justify-center">
            <Icon name="chevron" />
          </Button>
        </span>
        <Popover className="w-(--trigger-width) overflow-auto rounded-8 border border-solid-gray-420 bg-white shadow-1">
          <ListBox
            items={options.map((option) => ({ ...option, id: option.value }))}
            className="p-1 outline-none"
            renderEmptyState={() => <p className="px-3 py-2">{t.noOption}</p>}
          >
            {(option) => (
              <ListBoxItem
                id={option.value}
                textValue={option.label}
                className="cursor-pointer rounded-6 px-3 py-2 data-focused:bg-key-50 data-focused:outline-2 data-focused:outline-key-900 data-selected:font-bold"
              >
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  )
}
