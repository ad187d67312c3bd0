interface PictureProps {
  address: string
  alt: string
}

/** Where a picture of a seed is. */
export const pictureOf = (seed: string, image: string) => `/api/v1/seeds/${seed}/images/${image}`

/** A picture in a frame whose height is known before it has come; it opens in its full size. */
export function Picture({ address, alt }: PictureProps) {
  return (
    <a href={address} className="block rounded-8 border border-line bg-white">
      <img src={address} alt={alt} className="aspect-[4/3] max-h-96 w-full object-contain" />
    </a>
  )
}
