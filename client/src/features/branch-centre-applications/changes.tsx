import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationChanges, FieldChange, FileChange } from '@/api/generated/types.gen'
import { FilePreview } from '@/shared/files/file-preview'
import { sections } from './sections'
import './review.css'

const tones = { Added: 'success', Removed: 'error', Changed: 'processing' } as const

/** What changed since the last round under one requirement. */
export function ChangesOf({ rule, changes }: { rule: string; changes: ApplicationChanges }) {
  const { t } = useTranslation('branchCentreApplications')
  const fields = changes.fields.filter((change) => change.rule === rule)
  const files = changes.files.filter((change) => change.rules.includes(rule))
  if (changes.sinceRound === null || changes.sinceRound === undefined) return null
  if (fields.length + files.length === 0) return <p className="muted">{t('changes.none')}</p>
  return (
    <div className="changes">
      <strong>{t('changes.since', { round: changes.sinceRound })}</strong>
      <ul className="plain-list">
        {fields.map((change, index) => (
          <FieldLine key={index} change={change} />
        ))}
        {files.map((change) => (
          <FileLine key={change.slot} change={change} />
        ))}
      </ul>
    </div>
  )
}

function FieldLine({ change }: { change: FieldChange }) {
  const { t } = useTranslation('branchCentreApplications')
  const section = sections.find(({ key }) => key === change.section)
  const label = [...(section?.fields ?? []), ...(section?.lists ?? []).flatMap((list) => list.fields)].find(
    (field) => field.name.join('.') === change.field,
  )?.label
  return (
    <li>
      <Tag color={tones[change.kind]}>{t(`changes.kind.${change.kind}`)}</Tag>
      {[change.row, label ? t(`field.${label}`) : section && !change.row ? t(`section.${section.key}`) : null]
        .filter(Boolean)
        .join(' · ')}
      {change.field && (
        <>
          {' '}
          <del>{change.before ?? '—'}</del> → <ins>{change.after ?? '—'}</ins>
        </>
      )}
    </li>
  )
}

function FileLine({ change }: { change: FileChange }) {
  const { t } = useTranslation('branchCentreApplications')
  const kind = !change.before ? 'Added' : !change.after ? 'Removed' : 'Changed'
  return (
    <li>
      <Tag color={tones[kind]}>{t(`changes.kind.${kind}`)}</Tag>
      {change.title}
      {change.before && (
        <FilePreview fileId={change.before.id} text={t('changes.before', { name: change.before.name })} />
      )}
      {change.after && <FilePreview fileId={change.after.id} text={t('changes.after', { name: change.after.name })} />}
      {change.before && change.before.sha256 === change.after?.sha256 && <Tag>{t('changes.sameContent')}</Tag>}
    </li>
  )
}
