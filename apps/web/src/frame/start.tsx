import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { WagmiProvider } from 'wagmi'
import { fetchNetwork, openPlace, PlaceProvider } from '../network/network.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { createWalletConfig } from '../wallet/config.ts'
import { firstLanguage, loadSpeech, WordsProvider } from '../words/words.tsx'
import { router } from './router.tsx'

/** Finds out which network and language the pages are for, then shows them. */
export async function start(root: Root): Promise<void> {
  const language = firstLanguage()
  document.documentElement.lang = language
  const [first, network] = await Promise.all([
    loadSpeech(language),
    fetchNetwork(AbortSignal.timeout(10_000)).catch((error: unknown) => error as Error),
  ])
  if (network instanceof Error) {
    root.render(
      <WordsProvider first={first}>
        <main className="page">
          <ErrorNotice error={network} onRetry={() => void start(root)} />
        </main>
      </WordsProvider>,
    )
    return
  }
  const place = openPlace(network)
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: 1, retryDelay: 500, refetchOnWindowFocus: false } },
  })
  root.render(
    <StrictMode>
      <WordsProvider first={first}>
        <PlaceProvider place={place}>
          <WagmiProvider config={createWalletConfig(place)}>
            <QueryClientProvider client={queries}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </WagmiProvider>
        </PlaceProvider>
      </WordsProvider>
    </StrictMode>,
  )
}
