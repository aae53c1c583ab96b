import { createRoot } from 'react-dom/client'
import { start } from './frame/start.tsx'
import './look/tokens.css'
import './look/base.css'
import './look/parts.css'

void start(createRoot(document.getElementById('root') as HTMLElement))
