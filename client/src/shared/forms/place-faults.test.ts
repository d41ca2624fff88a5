import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { fieldFor, parsePath } from './paths'
import { placeFaults } from './place-faults'

const fields = [['unit', 'uscc'], ['premises', 'areaSquareMetres'], ['equipment'], ['name']]

describe('parsePath', () => {
  it.each([
    ['premises.areaSquareMetres'],
    ['$.premises.areaSquareMetres'],
    ['/premises/areaSquareMetres'],
    ['Premises.AreaSquareMetres'],
  ])('reads %s', (path) => {
    expect(parsePath(path)).toEqual(['premises', 'areaSquareMetres'])
  })

  it('reads an index', () => {
    expect(parsePath('rows[12].level')).toEqual(['rows', 12, 'level'])
  })
})

describe('fieldFor', () => {
  it('prefers the field itself, then the nearest around it, then one under it', () => {
    expect(fieldFor(['name'], fields)).toEqual(['name'])
    expect(fieldFor(['equipment', 3, 'lease'], fields)).toEqual(['equipment'])
    expect(fieldFor(['premises'], fields)).toEqual(['premises', 'areaSquareMetres'])
    expect(fieldFor(['nameless'], fields)).toBeNull()
  })
})

describe('placeFaults', () => {
  it('puts each fault on its field with the article and leaves the rest', () => {
    const problem = new Problem(
      {
        code: 'x',
        faults: [
          { code: 'request.too-large', article: 'A06.2', path: 'premises.areaSquareMetres' },
          { code: 'record.duplicate', path: null },
        ],
        errors: { 'Unit.Uscc': ['格式不正确'], elsewhere: ['多余'] },
      },
      409,
    )
    const placed = placeFaults(problem, fields)
    expect(placed.fields).toEqual([
      { name: ['premises', 'areaSquareMetres'], errors: ['内容超过允许的大小。（《管理办法》第六条）'] },
      { name: ['unit', 'uscc'], errors: ['格式不正确'] },
    ])
    expect(placed.rest.map((fault) => fault.code)).toEqual(['record.duplicate', 'request.invalid'])
  })
})
