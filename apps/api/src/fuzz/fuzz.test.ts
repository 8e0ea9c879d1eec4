import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assessment, ErrorSchema, endpointErrors, type Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import { createLog } from '../http/create-log.ts';
import { openApiDocument } from '../system/openapi.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';
import { type FuzzRequest, type FuzzTarget, makeRequest, operationsOf } from './make-request.ts';
import { Random } from './random.ts';
import { type RawAnswer, sendBytes } from './send-bytes.ts';

/**
 * Hostile requests to every endpoint, made out of the contract: nothing may end in a 500, hang, or
 * be refused in another shape than the one. A few hundred each time; more by FUZZ_REQUESTS=50000, and
 * others by FUZZ_SEED.
 */
const requests = Number(process.env.FUZZ_REQUESTS ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const atOnce = 8;

const failures: string[] = [];
let webDir: string;
let api: TestApi;
let target: FuzzTarget;
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'dryrun-web-'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Dry Run</title>');
  const log = createLog('error', { write: (line) => failures.push(line) });
  api = await startTestApi({ webDir, log, runsPerMinute: 1_000_000 });
  target = await furnish();
});
afterAll(async () => {
  await api.stop();
  await rm(webDir, { recursive: true, force: true });
});

/** A guest who has something of everything. */
async function furnish(): Promise<FuzzTarget> {
  const finished = await Candidate.started(api, { problems: [medium, hard] });
  const { client } = finished;
  const code = 'function longestFlight() { return 0; }';
  const run = { problem: medium, language: 'javascript', code };
  const submission = (
    await client.post<Run>('/runs', { ...run, kind: 'submission', assessment: finished.id })
  ).body;
  await writeTests(api.db, submission.id, ['accepted', 'wrong-answer']);
  await writeVerdict(api.db, submission.id, 'wrong-answer', 1);
  await finished.finish('coding');
  await finished.finish('approach');
  const samples = (await client.post<Run>('/runs', { ...run, kind: 'samples' })).body;
  const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const chosen = { ...setUp, problems: ['cold-box', hard] };
  const running = (await client.post<Assessment>('/assessments', chosen)).body;
  await client.post(`/assessments/${running.id}/start`);
  const ready = (await client.post<Assessment>('/assessments', setUp)).body;
  const { host, origin } = new URL(api.url);
  return {
    host,
    origin,
    cookie: client.cookie,
    otherCookie: (await api.guest()).cookie,
    known: {
      ids: [finished.id, running.id, ready.id, submission.id, samples.id],
      problems: [medium, hard, 'cold-box'],
    },
  };
}

/** What is wrong with an answer; null when nothing is. */
function faultOf(
  answer: RawAnswer | 'silence' | 'hangs',
  { bodiless }: FuzzRequest,
): string | null {
  if (typeof answer === 'string') return answer;
  const { status, head, body } = answer;
  if (status === 500) return `500 ${body}`;
  if (status < 400 || bodiless) return null;
  if (!/^content-type: application\/json/im.test(head)) return `${status} is no JSON: ${body}`;
  const error = ErrorSchema.safeParse(parse(body));
  if (!error.success || error.data.status !== status || !(error.data.code in endpointErrors)) {
    return `${status} of another shape: ${body}`;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

test(
  `${requests} hostile requests of seed ${seed}`,
  async () => {
    const random = new Random(seed);
    const operations = operationsOf(await openApiDocument());
    const port = Number(new URL(api.url).port);
    const statuses = new Map<string, number>();
    const faults: string[] = [];
    let left = requests;
    const sender = async () => {
      while (left-- > 0 && faults.length < 20) {
        const request = makeRequest(random, operations, target);
        const answer = await sendBytes(port, request.bytes);
        const status = typeof answer === 'string' ? answer : String(answer.status);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const fault = faultOf(answer, request);
        if (fault !== null) {
          faults.push(
            `${JSON.stringify(request.name)}\n  → ${JSON.stringify(fault.slice(0, 500))}\n  sent ${JSON.stringify(request.bytes.toString('latin1').slice(0, 1_500))}`,
          );
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sender));
    const counts = [...statuses].sort().map(([status, count]) => `${count} × ${status}`);
    console.log(`${requests} requests of seed ${seed}: ${counts.join(', ')}`);
    expect(faults.join('\n\n')).toBe('');
    expect(failures.join('\n')).toBe('');
  },
  60_000 + requests * 100,
);
