import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getBranchCentreConditionsOptions, getBranchCentreOptions } from '@/api/generated/@tanstack/react-query.gen'
import { requestCentreChange } from '@/api/generated/sdk.gen'
import type { BranchCentreView, CentreChange, CentreChangeKind, CentreConditionsView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { UploadField } from '@/shared/files/upload-field'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useFilters } from '@/shared/routing/use-screen'
import { useMe } from '@/shared/session/me'
import { ChangeFields } from './change-fields'
import { changeKinds, requestSearch } from './search'

interface Values {
  change: Omit<CentreChange, 'kind' | 'rows'>
  /** Places in the scope as shown. */
  rows?: number[]
  explanation: string
  evidence?: string | null
}

/** The own centre asks to change what it was approved with, starting from what it has. */
export default function RequestCentreChangeScreen() {
  const { t } = useTranslation('centreChanges')
  const me = useMe()
  const path = { id: me.centreId ?? '' }
  const centre = useQuery({ ...getBranchCentreOptions({ path }), enabled: Boolean(me.centreId) })
  const conditions = useQuery({ ...getBranchCentreConditionsOptions({ path }), enabled: Boolean(me.centreId) })
  return (
    <PageFrame title={t('request')} lead={t('requestLead')} back={{ to: '/centre-changes', text: t('title') }}>
      <Loaded query={centre}>
        {(view) => <Loaded query={conditions}>{(has) => <RequestForm centre={view} has={has} />}</Loaded>}
      </Loaded>
    </PageFrame>
  )
}

function RequestForm({ centre, has }: { centre: BranchCentreView; has: CentreConditionsView }) {
  const { t } = useTranslation('centreChanges')
  const navigate = useNavigate()
  const [filters] = useFilters(requestSearch)
  const [kind, setKind] = useState<CentreChangeKind>(filters.kind ?? 'Premises')
  const { formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async ({ change, rows, explanation, evidence }, request) =>
      (
        await requestCentreChange({
          body: {
            change: {
              kind,
              contact: kind === 'Contact' ? change.contact : undefined,
              managerId: kind === 'Manager' ? change.managerId : undefined,
              premises: kind === 'Premises' ? change.premises : undefined,
              equipment: kind === 'Equipment' ? change.equipment : [],
              rows: kind === 'ScopeReduction' ? (rows ?? []).flatMap((index) => centre.scope[index] ?? []) : [],
            },
            explanation,
            evidence: evidence ? [evidence] : [],
          },
          ...request,
        })
      ).data,
    onDone: (id) => navigate({ to: `/centre-changes/${id}` as '/' }),
  })
  return (
    <>
      <Segmented<CentreChangeKind>
        className="scroll-sideways"
        aria-label={t('field.kind')}
        value={kind}
        onChange={setKind}
        options={changeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Alert type="info" showIcon title={t(`explain.${kind}`)} />
      <ProblemAlert problem={problem} rest={rest} />
      <Form
        {...formProps}
        initialValues={{
          change: {
            contact: {
              address: centre.address,
              regionCode: centre.regionCode,
              telephone: centre.telephone,
              legalRepresentative: has.legalRepresentative,
            },
            premises: {
              areaSquareMetres: centre.areaSquareMetres,
              seats: centre.theorySeats,
              practiceRooms: centre.practiceRooms,
            },
            equipment: has.equipment,
          },
        }}
      >
        <ChangeFields kind={kind} scope={centre.scope} />
        <Card size="small" title={t('reasons')} className="form-row">
          <Form.Item name="explanation" label={t('field.explanation')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="evidence" label={t('field.evidence')} extra={t(`evidence.${kind}`)}>
            <UploadField purpose="Evidence" />
          </Form.Item>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t(kind === 'Contact' ? 'save' : 'submit')}
          </Button>
        </p>
      </Form>
    </>
  )
}
