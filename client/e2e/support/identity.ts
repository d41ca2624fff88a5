const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A resident ID number with the right check character (GB 11643) in county 99, which does not exist: it belongs to nobody. */
export function inventedResidentId(birth: string, order: number): string {
  const body = `330199${birth}${String(order).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** A unified social credit code with both check characters right (GB 32100, GB 11714) in county 99, which does not exist. */
export function inventedUscc(order: number): string {
  const organisation = `9${String(order).padStart(7, '0')}`
  const sum = organisationWeights.reduce((total, weight, index) => total + weight * Number(organisation[index]), 0)
  const body = `91330199${organisation}${'0X987654321'.charAt(sum % 11)}`
  const total = [...body].reduce((all, character, index) => all + characters.indexOf(character) * 3 ** index, 0)
  return body + characters.charAt((31 - (total % 31)) % 31)
}
