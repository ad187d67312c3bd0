const DATABASE = 'kakehashi'
const STORE = 'drafts'

/** What somebody has typed and not yet saved, kept on this device. */
export interface Draft<S> {
  sheet: S
  /** The sheet as it was when editing began, for telling own changes from those of others. */
  base: S
  /** Of the version that editing began with; null for a record that does not exist yet. */
  etag: string | null
  savedAt: string
}

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await database()
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = act(opened.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    opened.close()
  }
}

/** Reads, keeps and forgets drafts; without storage (private windows) it keeps nothing and says so. */
export const draftStore = {
  read: <S>(key: string): Promise<Draft<S> | undefined> =>
    inStore<Draft<S> | undefined>('readonly', (store) => store.get(key)).catch(() => undefined),
  keep: <S>(key: string, draft: Draft<S>): Promise<boolean> =>
    inStore('readwrite', (store) => store.put(draft, key)).then(
      () => true,
      () => false,
    ),
  forget: (key: string): Promise<void> =>
    inStore('readwrite', (store) => store.delete(key)).catch(() => undefined),
  forgetAll: (): Promise<void> => inStore('readwrite', (store) => store.clear()).catch(() => undefined),
}
