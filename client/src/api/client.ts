import { client } from './generated/client.gen'
import { apiFetch } from './http'
import { toProblem } from './problem'

/** Gives the generated calls our `fetch` and makes whatever they throw a Problem. */
export function connectGeneratedClient(): void {
  client.setConfig({ baseUrl: window.location.origin, fetch: apiFetch as typeof fetch, throwOnError: true })
  client.interceptors.error.use((error, response) => toProblem(error, response?.status ?? 0))
}
