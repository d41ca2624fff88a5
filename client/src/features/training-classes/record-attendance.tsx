import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { getRollCallOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { RollCall } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { formatTime } from '@/shared/format/dates'
import { useParam } from '@/shared/routing/use-screen'
import { RollCallSheet } from './roll-call-sheet'
import { SelfSignIn } from './self-sign-in'

/** The teacher's roll-call of one session, made for a phone in the hand. */
export default function RecordAttendanceScreen() {
  const sessionId = useParam('sessionId')
  const query = useQuery({
    ...getRollCallOptions({ path: { sessionId } }),
    // While trainees sign in themselves the sheet fills under the teacher's eyes.
    refetchInterval: ({ state }) => (state.data?.rollCallOpenedAt ? 5_000 : false),
  })
  return <Loaded query={query}>{(call) => <RollCallPage call={call} />}</Loaded>
}

function RollCallPage({ call }: { call: RollCall }) {
  const { t } = useTranslation('trainingClasses')
  const open = call.classStatus === 'Planned' || call.classStatus === 'Running'
  return (
    <PageFrame
      title={`${call.classCode} ${t('sessionNumber', { number: call.number })}`}
      back={{ to: `/training-classes/${call.classId}`, text: call.classCode }}
      lead={
        <>
          {t(`kind.${call.kind}`)} · {call.topic} · {call.place}
          <br />
          <DateText value={call.startsAt} time /> – {formatTime(call.endsAt)}
        </>
      }
      actions={
        <>
          {open && <SelfSignIn call={call} />}
          {call.kind === 'Practical' && (
            <Link to="/training-sessions/$sessionId/practice" params={{ sessionId: call.sessionId }}>
              {t('page.practice')}
            </Link>
          )}
        </>
      }
    >
      {!open && <Alert type="info" showIcon title={t('rollCall.closedClass')} />}
      {call.rollCallOpenedAt && (
        <Alert type="success" showIcon title={t('rollCall.openSince', { time: formatTime(call.rollCallOpenedAt) })} />
      )}
      <RollCallSheet call={call} open={open} />
    </PageFrame>
  )
}
