import type { TFunction } from 'i18next'
import zhRegions from '@/text/zh-CN/regions'

type Province = keyof typeof zhRegions.province

const provinces = [
  ...['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44'],
  ...['45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82'],
] as Province[]

type RegionText = TFunction<'regions'>

/** All provinces as choices, value = first two digits of GB/T 2260. */
export const provinceOptions = (t: RegionText) =>
  provinces.map((code) => ({ value: code as string, label: t(`province.${code}`) }))

/** The province that a region code lies in; the code itself where it is none. */
export function provinceName(t: RegionText, regionCode: string): string {
  const province = provinces.find((code) => regionCode.startsWith(code))
  return province ? t(`province.${province}`) : regionCode
}

/** All provinces as choices whose value is the Chinese name, as notices carry it. */
export const regionNameOptions = (t: RegionText) =>
  provinces.map((code) => ({ value: zhRegions.province[code] as string, label: t(`province.${code}`) }))
