import { useQuery } from '@tanstack/react-query'
import { Alert, Steps, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { getExaminationOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useFilters, useParam } from '@/shared/routing/use-screen'
import { ExaminationActions } from './examination-actions'
import { ExaminationDay } from './examination-day'
import { ExaminationMarks } from './examination-marks'
import { ExaminationOverview } from './examination-overview'
import { ExaminationResults } from './examination-results'
import { PaperCustody } from './paper-custody'
import { examinationSearch, examinationStatuses } from './search'
import './examinations.css'

/** One examination from the request to the end of its publication. */
export default function ExaminationScreen() {
  const query = useQuery(getExaminationOptions({ path: { examinationId: useParam('examinationId') } }))
  return <Loaded query={query}>{(exam) => <ExaminationPage exam={exam} />}</Loaded>
}

const course = examinationStatuses.filter((status) => status !== 'Void')

function ExaminationPage({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const [{ tab = 'overview' }, change] = useFilters(examinationSearch)
  return (
    <PageFrame
      title={exam.classCode}
      back={{ to: '/examinations', text: t('list.title') }}
      lead={
        <>
          <StatusTag status={exam.status} text={t(`status.${exam.status}`)} /> {exam.row.specialty} ·{' '}
          <LevelText level={exam.row.level} /> ·{' '}
          {t('eligible', {
            n: exam.candidates.filter((candidate) => candidate.eligible).length,
            all: exam.candidates.length,
          })}
        </>
      }
      actions={<ExaminationActions exam={exam} />}
    >
      {exam.status === 'Void' ? (
        <Alert type="error" showIcon title={t('voided', { reason: exam.voidReason ?? '' })} />
      ) : (
        <Steps
          className="exam-course no-print"
          size="small"
          responsive={false}
          current={course.findIndex((status) => status === exam.status)}
          items={course.map((status) => ({ title: t(`status.${status}`) }))}
        />
      )}
      <Tabs
        activeKey={tab}
        onChange={(key) => change({ tab: key }, { replace: true })}
        items={[
          { key: 'overview', label: t('tab.overview'), children: <ExaminationOverview exam={exam} /> },
          { key: 'papers', label: t('tab.papers'), children: <PaperCustody exam={exam} /> },
          { key: 'day', label: t('tab.day'), children: <ExaminationDay exam={exam} /> },
          { key: 'marks', label: t('tab.marks'), children: <ExaminationMarks exam={exam} /> },
          { key: 'results', label: t('tab.results'), children: <ExaminationResults exam={exam} /> },
        ]}
      />
    </PageFrame>
  )
}
