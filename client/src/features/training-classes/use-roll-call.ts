import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { getRollCall, recordAttendance } from '@/api/generated/sdk.gen'
import type { RollCall } from '@/api/generated/types.gen'
import { toProblem, type Problem } from '@/api/problem'
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts/draft-store'
import { useMe } from '@/shared/session/me'
import { useOnline } from '@/shared/session/use-online'
import type { AttendanceStatus } from './attendance-matrix'

type Chosen = Partial<Record<string, AttendanceStatus>>

/** What the teacher chose, and whether it shall be sent as soon as there is a connection. */
interface Kept {
  chosen: Chosen
  due: boolean
}

/** Seconds between attempts while the connection is bad. */
const retry = 5
const nothing: Kept = { chosen: {}, due: false }

/** Who is not recorded yet; somebody may have signed in by code since the teacher chose. */
const stillOpen = (call: RollCall, chosen: Chosen) =>
  call.rows.flatMap(({ traineeId, status }) => {
    const choice = chosen[traineeId]
    return !status && choice ? [{ traineeId, status: choice }] : []
  })

/**
 * The roll-call of one session: what is chosen is kept encrypted on this device until the server has it, and sent whenever there is a
 * connection. Saying again what is recorded changes nothing there.
 */
export function useRollCall(call: RollCall) {
  const owner = useMe().id
  const queries = useQueryClient()
  const online = useOnline()
  const [kept, show] = useState(nothing)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = `roll-call/${call.sessionId}`
  const busy = useRef(false)
  /** One after the other: what is dropped must not come back because it was still being encrypted. */
  const writes = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    void readDraft<Kept>(owner, name).then(
      (draft) => draft && show((known) => (known === nothing ? draft.value : known)),
    )
  }, [owner, name])

  const keep = (next: Kept) => {
    show(next)
    const empty = Object.keys(next.chosen).length === 0
    writes.current = writes.current.then(() =>
      empty ? dropDraft(owner, name) : keepDraft(owner, name, { value: next, version: 0 }),
    )
  }

  const send = async () => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    setProblem(null)
    try {
      const path = { sessionId: call.sessionId }
      const entries = stillOpen((await getRollCall({ path })).data, kept.chosen)
      if (entries.length > 0) await recordAttendance({ path, body: { entries } })
      keep(nothing)
      await queries.invalidateQueries()
    } catch (error) {
      const refused = toProblem(error)
      if (refused.status !== 0) {
        keep({ ...kept, due: false })
        setProblem(refused)
      }
    } finally {
      busy.current = false
      setSending(false)
    }
  }

  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    if (!online || !kept.due) return
    void latest.current()
    const again = setInterval(() => void latest.current(), retry * 1000)
    return () => clearInterval(again)
  }, [online, kept.due])

  return {
    online,
    sending,
    problem,
    /** Chosen and saved here, not yet with the server. */
    waiting: kept.due,
    chosen: kept.chosen,
    toSend: stillOpen(call, kept.chosen),
    choose: (chosen: Chosen) => keep({ chosen: { ...kept.chosen, ...chosen }, due: false }),
    save: () => keep({ ...kept, due: true }),
  }
}
