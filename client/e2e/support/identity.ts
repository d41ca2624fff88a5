const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A resident ID number with the right check character (GB 11643) in county 99, which does not exist: it belongs to nobody. */
export function inventedResidentId(birth: string, order: number): string {
  const body = `330199${birth}${String(order).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}
