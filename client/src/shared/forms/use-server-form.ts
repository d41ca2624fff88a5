import { useQueryClient } from '@tanstack/react-query'
import { Form, type FormInstance, type FormProps } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { toProblem, type Fault, type Problem } from '@/api/problem'
import { placeFaults } from './place-faults'
import type { FieldPath } from './paths'
import { useSeen } from './use-seen'

export interface ServerRequest {
  /** Pass to the generated call: one key for this form until the server has accepted it. */
  headers: { 'Idempotency-Key': string }
}

/** The record that a form changes, as it was read last; computed anew on every render. */
export interface FormRecord<V> {
  /** Null for a record that nobody has written yet. */
  version: number | null
  /** Its content as values of the form; leave it out when the form adds to the record and shows nothing of it. */
  values?: Partial<V>
}

export interface ServerFormOptions<V, R> {
  /** `version` is that of the record which the person saw when their input began; null without `record`. */
  submit: (values: V, request: ServerRequest, version: number | null) => Promise<R>
  onDone?: (result: R, values: V) => void | Promise<void>
  /** Give it whenever an existing record is changed: a conflict is then shown beside the input. */
  record?: FormRecord<V>
}

/** Somebody else changed the record: its newest content, and what the person can do with their own. */
export interface Conflict<V> {
  version: number | null
  latest: Partial<V>
  keepMine: () => void
  takeLatest: () => void
}

export interface ServerForm<V> {
  form: FormInstance<V>
  /** Spread on antd's `Form`; a form of a `record` is a `ServerForm` element instead. */
  formProps: Pick<
    FormProps<V>,
    'form' | 'name' | 'onFinish' | 'onValuesChange' | 'layout' | 'scrollToFirstError' | 'initialValues'
  >
  submitting: boolean
  /** What the last attempt met with; null before it and after a success. */
  problem: Problem | null
  /** The faults of `problem` that no field of the form shows. */
  rest: readonly Fault[]
  conflict: Conflict<V> | null
  clear: () => void
}

/**
 * A form that the server judges: every fault lands on its field by path, the rest is left for `ProblemAlert`, the first
 * faulty field gets the focus, and the input is never lost, not even to somebody else's change of the same record.
 */
export function useServerForm<V extends object, R = unknown>({
  submit,
  onDone,
  record,
}: ServerFormOptions<V, R>): ServerForm<V> {
  const [form] = Form.useForm<V>()
  const name = useId()
  const queries = useQueryClient()
  const key = useRef<string | null>(null)
  const [touched, setTouched] = useState(false)
  const [submitting, setSubmitting] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [rest, setRest] = useState<readonly Fault[]>([])
  const { seen, renew } = useSeen(record, touched)
  useNewestUnlessTouched(form, record?.version, touched)

  const clear = () => {
    setProblem(null)
    setRest([])
  }

  const refuse = async (refused: Problem) => {
    // The screen asks to sign in again and keeps the input.
    if (refused.isSignedOut) return
    const registered = form.getFieldsError().map((field) => field.name as FieldPath)
    const placed = placeFaults(refused, registered)
    form.setFields(placed.fields as Parameters<typeof form.setFields>[0])
    if (refused.isConflict) {
      setTouched(true)
      await queries.invalidateQueries()
      if (!record?.values) renew()
    }
    setProblem(refused)
    setRest(placed.rest)
    const first = registered.find((name) => placed.fields.some((field) => field.name.join() === name.join()))
    if (first) form.scrollToField(first as Parameters<typeof form.scrollToField>[0], { focus: true, block: 'center' })
  }

  const onFinish = async (values: V) => {
    key.current ??= crypto.randomUUID()
    setSubmitting(true)
    clear()
    try {
      const result = await submit(values, { headers: { 'Idempotency-Key': key.current } }, seen?.version ?? null)
      key.current = null
      setTouched(false)
      // The screen that follows must not act on the version that has just been replaced.
      await queries.invalidateQueries()
      await onDone?.(result, values)
    } catch (error) {
      await refuse(toProblem(error))
    } finally {
      setSubmitting(false)
    }
  }

  const goOn = () => {
    renew()
    clear()
  }
  const takeLatest = () => {
    goOn()
    setTouched(false)
    form.resetFields()
  }
  const changed = problem?.isConflict && record?.values && record.version !== seen?.version
  return {
    form,
    formProps: {
      form,
      // Several forms on one page have fields of the same name; a label finds its own by the form's name.
      name,
      onFinish: (values) => void onFinish(values),
      onValuesChange: () => setTouched(true),
      layout: 'vertical',
      scrollToFirstError: { focus: true, block: 'center' },
      ...(record?.values && { initialValues: record.values }),
    },
    submitting,
    problem,
    rest,
    conflict: changed ? { version: record.version, latest: record.values ?? {}, keepMine: goOn, takeLatest } : null,
    clear,
  }
}

/** A form that nobody has typed in shows the record as it is now. */
function useNewestUnlessTouched<V>(form: FormInstance<V>, version: number | null | undefined, touched: boolean) {
  const shown = useRef(version)
  useEffect(() => {
    if (touched || shown.current === version) return
    shown.current = version
    form.resetFields()
  }, [form, version, touched])
}
