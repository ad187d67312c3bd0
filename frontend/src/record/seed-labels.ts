import { catalogue } from '../i18n/messages'
import { en } from './seed-labels.en'
import { ja } from './seed-labels.ja'

/** The public seed page loads these alone. */
export const seedLabels = catalogue(ja, en)
