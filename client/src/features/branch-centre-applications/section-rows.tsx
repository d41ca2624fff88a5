import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Collapse, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { SectionField } from './section-field'
import type { ListSpec } from './sections'

interface SectionRowsProps {
  spec: ListSpec
  /** Absolute path of the list. */
  path: (string | number)[]
}

/** The rows of a list in the form: each named by its main field, opened to be changed. */
export function SectionRows({ spec, path }: SectionRowsProps) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <Form.List name={path}>
      {(rows, { add, remove }) => (
        <div className="form-rows">
          <h3 className="section-title">
            {t(`field.${spec.label}`)} <span className="figures">({rows.length})</span>
          </h3>
          <Collapse
            items={rows.map((row) => ({
              key: row.key,
              label: <RowTitle path={[...path, row.name]} title={spec.title} index={row.name} />,
              extra: (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('edit.removeRow', { n: row.name + 1 })}
                  onClick={(event) => {
                    event.stopPropagation()
                    remove(row.name)
                  }}
                />
              ),
              forceRender: rows.length <= 10,
              children: (
                <div className="form-grid">
                  {spec.fields.map((field) => (
                    <SectionField
                      key={field.name.join('.')}
                      spec={field}
                      name={[row.name, ...field.name]}
                      holder={[...path, row.name]}
                    />
                  ))}
                </div>
              ),
            }))}
          />
          <Button
            icon={<PlusOutlined />}
            onClick={() => add({ ...spec.start, ...(spec.identified && { id: crypto.randomUUID() }) })}
          >
            {t('edit.addRow', { what: t(`field.${spec.label}`) })}
          </Button>
        </div>
      )}
    </Form.List>
  )
}

function RowTitle({ path, title, index }: { path: (string | number)[]; title: string; index: number }) {
  const named: unknown = Form.useWatch([...path, title], { preserve: true })
  const level: unknown = Form.useWatch([...path, 'level'], { preserve: true })
  const words = [named, level].filter((word): word is string => typeof word === 'string' && word !== '')
  return (
    <>
      <span className="figures">{index + 1}.</span> {words.join(' · ') || '—'}
    </>
  )
}
