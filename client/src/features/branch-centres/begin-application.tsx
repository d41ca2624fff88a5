import { useNavigate } from '@tanstack/react-router'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'

interface BeginApplicationProps {
  label: string
  explain: string
  /** Answers the id of the application. */
  begin: (request: ServerRequest) => Promise<string>
}

/** Says what comes, makes the application, and opens its form at the scope. */
export function BeginApplication({ label, explain, begin }: BeginApplicationProps) {
  const navigate = useNavigate()
  return (
    <ConfirmAction
      label={label}
      explain={explain}
      act={(_, request) => begin(request)}
      onDone={(id) => navigate({ to: `/branch-centre-applications/${id}/edit`, search: { section: 'items' } } as never)}
    />
  )
}
