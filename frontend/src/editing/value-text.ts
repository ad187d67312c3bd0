const LANGUAGE_MARKS: Record<string, string> = { ja: '日本語', en: 'English', kana: 'よみ' }

/** Any value of a sheet as plain text, for comparing versions. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(valueText).join('、')
  if (typeof value === 'object') {
    if ('file' in value && 'name' in value) return valueText(value.name) // an attachment
    return Object.entries(value)
      .map(([key, inner]) => [LANGUAGE_MARKS[key] ?? key, valueText(inner)] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key}: ${text}`)
      .join('\n')
  }
  if (value === true) return '○'
  return value === false ? '×' : String(value)
}
