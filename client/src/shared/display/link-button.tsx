import { useNavigate } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'
import type { MouseEvent } from 'react'

interface LinkButtonProps extends Omit<ButtonProps, 'href' | 'onClick'> {
  to: string
  /** Filters or choices that the screen reads from its address. */
  search?: Record<string, string>
}

/** A link that looks like a button: one element, so that it is announced and focused once. */
export function LinkButton({ to, search, ...button }: LinkButtonProps) {
  const navigate = useNavigate()
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void navigate({ to, search } as never)
  }
  return <Button {...button} href={search ? `${to}?${new URLSearchParams(search).toString()}` : to} onClick={go} />
}
