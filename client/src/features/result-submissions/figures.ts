/** A share of sessions as a percentage; a dash where nothing is known. */
export const shareText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '—' : `${Math.round(share * 1000) / 10}%`

/** A mark with its one decimal only where it has one; a dash for absent, void or not examined. */
export const scoreText = (score: number | null | undefined): string =>
  score === null || score === undefined ? '—' : String(score)

export const isScore = (score: number | null | undefined): score is number => typeof score === 'number'
