import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exchangeSchema } from '@simulator/recording/exchange'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Client, handWritten, start } from './client'

/** A folder that the simulators of this test record into, and what was written there. */
function recordingFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'traffic-'))
  const folder = join(parent, 'traffic')
  onTestFinished(() => rmSync(parent, { recursive: true }))
  vi.stubEnv('BUSY_RECORD_TRAFFIC', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const text = () =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('')
  return {
    folder,
    text,
    exchanges: () =>
      text()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => exchangeSchema.parse(JSON.parse(line))),
  }
}

it('what is said is recorded, but not who was let in', async () => {
  const recording = recordingFolder()
  const { login, control } = await start()
  const client = await login('sim-admin')
  await client.get('/project?count=2&fields=id,name', { 'if-none-match': 'x' })
  await client.post('/activity', { name: 'Dugnad', activityType: 'GENERAL_ACTIVITY' })
  await control.get('/state')
  expect(recording.exchanges()).toMatchObject([
    { method: 'POST', path: '/token/session/:create', status: 201 },
    {
      method: 'GET',
      path: '/project',
      query: [
        ['count', '2'],
        ['fields', 'id,name'],
      ],
      ifNoneMatch: 'x',
      requestBody: '',
      status: 200,
      userAgent: handWritten,
      answerType: 'application/json;charset=UTF-8',
      answerBody: expect.stringContaining('Havila'),
      fault: null,
    },
    { path: '/activity', requestBody: expect.stringContaining('Dugnad'), status: 201 },
  ])
  expect(recording.text()).not.toContain('Basic')
})

it('what is like something before is left out; what differs in anything that a contract names is kept', async () => {
  const recording = recordingFolder()
  const { login } = await start()
  const client = await login('sim-admin')
  const before = recording.exchanges().length
  for (const id of [4_400_001, 4_400_002, 4_400_001]) await client.get(`/project/${id}?fields=id,name`)
  expect(recording.exchanges()).toHaveLength(before + 1)
  await client.get('/project/4400001?fields=id')
  await client.get('/project/1?fields=id')
  expect(recording.exchanges()).toHaveLength(before + 3)
  await client.get('/activity?fields=id,activityType')
  const { values } = JSON.parse(recording.exchanges().at(-1)?.answerBody ?? '')
  expect(values.map((each: { activityType: string }) => each.activityType)).toEqual([
    'GENERAL_ACTIVITY',
    'PROJECT_GENERAL_ACTIVITY',
    'PROJECT_SPECIFIC_ACTIVITY',
  ])
})

it('answers that a fault made or spoiled are marked', async () => {
  const recording = recordingFolder()
  const { login, control } = await start()
  const client = await login('sim-admin')
  const before = recording.exchanges().length
  await control.post('/faults', { kind: 'status', status: 503, times: 1 })
  await client.post('/activity', { name: 'a' })
  await control.post('/faults', { kind: 'drop-answer', times: 1 })
  await expect(client.get('/project/4400001')).rejects.toThrow()
  await control.post('/faults', { kind: 'truncate', times: 1 })
  await expect(client.get('/project/4400001')).rejects.toThrow()
  expect(recording.exchanges().slice(before)).toMatchObject([
    { status: 503, requestBody: null, fault: 'status' },
    { status: 200, fault: 'drop-answer' },
    { status: 200, fault: 'truncate' },
  ])
})

it('without the variable nothing is recorded', async () => {
  const recording = recordingFolder()
  vi.stubEnv('BUSY_RECORD_TRAFFIC', undefined)
  const { simulator } = await start()
  await new Client(simulator.url).get('/project')
  expect(existsSync(recording.folder)).toBe(false)
})
