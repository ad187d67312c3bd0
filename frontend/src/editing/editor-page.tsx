import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { RecordKind } from '../api/types'
import { usePaths } from '../paths'
import { useSession } from '../session/session'
import { Skeleton } from '../ui/skeleton'
import { useNamesSettled } from '../vocabulary/vocabulary'
import { EditorFrame } from './editor-frame'
import { NotYours } from './not-yours'
import type { RecordEditor, RecordView } from './record-editor'

const ProblemPage = lazy(() =>
  import('../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** The page on which a record is written, new or not; a new one stays the same page when it gets its id. */
export function EditorPage<S extends object, V extends RecordView>({
  editor,
}: {
  editor: RecordEditor<S, V>
}) {
  const { id } = useParams({ strict: false })
  const session = useOnceKnown(useSession())
  const place = usePlace(editor.kind, id)
  if (!session) return null
  if (id && !place.isOwn) return <Existing key={place.key} id={id} editor={editor} session={session} />
  return (
    <EditorFrame
      key={place.key}
      editor={editor}
      session={session}
      record={null}
      onCreated={place.onCreated}
    />
  )
}

interface ExistingProps<S extends object, V extends RecordView> {
  id: string
  editor: RecordEditor<S, V>
  session: NonNullable<ReturnType<typeof useSession>>
}

function Existing<S extends object, V extends RecordView>({ id, editor, session }: ExistingProps<S, V>) {
  // What is edited has to be the newest version, not one that happens to be at hand.
  const query = useQuery({ ...editor.query(id), refetchOnMount: 'always' })
  const named = useNamesSettled()
  if (query.error && !query.data) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => query.refetch()} />
      </Suspense>
    )
  }
  if (!query.data || !query.isFetchedAfterMount || !named) {
    return (
      <div className="page py-8">
        <Skeleton rows={4} height="h-40" />
      </div>
    )
  }
  if (!query.data.view.allowed.includes('edit')) return <NotYours kind={editor.kind} id={id} />
  return <EditorFrame editor={editor} session={session} record={query.data} onCreated={() => undefined} />
}

/** Tells a change of record from a new one getting its id: the former begins the editor anew, the latter must not. */
function usePlace(kind: RecordKind, id: string | undefined) {
  const paths = usePaths()
  const router = useRouter()
  const [place, setPlace] = useState({ id, made: undefined as string | undefined, key: 0 })
  if (place.id !== id) {
    setPlace(id && id === place.made ? { ...place, id } : { id, made: undefined, key: place.key + 1 })
  }
  return {
    key: place.key,
    /** The record at this address began on this page. */
    isOwn: id === place.made,
    onCreated: (made: string) => {
      setPlace({ ...place, made })
      void router.navigate({
        href: paths.edit(kind, made) + window.location.search,
        replace: true,
        resetScroll: false,
      })
    },
  }
}

/** The session at the beginning; its end must not take the page away. */
function useOnceKnown<T>(value: T | null): T | null {
  const [known, setKnown] = useState(value)
  if (known === null && value !== null) setKnown(value)
  return known ?? value
}
