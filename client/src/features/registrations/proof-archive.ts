import { BlobReader, BlobWriter, configure, ZipReader } from '@zip.js/zip.js'
import { Problem } from '@/api/problem'
import { readProofName, type ProofName, type ProofWords } from './proof-names'

// The content security policy allows no workers from blobs; the browser inflates by itself.
configure({ useWebWorkers: false })

const megabyte = 1024 * 1024
/** As large as one proof may be. */
export const mostBytes = 10 * megabyte
const mostEntries = 60_000

/** One file of an archive, which is unpacked only when it is uploaded. */
export interface ArchivedProof extends ProofName {
  path: string
  /** As the archive says; unpacking stops there whatever it holds. */
  bytes: number
  load: () => Promise<File>
}

const isRubbish = (path: string) => /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db)(\/|$)/i.test(path)

/** The files of an archive with what their names say. Names of older Chinese programs are GBK. */
export async function readArchive(archive: File, words: ProofWords): Promise<ArchivedProof[]> {
  const reader = new ZipReader(new BlobReader(archive), { filenameEncoding: 'gbk' })
  const entries = await reader.getEntries().catch(() => {
    throw new Problem({ code: 'file.content-not-as-extension' }, 415)
  })
  if (entries.length > mostEntries) throw new Problem({ code: 'request.too-large' }, 413)
  return entries.flatMap((entry) => {
    if (entry.directory || isRubbish(entry.filename)) return []
    const load = async () => {
      const stop = new AbortController()
      const content = await entry.getData(new BlobWriter(), {
        signal: stop.signal,
        onprogress: (done) => {
          if (done > mostBytes) stop.abort()
        },
      })
      if (content.size > mostBytes) throw new Problem({ code: 'request.too-large' }, 413)
      return new File([content], entry.filename.split('/').pop() ?? entry.filename)
    }
    return { ...readProofName(entry.filename, words), path: entry.filename, bytes: entry.uncompressedSize, load }
  })
}
