import { Tag } from 'antd'

type Tone = 'default' | 'processing' | 'success' | 'warning' | 'error'

/** The colour of a state, whichever aggregate it belongs to; a state not listed is neutral. */
const tones: Record<string, Tone> = {
  Submitted: 'processing',
  UnderReview: 'processing',
  DocumentsAccepted: 'processing',
  AuditScheduled: 'processing',
  Audited: 'processing',
  Running: 'processing',
  Requested: 'processing',
  Arranged: 'processing',
  Held: 'processing',
  Marked: 'processing',
  Verified: 'processing',
  Approved: 'success',
  Active: 'success',
  Published: 'success',
  Accepted: 'success',
  Issued: 'success',
  Completed: 'success',
  Committed: 'success',
  Passed: 'success',
  Present: 'success',
  InForce: 'success',
  ToCome: 'processing',
  Returned: 'warning',
  Waitlisted: 'warning',
  Filed: 'warning',
  Acknowledged: 'processing',
  Suspended: 'warning',
  PartlyApproved: 'warning',
  Late: 'warning',
  Refused: 'error',
  Rejected: 'error',
  Revoked: 'error',
  Ended: 'error',
  Void: 'error',
  Failed: 'error',
  Absent: 'error',
}

export function StatusTag({ status, text }: { status: string; text: string }) {
  return <Tag color={tones[status] ?? 'default'}>{text}</Tag>
}
