import { Link } from '@tanstack/react-router'

/** The ids an entry is about; each leads to everything that happened to the same record. */
export function SubjectList({ subjects }: { subjects: Record<string, string> }) {
  return (
    <>
      {Object.entries(subjects).map(([name, id]) => (
        <div key={name}>
          {name}:{' '}
          <Link to={'/audit-trail' as '/'} search={{ subjectId: id } as never} title={id}>
            {id.slice(0, 8)}…{id.slice(-4)}
          </Link>
        </div>
      ))}
    </>
  )
}
