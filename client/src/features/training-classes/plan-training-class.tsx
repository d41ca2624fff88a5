import { useQueries, useQuery } from '@tanstack/react-query'
import { Alert, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  getTrainingNoticeOptions,
  listRegistrationsOptions,
  listTeachersOptions,
  listTrainingClassesOptions,
  listTrainingNoticesOptions,
} from '@/api/generated/@tanstack/react-query.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useFilters } from '@/shared/routing/use-screen'
import { PlanForm } from './plan-form'
import { planSearch } from './search'

const everything = 200

/** Plans a class from the accepted registrations of one notice (A15.1, A26.1). */
export default function PlanTrainingClassScreen() {
  const { t } = useTranslation('trainingClasses')
  const [{ noticeId }, change] = useFilters(planSearch)
  const notices = useQueries({
    queries: (['Published', 'Closed'] as const).map((status) =>
      listTrainingNoticesOptions({ query: { status, size: everything } }),
    ),
  })
  const items = notices.flatMap((query) => query.data?.items ?? [])
  return (
    <PageFrame title={t('plan.title')} lead={t('plan.lead')} back={{ to: '/training-classes', text: t('list.title') }}>
      <Select
        aria-label={t('field.notice')}
        className="medium"
        placeholder={t('plan.noticeHint')}
        loading={notices.some((query) => query.isLoading)}
        showSearch={{ optionFilterProp: 'label' }}
        value={noticeId}
        onChange={(id: string) => change({ noticeId: id }, { replace: true })}
        options={items.map((notice) => ({ value: notice.id, label: notice.title }))}
      />
      {noticeId ? (
        <PlanOfNotice key={noticeId} noticeId={noticeId} />
      ) : (
        <Alert type="info" showIcon className="medium" title={t('plan.noNotice')} />
      )}
    </PageFrame>
  )
}

function PlanOfNotice({ noticeId }: { noticeId: string }) {
  const notice = useQuery(getTrainingNoticeOptions({ path: { id: noticeId } }))
  const scope = notice.data?.scope
  const registrations = useQuery(
    listRegistrationsOptions({ query: { noticeId, status: 'Accepted', size: everything } }),
  )
  const teachers = useQuery({
    ...listTeachersOptions({ query: { specialty: scope?.specialty, status: 'Approved', size: everything } }),
    enabled: scope !== undefined,
  })
  const classes = useQuery(listTrainingClassesOptions({ query: { noticeId, size: everything } }))
  return (
    <Loaded query={notice}>
      {(known) => (
        <Loaded query={registrations}>
          {(accepted) => (
            <Loaded query={teachers}>
              {(staff) => (
                <Loaded query={classes}>
                  {(earlier) => (
                    <PlanForm
                      notice={known}
                      registrations={accepted.items}
                      teachers={staff.items}
                      classIds={earlier.items.filter((one) => one.status !== 'Cancelled').map((one) => one.id)}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
