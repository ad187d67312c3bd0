import type { Reach, RecordKind, Stage } from '../api/types'
import { catalogue, type Messages } from '../i18n/messages'
import { en } from './audience.en'
import { ja } from './audience.ja'

/** Who may read what, in one sentence for each place where a record can stand. Source: access/policy.txt. */
export const audienceTexts = catalogue(ja, en)

export function audienceOf(
  words: Messages<typeof ja>,
  kind: RecordKind,
  stage: Stage,
  reach: Reach | null,
): string | undefined {
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = words
  return places[kind]?.[reach ?? stage]
}
