import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getMyTrainingOptions } from '@/api/generated/@tanstack/react-query.gen'
import { downloadMyTimetable } from '@/api/generated/sdk.gen'
import type { MyTraining } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { DownloadButton } from '@/shared/files/download-button'
import { formatMoment, formatTime } from '@/shared/format/dates'
import { AttendedShare, CompletionSummary } from './completion-summary'
import './my-training.css'

/** A trainee's own classes with timetable, attendance and what is still missing. */
export default function MyTrainingScreen() {
  const { t } = useTranslation('trainingClasses')
  const query = useQuery(getMyTrainingOptions())
  return (
    <PageFrame
      title={t('mine.title')}
      lead={t('mine.lead')}
      actions={
        <DownloadButton
          name={`${t('mine.file')}.ics`}
          label={t('timetable.download')}
          load={() => downloadMyTimetable({ parseAs: 'blob' })}
        />
      }
    >
      <Loaded query={query}>
        {(classes) =>
          classes.length === 0 ? (
            <EmptyState text={t('mine.empty')} />
          ) : (
            <>
              {classes.map((training) => (
                <TrainingCard key={training.classId} training={training} />
              ))}
            </>
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function TrainingCard({ training }: { training: MyTraining }) {
  const { t } = useTranslation('trainingClasses')
  const { completion } = training
  return (
    <Card
      title={
        <span className="wrap-name">
          {training.row.specialty} · <LevelText level={training.row.level} />
        </span>
      }
      extra={<StatusTag status={training.status} text={t(`status.${training.status}`)} />}
    >
      <p className="muted">
        {training.code} · {t(`mode.${training.mode}`)}
      </p>
      <dl className="card-facts">
        <div>
          <dt>{t('field.theory')}</dt>
          <dd>
            <AttendedShare
              attended={completion.theoryAttended}
              sessions={completion.theorySessions}
              share={completion.theoryShare}
            />
          </dd>
        </div>
        <div>
          <dt>{t('field.practical')}</dt>
          <dd>
            <AttendedShare
              attended={completion.practicalAttended}
              sessions={completion.practicalSessions}
              share={completion.practicalShare}
            />
          </dd>
        </div>
        <div>
          <dt>{t('field.completion')}</dt>
          <dd>
            <CompletionSummary figures={completion} />
          </dd>
        </div>
      </dl>
      <ol className="my-sessions">
        {training.sessions.map((session) => (
          <li key={session.number}>
            <div>
              <strong>{t('sessionNumber', { number: session.number })}</strong> {t(`kind.${session.kind}`)}
              <div className="figures">
                {formatMoment(session.startsAt)} – {formatTime(session.endsAt)}
              </div>
              <div className="wrap-name muted">
                {session.topic} · {session.place}
              </div>
            </div>
            {session.status ? (
              <StatusTag status={session.status} text={t(`attendance.${session.status}`)} />
            ) : (
              <span className="muted">{t('mine.pending')}</span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
