import type { Messages } from '../i18n/messages'
import type { ja } from './conflict.ja'

export const en: Messages<typeof ja> = {
  title: 'Somebody else saved first',
  lead: 'Choose for each field that differs which version to keep.',
  mine: 'My edit',
  theirs: 'Saved version',
  field: 'Field',
  empty: '(empty)',
  save: 'Save the chosen version',
  allMine: 'Keep all of mine',
  allTheirs: 'Keep all saved ones',
}
