import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: './src/api/openapi.json',
  output: { path: './src/api/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true, baseUrl: false },
    { name: '@hey-api/typescript', enums: false },
    '@hey-api/sdk',
    { name: '@tanstack/react-query', infiniteQueryOptions: false },
  ],
})
