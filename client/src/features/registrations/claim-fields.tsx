import { Card, Form, Input, InputNumber, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationCondition } from '@/api/generated/types.gen'
import { skillLevels } from '@/shared/display/level-text'
import { regionNameOptions } from '@/shared/display/regions'
import { DayPicker } from '@/shared/forms/day-picker'
import { applicantSources, schoolings, titleLevels } from './choices'
import './registrations.css'

/** Which condition is claimed, and the facts that it is judged by; only what the condition needs is asked. */
export function ClaimFields({ conditions }: { conditions: readonly ApplicationCondition[] }) {
  const { t } = useTranslation(['registrations', 'shared', 'regions'])
  const { t: regions } = useTranslation('regions')
  const number = Form.useWatch<string | undefined>('conditionNumber')
  const needs = conditions.find((condition) => condition.number === number)?.requirements
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <>
      <Card title={t('register.claim')}>
        <Form.Item
          name="conditionNumber"
          label={t('register.condition')}
          extra={t('register.conditionHelp')}
          rules={required(t('register.claim'))}
        >
          <Radio.Group className="condition-list">
            {conditions.map((condition) => (
              <Radio key={condition.number} value={condition.number}>
                {condition.number} {condition.text}
                <div className="page-lead">
                  {t('register.needs', { proofs: condition.proofs.map((kind) => t(`proof.${kind}`)).join(' · ') })}
                </div>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <div className="form-grid">
          {needs?.priorCertificate && (
            <>
              <Form.Item
                name={['background', 'priorCertificate', 'level']}
                label={t('register.priorLevel')}
                rules={required(t('register.priorLevel'))}
              >
                <Select options={skillLevels.map((value) => ({ value, label: t(`shared:level.${value}`) }))} />
              </Form.Item>
              <Form.Item name={['background', 'priorCertificate', 'number']} label={t('register.priorNumber')}>
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item name={['background', 'priorCertificate', 'issuedOn']} label={t('register.priorIssuedOn')}>
                <DayPicker />
              </Form.Item>
            </>
          )}
          {needs?.title && (
            <>
              <Form.Item
                name={['background', 'title', 'level']}
                label={t('register.titleLevel')}
                rules={required(t('register.titleLevel'))}
              >
                <Select options={titleLevels.map((value) => ({ value, label: t(`titleLevel.${value}`) }))} />
              </Form.Item>
              <Form.Item name={['background', 'title', 'grantedOn']} label={t('register.titleGrantedOn')}>
                <DayPicker />
              </Form.Item>
            </>
          )}
        </div>
      </Card>
      <Card title={t('register.background')}>
        <div className="form-grid">
          <Form.Item
            name={['background', 'workYears']}
            label={t('register.workYears')}
            rules={required(t('register.workYears'))}
          >
            <InputNumber min={0} max={60} precision={0} className="full-width" />
          </Form.Item>
          <Form.Item
            name={['background', 'schooling']}
            label={t('register.schooling')}
            rules={required(t('register.schooling'))}
          >
            <Select options={schoolings.map((value) => ({ value, label: t(`schooling.${value}`) }))} />
          </Form.Item>
          <Form.Item name={['background', 'major']} label={t('register.major')}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item
            name={['particulars', 'employer']}
            label={t('register.employer')}
            rules={required(t('register.employer'))}
          >
            <Input maxLength={100} autoComplete="organization" />
          </Form.Item>
          <Form.Item
            name={['particulars', 'province']}
            label={t('register.province')}
            rules={required(t('register.province'))}
          >
            <Select showSearch options={regionNameOptions(regions)} />
          </Form.Item>
          <Form.Item
            name={['particulars', 'applicantSource']}
            label={t('register.source')}
            rules={required(t('register.source'))}
          >
            <Select
              options={applicantSources.map((one) => ({
                value: t(`register.sources.${one}`),
                label: t(`register.sources.${one}`),
              }))}
            />
          </Form.Item>
        </div>
      </Card>
    </>
  )
}
