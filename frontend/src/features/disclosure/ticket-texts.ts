import { catalogue } from '../../i18n/messages'
import { en } from './ticket.en'
import { ja } from './ticket.ja'

export const ticketTexts = catalogue(ja, en)
