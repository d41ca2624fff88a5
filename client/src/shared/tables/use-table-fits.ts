import { Grid } from 'antd'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

interface TableFits {
  /** On the element around the table. */
  frame: RefObject<HTMLDivElement | null>
  fits: boolean
}

/**
 * Whether a table of these rows is to be shown: on a phone never, on a desk always, in between while its columns fit beside each
 * other. It is measured before it is painted, anew for other rows and another width.
 */
export function useTableFits(rows: unknown): TableFits {
  const { md = true, xl = true } = Grid.useBreakpoint()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [tooWide, setTooWide] = useState<{ rows: unknown; width: number } | null>(null)
  const fits = md && (xl || tooWide?.rows !== rows || tooWide?.width !== width)

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    const content = frame.current?.querySelector('.ant-table-content')
    if (!xl && content && content.scrollWidth > content.clientWidth + 1) setTooWide({ rows, width })
  }, [rows, width, xl])
  return { frame, fits }
}
