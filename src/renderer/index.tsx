import './app/styles'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { createQueryClient, followMain, readFirstView } from './app/queryClient'

const root = document.getElementById('root')
if (root) {
  const queryClient = createQueryClient()
  followMain(queryClient)
  readFirstView(queryClient)
  createRoot(root).render(<App queryClient={queryClient} />)
}
