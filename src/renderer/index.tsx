import './app/styles'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { createQueryClient, readFirstView } from './app/queryClient'

const root = document.getElementById('root')
if (root) {
  const queryClient = createQueryClient()
  readFirstView(queryClient)
  createRoot(root).render(<App queryClient={queryClient} />)
}
