import type { SeedView } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { choose } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Picture, pictureOf } from '../../record/picture'
import { seedLabels } from '../../record/seed-labels'

/** The picture with its caption, the page's language first. */
export function SeedFigure({ seed: { id, figure } }: { seed: SeedView }) {
  const label = useMessages(seedLabels)
  const language = useLanguage()
  if (!figure?.image) return null
  const first = choose(figure.caption, language)
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-lg">{label.figure}</h2>
      <figure className="flex max-w-3xl flex-col gap-1">
        <Picture address={pictureOf(id, figure.image)} alt={first?.text ?? label.figure} />
        <figcaption>
          {first && <span lang={first.language}>{first.text}</span>}
          {first?.language === language && figure.caption[other] && (
            <span lang={other} className="block">
              {figure.caption[other]}
            </span>
          )}
        </figcaption>
      </figure>
    </section>
  )
}
