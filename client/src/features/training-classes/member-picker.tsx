import { InputNumber, Switch, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanTrainingClass } from '@/api/generated/types.gen'
import type { ListRegistrationsItem } from '@/api/generated/types.gen'
import './roll-call.css'

type Members = PlanTrainingClass['members']

interface MemberPickerProps {
  registrations: ListRegistrationsItem[]
  value?: Members
  onChange?: (members: Members) => void
}

/** The accepted registrations to choose from, with a practical group each where the groups are named by hand. */
export function MemberPicker({ registrations, value = [], onChange }: MemberPickerProps) {
  const { t } = useTranslation('trainingClasses')
  const [chosenByHand, setChosenByHand] = useState(false)
  const manual = chosenByHand || value.some((member) => typeof member.group === 'number')
  const groupOf = (id: string) => value.find((member) => member.registrationId === id)?.group
  const choose = (ids: readonly string[]) =>
    onChange?.(ids.map((registrationId) => ({ registrationId, group: manual ? (groupOf(registrationId) ?? 1) : null })))
  const turn = (next: boolean) => {
    setChosenByHand(next)
    onChange?.(value.map((member) => ({ ...member, group: next ? (member.group ?? 1) : null })))
  }
  return (
    <>
      <div className="roll-call-tools">
        <strong className="figures">{t('plan.chosen', { n: value.length })}</strong>
        <label className="switch-label">
          <Switch checked={manual} onChange={turn} /> {manual ? t('plan.groupsManual') : t('plan.groupsAuto')}
        </label>
      </div>
      <Table<ListRegistrationsItem>
        className="member-picker"
        size="small"
        rowKey="id"
        dataSource={registrations}
        pagination={false}
        rowSelection={{
          selectedRowKeys: value.map((member) => member.registrationId),
          onChange: (keys) => choose(keys as string[]),
        }}
        columns={[
          { title: t('field.name'), render: (_, row) => <span className="wrap-name">{row.name}</span> },
          { title: t('field.idNumber'), render: (_, row) => <span className="figures">{row.document}</span> },
          { title: t('plan.employer'), render: (_, row) => <span className="wrap-name">{row.employer}</span> },
          ...(manual
            ? [
                {
                  title: t('field.group'),
                  render: (_: unknown, row: ListRegistrationsItem) => (
                    <InputNumber
                      min={1}
                      max={100}
                      aria-label={`${t('field.group')} ${row.name}`}
                      disabled={!value.some((member) => member.registrationId === row.id)}
                      value={groupOf(row.id)}
                      onChange={(group) =>
                        onChange?.(
                          value.map((member) => (member.registrationId === row.id ? { ...member, group } : member)),
                        )
                      }
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
