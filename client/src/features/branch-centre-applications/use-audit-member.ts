import { useNavigate } from '@tanstack/react-router'
import type { ApplicationView, ExpertView } from '@/api/generated/types.gen'
import { useMaybeMe } from '@/shared/session/me'

interface AuditMember {
  /** The signed-in person as a member of the audit team while the audit is open. */
  member: ExpertView | undefined
  /** Who stepped back does not see the application any more. */
  leave: () => void
}

export function useAuditMember(application: ApplicationView): AuditMember {
  const me = useMaybeMe()
  const navigate = useNavigate()
  return {
    member:
      application.status === 'AuditScheduled'
        ? application.experts.find((expert) => expert.userId === me?.id)
        : undefined,
    leave: () => void navigate({ to: '/branch-centre-applications' as '/' }),
  }
}
