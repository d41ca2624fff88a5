import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { listCatalogueOptions } from '@/api/generated/@tanstack/react-query.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useMay } from '@/shared/session/me'

/** The occupations that the society certifies, with what is in force and what comes. */
export default function ListCatalogueScreen() {
  const { t } = useTranslation('occupations')
  const mayManage = useMay('ManageOccupations')
  const catalogue = useQuery(listCatalogueOptions())
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage && (
          <LinkButton type="primary" to="/occupations/new">
            {t('enter')}
          </LinkButton>
        )
      }
    >
      <Loaded query={catalogue}>
        {(occupations) => (
          <Card>
            <Table
              rowKey="id"
              dataSource={occupations}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                {
                  title: t('field.name'),
                  render: (_, row) => <Link to={`/occupations/${row.id}` as '/'}>{row.name}</Link>,
                },
                { title: t('field.code'), dataIndex: 'code', className: 'figures' },
                { title: t('field.registerNumber'), dataIndex: 'registerNumber', align: 'right' },
                { title: t('field.specialties'), dataIndex: 'specialties', align: 'right' },
                { title: t('field.levels'), dataIndex: 'levels', align: 'right' },
                { title: t('field.inForceFrom'), render: (_, row) => <DateText value={row.inForceFrom} /> },
                { title: t('field.nextFrom'), render: (_, row) => <DateText value={row.nextFrom} /> },
              ]}
            />
          </Card>
        )}
      </Loaded>
    </PageFrame>
  )
}
