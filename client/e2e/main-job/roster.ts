import { strToU8, zipSync } from 'fflate'
import { inventedResidentId } from '../support/identity'

export interface Enrolled {
  name: string
  born: string
  document: string
  mobile: string
}

/** The headers of the registration sheet, in its order. */
const headers = [
  ...['序号', '职业工种名称', '认定等级', '申报条件', '证件类型', '证件号码', '姓名', '性别', '出生日期', '手机号码'],
  ...['是否有职业资格证书', '证书等级', '证书编号', '文化程度', '所在省（市）区', '考生来源', '所在单位', '报名单位'],
  ...['认定分类', '专业', '考试类型', '民族', '参加工作时间', '电子邮箱', '专业年限', '户籍所在地', '政治面貌'],
  ...['学历证书编号', '简要经历', '通讯地址', '证书领取方式', '邮政编码', '邮寄地址'],
] as const

/** A person who exists nowhere; runs on one server meet each other's people, so numbers are drawn. */
export function invented(name: string, born: string, draw: number): Enrolled {
  return {
    name,
    born,
    document: inventedResidentId(born, (draw % 998) + 1),
    mobile: `1990000${String(5000 + (draw % 3990)).padStart(4, '0')}`,
  }
}

function rowOf(person: Enrolled, index: number, specialty: string): string[] {
  const year = Number(person.born.slice(0, 4)) + 21
  const values: Partial<Record<(typeof headers)[number], string>> = {
    序号: String(index + 1),
    职业工种名称: `计量员（${specialty}）`,
    认定等级: '四级/中级工',
    申报条件: '4-1 累计从事本职业或相关职业工作满5年。',
    证件类型: '居民身份证',
    证件号码: person.document,
    姓名: person.name,
    性别: Number(person.document[16]) % 2 === 1 ? '男' : '女',
    出生日期: `${person.born.slice(0, 4)}-${person.born.slice(4, 6)}-${person.born.slice(6)}`,
    手机号码: person.mobile,
    是否有职业资格证书: '否',
    文化程度: '技校',
    '所在省（市）区': '浙江省',
    考生来源: '国有企业',
    所在单位: '云泽市恒温仪表制造有限公司',
    报名单位: '云泽市计量测试研究院',
    认定分类: '初次',
    专业: '仪器仪表维修',
    考试类型: '正考',
    民族: '汉族',
    专业年限: '8',
    简要经历: `${year}-07至今 云泽市恒温仪表制造有限公司 从事热工计量检定、校准工作`,
    证书领取方式: '自取',
  }
  return headers.map((header) => values[header] ?? '')
}

/** The workbook that a centre would send in: one sheet, every cell text. */
export function registrationSheet(people: readonly Enrolled[], specialty = '热工计量员'): Buffer {
  const lines = [[...headers], ...people.map((person, index) => rowOf(person, index, specialty))]
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (cells: string[], index: number) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${workbook}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="报名登记表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.map(row).join('')}</sheetData></worksheet>`,
  }
  const declared = Object.entries(parts).map(([path, xml]) => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ])
  return Buffer.from(zipSync(Object.fromEntries(declared) as Record<string, Uint8Array>))
}
