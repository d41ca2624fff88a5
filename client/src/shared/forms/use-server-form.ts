import { useQueryClient } from '@tanstack/react-query'
import { Form, type FormInstance, type FormProps } from 'antd'
import { useRef, useState } from 'react'
import { toProblem, type Fault, type Problem } from '@/api/problem'
import { placeFaults } from './place-faults'
import type { FieldPath } from './paths'

export interface ServerRequest {
  /** Pass to the generated call: one key for this form until the server has accepted it. */
  headers: { 'Idempotency-Key': string }
}

export interface ServerFormOptions<V, R> {
  submit: (values: V, request: ServerRequest) => Promise<R>
  onDone?: (result: R, values: V) => void | Promise<void>
}

export interface ServerForm<V> {
  form: FormInstance<V>
  /** Spread on antd's `Form`. */
  formProps: Pick<FormProps<V>, 'form' | 'onFinish' | 'layout' | 'scrollToFirstError'>
  submitting: boolean
  /** What the last attempt met with; null before it and after a success. */
  problem: Problem | null
  /** The faults of `problem` that no field of the form shows. */
  rest: readonly Fault[]
  clear: () => void
}

/**
 * A form that the server judges: every fault lands on its field by path, the rest is left for `ProblemAlert`, the first
 * faulty field gets the focus, and the input is never lost.
 */
export function useServerForm<V extends object, R = unknown>({
  submit,
  onDone,
}: ServerFormOptions<V, R>): ServerForm<V> {
  const [form] = Form.useForm<V>()
  const queries = useQueryClient()
  const key = useRef<string | null>(null)
  const [submitting, setSubmitting] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [rest, setRest] = useState<readonly Fault[]>([])

  const clear = () => {
    setProblem(null)
    setRest([])
  }

  const refuse = (refused: Problem) => {
    const registered = form.getFieldsError().map((field) => field.name as FieldPath)
    const placed = placeFaults(refused, registered)
    form.setFields(placed.fields as Parameters<typeof form.setFields>[0])
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
      const result = await submit(values, { headers: { 'Idempotency-Key': key.current } })
      key.current = null
      // The screen that follows must not act on the version that has just been replaced.
      await queries.invalidateQueries()
      await onDone?.(result, values)
    } catch (error) {
      refuse(toProblem(error))
    } finally {
      setSubmitting(false)
    }
  }

  return {
    form,
    formProps: {
      form,
      onFinish: (values) => void onFinish(values),
      layout: 'vertical',
      scrollToFirstError: { focus: true, block: 'center' },
    },
    submitting,
    problem,
    rest,
    clear,
  }
}
