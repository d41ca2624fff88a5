export const complaintKinds = [
  'ChargedOtherThanPublished',
  'AgentInvolved',
  'ImproperAdvertising',
  'OutsideScope',
  'Other',
] as const
