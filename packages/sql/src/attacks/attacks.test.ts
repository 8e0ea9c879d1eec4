import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, type JudgeEvent, judgeQuery } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createQueryRunner, type SqlRunner } from '../index.ts';
import { riders, rightQuery, signature, test as small } from '../testing/small-world.ts';
import { bombs } from './bombs.ts';
import { commands } from './commands.ts';
import { functions } from './functions.ts';
import { others } from './others.ts';

const secret = 'Nobody-may-read-this';
const hidden = { group: 'Hidden', input: riders([secret, secret]), expected: [[secret, 2]] };

let folder: string;
let runner: SqlRunner;
let otherSchema: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-attacks-'));
  runner = createQueryRunner({ size: 1, cacheDir: folder });
  // The other data set is there, under a name that an error tells to nobody: here it is asked for.
  const asked = `select 'none' as t, count(*) from rider group by 1`;
  const [event] = await judged(asked, [hidden]);
  expect(event).toMatchObject({ verdict: 'wrong-answer' });
  otherSchema = await runner.schemaOf(hidden.input);
});
afterAll(async () => {
  await runner.close();
  await rm(folder, { recursive: true, force: true });
});

async function judged(query: string, tests = [small], timeLimitMs = 700): Promise<JudgeEvent[]> {
  const limits = { ...defaultLimits, timeLimitMs };
  const events: JudgeEvent[] = [];
  for await (const event of judgeQuery({ query, signature, tests, limits }, runner))
    if (event.kind !== 'compiled') events.push(event);
  return events;
}

describe.each([
  ['commands', commands],
  ['functions', functions],
  ['others', others],
  ['bombs', bombs],
])('%s', (_, attacks) => {
  test.each(attacks)('$tries', async ({ query, verdict, says }) => {
    const server = runner.serverPid();
    const asked = query.replaceAll('{other}', otherSchema);
    // On a slow machine, too, whatever takes too much of something else meets that bound before its time.
    const longMs = verdict === 'time-limit-exceeded' ? undefined : 5_000;
    const events = await judged(asked, [small], longMs);
    // Its name is no secret from whoever wrote it down.
    const told = JSON.stringify(events).replaceAll(otherSchema, '');
    expect(events.at(-1), told.slice(0, 2_000)).toMatchObject({ kind: 'verdict', verdict });
    const said = events.map((event) => ('message' in event ? event.message : '')).join('\n');
    if (says) expect(said).toMatch(says);
    expect(told).not.toContain(secret);
    expect(told).not.toMatch(/root:|d_[0-9a-f]{24}/);
    // Right after it a right query is judged right, by the same server.
    expect((await judged(rightQuery)).at(-1)).toMatchObject({ verdict: 'accepted', passed: 1 });
    expect(runner.serverPid()).toBe(server);
  });
});
