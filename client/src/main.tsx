import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { connectGeneratedClient } from './api/client'
import { connectSession } from './shared/session/session'
import { startText } from './text/i18n'
import './app/styles.css'
import './app/print.css'

connectSession()
connectGeneratedClient()
await startText()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
