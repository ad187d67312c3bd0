import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { placeFor } from './prerendered'
import { createAppQueryClient } from './query-client'
import { createAppRouter } from './routes'
import './styles.css'

// The build knows the mode, so the fixtures are not part of the product's files.
if (import.meta.env.MODE === 'fixtures') {
  const { startFixtures } = await import('./testing/browser')
  await startFixtures()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const queryClient = createAppQueryClient()
createRoot(placeFor(root, queryClient)).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
)
