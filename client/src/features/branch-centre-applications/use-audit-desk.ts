import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { getAuditQueryKey } from '@/api/generated/@tanstack/react-query.gen'
import type { AuditItem, AuditSheet } from '@/api/generated/types.gen'
import { toProblem, type Problem } from '@/api/problem'
import { uprightPhoto } from '@/shared/files/upright-photo'
import { useMe } from '@/shared/session/me'
import { useOnline } from '@/shared/session/use-online'
import { auditStore } from './audit-store'
import { sendFindings } from './audit-sync'
import { isComplete, shownValues, stateOf, withChange, type AuditValues, type PendingFinding } from './audit-values'

export interface AuditDesk {
  online: boolean
  sending: boolean
  /** Why the last synchronisation was refused; a lost connection is no refusal. */
  problem: Problem | null
  valuesOf: (item: AuditItem) => AuditValues
  stateOf: (item: AuditItem) => ReturnType<typeof stateOf>
  change: (item: AuditItem, values: AuditValues) => void
  /** Keeps a photo on the device and answers the id under which the values name it. */
  keepPhoto: (file: File) => Promise<string>
  synchronise: () => Promise<void>
}

/** Seconds after the last entry, and between attempts while the connection is bad. */
const pause = 2
const retry = 15

/** The desk of one expert on site: entries are kept on the device first and synchronised whenever there is a connection. */
export function useAuditDesk(sheet: AuditSheet): AuditDesk {
  const me = useMe()
  const queries = useQueryClient()
  const online = useOnline()
  const application = sheet.applicationId
  const user = me.id
  const [pending, show] = useState<readonly PendingFinding[]>([])
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  /** The same as `pending`, already while the screen has not been drawn again. */
  const queue = useRef<readonly PendingFinding[]>([])
  const writes = useRef<Promise<void>>(Promise.resolve())
  const busy = useRef(false)

  const setPending = useCallback((next: readonly PendingFinding[]) => {
    queue.current = next
    show(next)
  }, [])
  const reload = useCallback(async () => {
    await writes.current
    setPending(await auditStore.findings(application, user))
  }, [application, user, setPending])
  useEffect(() => {
    void auditStore.findings(application, user).then(setPending)
  }, [application, user, setPending])

  const recordOf = (item: AuditItem) => sheet.records.find((record) => record.item === item.key)
  const pendingOf = (item: AuditItem) => pending.filter((finding) => finding.item === item.key)
  const isReady = (finding: PendingFinding) => {
    const item = sheet.items.find((one) => one.key === finding.item)
    return item !== undefined && isComplete(finding.values, item)
  }

  const change = (item: AuditItem, values: AuditValues) => {
    const others = queue.current.filter((finding) => finding.item !== item.key)
    const own = queue.current.filter((finding) => finding.item === item.key)
    const changed = withChange(own, { application, user, item: item.key, values }, recordOf(item))
    setPending([...others, ...changed])
    writes.current = writes.current.then(() => auditStore.keep(changed))
  }

  const synchronise = async () => {
    const ready = queue.current.filter(isReady)
    if (busy.current || ready.length === 0) return
    busy.current = true
    setPending(queue.current.map((finding) => (ready.includes(finding) ? { ...finding, attempted: true } : finding)))
    setSending(true)
    setProblem(null)
    try {
      await writes.current
      await sendFindings(application, ready)
      await queries.invalidateQueries({ queryKey: getAuditQueryKey({ path: { id: application } }) })
    } catch (error) {
      const refused = toProblem(error)
      setProblem(refused.status === 0 ? null : refused)
    } finally {
      await reload()
      setSending(false)
      busy.current = false
    }
  }

  const latest = useRef(synchronise)
  useEffect(() => {
    latest.current = synchronise
  })
  const waiting = pending
    .filter(isReady)
    .map((finding) => `${finding.id} ${finding.foundAt}`)
    .join()
  useEffect(() => {
    if (!online || waiting === '') return
    const soon = setTimeout(() => void latest.current(), pause * 1000)
    const again = setInterval(() => void latest.current(), retry * 1000)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
    }
  }, [online, waiting])

  return {
    online,
    sending,
    problem,
    valuesOf: (item) => shownValues(pendingOf(item), recordOf(item)),
    stateOf: (item) => stateOf(item, pendingOf(item), recordOf(item)),
    change,
    keepPhoto: async (file) => {
      const id = crypto.randomUUID()
      await auditStore.keepPhoto({ id, file: await uprightPhoto(file), fileId: null })
      return id
    },
    synchronise,
  }
}
