import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Grid, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTimetableOptions } from '@/api/generated/@tanstack/react-query.gen'
import { downloadTimetable } from '@/api/generated/sdk.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { DownloadButton } from '@/shared/files/download-button'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { useFilters } from '@/shared/routing/use-screen'
import { timetableSearch } from './search'
import { TimetableDays } from './timetable-days'
import { TimetableGrid } from './timetable-grid'
import { byDay, moved, timetableViews, weeksAround } from './timetable-range'
import './timetable.css'

/** The sessions of all classes that the reader sees, by week or month; on a phone as a list. */
export default function TimetableScreen() {
  const { t } = useTranslation('trainingClasses')
  const { md = true } = Grid.useBreakpoint()
  const [{ view = 'week', day = todayInZone() }, change] = useFilters(timetableSearch)
  const { weeks, from, until } = weeksAround(day, view)
  const query = useQuery(getTimetableOptions({ query: { from, until } }))
  const go = (next: string) => change({ day: next }, { replace: true })
  return (
    <PageFrame
      title={t('timetable.title')}
      lead={t('timetable.lead')}
      actions={
        <DownloadButton
          name={`${t('timetable.file')}.ics`}
          label={t('timetable.download')}
          load={() => downloadTimetable({ parseAs: 'blob' })}
        />
      }
    >
      <div className="timetable-tools">
        <Segmented
          value={view}
          onChange={(next) => change({ view: next }, { replace: true })}
          options={timetableViews.map((value) => ({ value, label: t(`timetable.${value}`) }))}
        />
        <Button
          icon={<LeftOutlined />}
          aria-label={t(`timetable.before.${view}`)}
          onClick={() => go(moved(day, view, -1))}
        />
        <Button onClick={() => go(todayInZone())}>{t('timetable.today')}</Button>
        <Button
          icon={<RightOutlined />}
          aria-label={t(`timetable.after.${view}`)}
          onClick={() => go(moved(day, view, 1))}
        />
        <h2 className="timetable-range figures" aria-live="polite">
          {t('timetable.range', { from: formatDay(from), until: formatDay(until) })}
        </h2>
      </div>
      <Loaded query={query}>
        {(sessions) =>
          md ? (
            <TimetableGrid weeks={weeks} sessions={byDay(sessions)} compact={view === 'month'} />
          ) : sessions.length === 0 ? (
            <EmptyState text={t('timetable.empty')} />
          ) : (
            <TimetableDays sessions={byDay(sessions)} />
          )
        }
      </Loaded>
    </PageFrame>
  )
}
