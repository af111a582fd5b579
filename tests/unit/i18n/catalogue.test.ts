import { globSync, readFileSync } from 'node:fs'
import { en } from '@shared/i18n/en'
import { nb } from '@shared/i18n/nb'
import { BusyErrorCode } from '@shared/ipc/errors'
import { OutboxReasonCode } from '@shared/ipc/sync'
import { describe, expect, test } from 'vitest'

/** Every text by its whole key, such as `submit.title`. */
function textsOf(catalogue: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[prefix + name, value] as const]
        : [...textsOf(value, `${prefix}${name}.`)],
    ),
  )
}

const languages = { nb: textsOf(nb), en: textsOf(en) }
const code = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !file.startsWith('src/shared/i18n/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const literals = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, text]) => text))

/** Keys that the code puts together, such as `error.${code}`, with what stands for the open parts. */
const patterns = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '(\\w+)')}$`),
)

function isUsed(key: string): boolean {
  const name = key.replace(/_(one|other)$/, '')
  if (literals.has(name)) return true
  return patterns.some((pattern) => {
    const parts = pattern.exec(name)?.slice(1)
    return parts?.every((part) => literals.has(part))
  })
}

function placeholdersIn(text: string | undefined): string[] {
  return [
    ...new Set([...(text ?? '').matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name = '']) => name)),
  ].sort()
}

test('both languages have the same keys', () => {
  expect([...languages.en.keys()].sort()).toEqual([...languages.nb.keys()].sort())
})

describe.each(Object.entries(languages))('%s', (_language, texts) => {
  test('every plural has both its forms', () => {
    const counted = [...texts.keys()].filter((key) => /_(one|other)$/.test(key))
    expect(counted.length).toBeGreaterThan(0)
    const missing = counted
      .map((key) => key.replace(/_(one|other)$/, (form) => (form === '_one' ? '_other' : '_one')))
      .filter((key) => !texts.has(key))
    expect(missing).toEqual([])
  })

  test('no text is empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

test('both languages put the same facts into a text', () => {
  const different = [...languages.nb].filter(([key, text]) => {
    const [ours, theirs] = [text, languages.en.get(key)].map((each) =>
      placeholdersIn(each).filter((name) => name !== 'count' || !key.endsWith('_one')),
    )
    return String(ours) !== String(theirs)
  })
  expect(different.map(([key]) => key)).toEqual([])
})

test('every text is used', () => {
  expect([...languages.nb.keys()].filter((key) => !isUsed(key))).toEqual([])
})

test.each([
  ['error.', BusyErrorCode.options],
  ['outbox.reason.', OutboxReasonCode.options],
])('under %s there is a text for every code and none besides', (prefix, codes) => {
  const known = [...languages.nb.keys()].filter((key) => key.startsWith(prefix))
  expect(known.sort()).toEqual(codes.map((each) => prefix + each).sort())
})
