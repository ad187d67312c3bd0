import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { type ButtonLook, type ButtonSize, buttonClass } from './button'

interface LinkProps extends ComponentProps<'a'> {
  href: string
  /** Keeps the place on the page, for changes of filters and panes. */
  keepScroll?: boolean
}

/** A link inside the product: an ordinary address, opened without reloading the page. */
export function Link({ href, keepScroll = false, onClick, ...rest }: LinkProps) {
  const router = useRouter()
  const preload = () => {
    void router.preloadRoute({ to: href.split(/[?#]/)[0] }).catch(() => undefined)
  }
  return (
    <a
      {...rest}
      href={href}
      onMouseEnter={preload}
      onFocus={preload}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        void router.navigate({ href, resetScroll: !keepScroll })
      }}
    />
  )
}

/** A link in running text. */
export function TextLink({ className = '', ...rest }: LinkProps) {
  return (
    <Link
      {...rest}
      className={`text-key-900 underline underline-offset-4 hover:text-key-1200 hover:decoration-2 ${className}`}
    />
  )
}

interface ButtonLinkProps extends LinkProps {
  look?: ButtonLook
  size?: ButtonSize
}

export function ButtonLink({ look, size, className = '', ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={`${buttonClass({ look, size })} ${className}`} />
}
