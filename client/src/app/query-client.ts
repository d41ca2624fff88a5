import { QueryClient } from '@tanstack/react-query'
import { toProblem } from '@/api/problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      /** A refusal stays a refusal; only failures of the network or the server are tried again. */
      retry: (failures, error) => {
        const { status } = toProblem(error)
        return failures < 2 && (status === 0 || status >= 500)
      },
    },
  },
})
