const format = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 0, maximumFractionDigits: 2 })

/** An amount in yuan with its thousands apart; the unit is said beside it. */
export const formatYuan = (amount: number) => format.format(amount)
