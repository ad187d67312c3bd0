import { type ComponentProps, lazy, Suspense } from 'react'
import { CONTROL_CLASS } from './field'

const Loaded = lazy(() => import('./combobox').then((module) => ({ default: module.Combobox })))

/** The combobox with its library in a file of its own; an empty field holds its place meanwhile. */
export function Combobox(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense
      fallback={
        <div className="flex flex-col gap-1.5" aria-busy="true">
          <p className="font-bold">{props.label}</p>
          {props.hint && <p className="text-sm text-solid-gray-700">{props.hint}</p>}
          <div className={`${CONTROL_CLASS} min-h-12`} />
        </div>
      }
    >
      <Loaded {...props} />
    </Suspense>
  )
}
