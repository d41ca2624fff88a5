import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listExpertsOptions, listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ExpertLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { formatDay } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { specialtiesOf } from './expert-fields'
import { expertSearch } from './search'

/** The pool of experts from which audit teams are chosen. */
export default function ListExpertsScreen() {
  const { t } = useTranslation('experts')
  const { t: registers } = useTranslation('registers')
  const mayManage = useMay('ManageExperts')
  const catalogue = useQuery(listOccupationsOptions())
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage && (
          <LinkButton type="primary" to="/experts/new">
            {t('register')}
          </LinkButton>
        )
      }
    >
      <PagedTable<ExpertLine, typeof expertSearch>
        search={expertSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listExpertsOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'specialty',
            label: t('field.specialty'),
            options: specialtiesOf(catalogue.data).map((value) => ({ value, label: value })),
          },
        ]}
        columns={[
          { title: t('field.name'), render: (_, row) => <Link to={`/experts/${row.id}` as '/'}>{row.name}</Link> },
          { title: t('field.organisation'), dataIndex: 'organisation', className: 'wrap-wide' },
          { title: t('field.title'), dataIndex: 'title' },
          {
            title: t('field.specialties'),
            className: 'wrap-wide',
            render: (_, row) => row.specialties.join(registers('join')),
          },
          { title: t('field.audits'), dataIndex: 'audits', align: 'right' },
          {
            title: t('field.availability'),
            render: (_, row) =>
              row.awayUntil ? (
                <Tag color="warning">{t('awayUntil', { day: formatDay(row.awayUntil) })}</Tag>
              ) : (
                <Tag color="success">{t('available')}</Tag>
              ),
          },
          { title: t('field.registeredOn'), render: (_, row) => <DateText value={row.registeredOn} /> },
        ]}
      />
    </PageFrame>
  )
}
