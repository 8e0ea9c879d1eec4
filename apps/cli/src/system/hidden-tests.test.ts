import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf, formatValue, type JudgingData, loadJudgingData } from '@dryrun/problem-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { RecordingCandidate } from './recording-candidate.ts';
import { type RunningSystem, startSystem } from './running-system.ts';

const problemsDir = join(import.meta.dirname, '..', '..', '..', '..', 'problems');

type DrawnProblem = {
  slug: string;
  signature: { name: string; parameters: { name: string }[] };
  samples: { input: { text: string }[] }[];
};
type Listed = { slug: string; difficulty: string; asksFor: string; levelCount: number | null };
type Sitting = { id: string; problems: { problem: DrawnProblem }[] };
type OpenApi = { paths: Record<string, Record<string, unknown>> };

let dataDir: string;
let system: RunningSystem;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-hidden-'));
  const env = { LANGUAGES: 'javascript,typescript,python', LOG_LEVEL: 'warn' };
  system = await startSystem({ dataDir, env: { ...env, RUNS_PER_MINUTE: '10000' } });
});
afterAll(async () => {
  await system?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('a running sitting is told nothing of the hidden tests, whatever it asks or runs', async () => {
  const candidate = new RecordingCandidate(system.url);
  await candidate.visit();
  const pair = await drawPair(candidate);
  console.log(`The sitting has ${pair.join(' and ')}.`);
  // Submissions made before the sitting are open until it begins.
  const practised = await practise(candidate, pair);
  candidate.forget();

  const chosen = { preset: 'classic', problems: pair };
  const setUp = { ...chosen, editorMode: 'standard', language: 'javascript' };
  const { id } = await candidate.ask<Sitting>('POST', '/assessments', setUp);
  const { problems } = await candidate.ask<Sitting>('POST', `/assessments/${id}/start`);
  const walks = await Promise.all(
    problems.map(({ problem }) =>
      tryEverything(candidate, id, problem, practised.get(problem.slug) ?? []),
    ),
  );
  for (const walk of walks) await readEverything(candidate, walk);
  await candidate.ask('POST', `/assessments/${id}/finish`, { section: 'coding' });
  for (const walk of walks) await readEverything(candidate, walk);

  const told = (await candidate.received()).join('\n\n');
  const judging = await Promise.all(
    problems.map(({ problem }) => loadJudgingData(problemsDir, problem.slug)),
  );
  // What stands in programs that were sent comes back with them: a large number, a comment's input.
  const sent = walks.flatMap(({ programs }) => programs);
  // And what the contract says of every problem, as the largest whole number of a column.
  const contract = await (await new Candidate(system.url).request('GET', '/openapi.json')).text();
  const all = judging.flatMap(secretsOf);
  const known = whatIsToldOf(all, [...sent, contract].join('\n\n'));
  const secrets = [...all.filter((secret) => !known.includes(secret)), answerOfOurs];
  expect(secrets.length).toBeGreaterThan(50);
  expect(whatIsToldOf(secrets, told)).toEqual([]);

  // The same search finds them as soon as the sitting is over, so it is able to.
  candidate.forget();
  await candidate.ask('POST', `/assessments/${id}/finish`, { section: 'approach' });
  const indexes = Array.from({ length: 30 }, (_, index) => String(index));
  for (const walk of walks) {
    await readEverything(candidate, { ...walk, runs: walk.runs.slice(0, 1), indexes });
  }
  const after = (await candidate.received()).join('\n\n');
  // Of a sweep no more is told than the input that it ended at.
  const single = judging.map((data) => ({
    ...data,
    hidden: data.hidden.filter((test) => !('sweep' in test)),
  }));
  const toFind = [...single.flatMap(secretsOf), answerOfOurs];
  const found = whatIsToldOf(toFind, after);
  expect(found.length).toBeGreaterThan(toFind.length / 2);
  expect(found).toContain(answerOfOurs);
}, 240_000);

/** A right solution that needs what only one of the environments has. */
const needsLibraries = [
  [
    'typescript',
    'heavier-branch-first.ts',
    'const heap = new PriorityQueue((a: number, b: number) => a - b);\nheap.enqueue(_.sum([1, 2]));\n',
  ],
  ['python', 'heavier_branch_first.py', 'queue = deque(SortedList([2, 1]))\n'],
] as const;

test.each(needsLibraries)(
  '%s is judged in the environment that it was sent in, in practice and in a sitting',
  async (language, file, first) => {
    const candidate = new RecordingCandidate(system.url);
    await candidate.visit();
    const problem = 'camp-generators';
    const accepted = join(problemsDir, problem, 'submissions', 'accepted', file);
    const code = first + (await readFile(accepted, 'utf8'));
    const verdictIn = async (more: object) => {
      const run = { kind: 'submission', problem, language, code, ...more };
      const { id } = await candidate.ask<{ id: string }>('POST', '/runs', run);
      return (await candidate.verdictOf(id)).verdict;
    };
    expect(await verdictIn({ environment: 'with-libraries' })).toBe('accepted');
    expect(await verdictIn({})).toBe('runtime-error');

    const custom = {
      ...{ codingMinutes: 30, approachMinutes: 0, difficulties: ['medium'], topics: [] },
      timeoutRule: 'lenient',
    };
    const { id } = await candidate.ask<Sitting>('POST', '/assessments', {
      ...{ preset: 'custom', editorMode: 'standard', language, custom, problems: [problem] },
      environment: 'with-libraries',
    });
    await candidate.ask('POST', `/assessments/${id}/start`);
    expect(await verdictIn({ assessment: id })).toBe('accepted');
  },
  120_000,
);

/** What the probing program answers on hidden tests. Nowhere in its code, so only its output has it. */
const ourFactor = '30609121';
const answerOfOurs = String(Number(ourFactor) * 31);

/** Programs that try to carry a hidden test out, each by another way. */
function probes({ name, parameters }: DrawnProblem['signature']): string[] {
  const args = parameters.map((parameter) => parameter.name).join(', ');
  const all = `JSON.stringify([${args}])`;
  return [
    `function ${name}(${args}) { console.log(${all}); return ${ourFactor} * 31; }`,
    `function ${name}(${args}) { throw new Error(${all}); }`,
    `function ${name}(${args}) { return ${all}; }`,
    `function ${name}(${args}) { if (${all}.length % 8 === 3) for (;;) {} return null; }`,
    `function ${name}(${args}) { const left = "no end`,
  ];
}

/** Another pair of the bank each time: what must not be told is so for all of them. */
async function drawPair(candidate: RecordingCandidate): Promise<string[]> {
  const bank = await candidate.ask<Listed[]>('GET', '/problems');
  return ['medium', 'hard'].map((difficulty) => {
    const fitting = bank.filter(
      (problem) =>
        problem.difficulty === difficulty &&
        problem.asksFor === 'program' &&
        problem.levelCount === null,
    );
    const drawn = fitting[Math.floor(Math.random() * fitting.length)];
    if (!drawn) throw new Error(`The bank has no ${difficulty} problem.`);
    return drawn.slug;
  });
}

/** Submits the first probe to these problems. Gives back the ids of the runs by slug. */
async function practise(
  candidate: RecordingCandidate,
  slugs: readonly string[],
): Promise<Map<string, string[]>> {
  const runs = new Map<string, string[]>();
  for (const slug of slugs) {
    const { signature } = await candidate.ask<DrawnProblem>('GET', `/problems/${slug}`);
    const [code = ''] = probes(signature);
    const run = await candidate.submit({ problem: slug, language: 'javascript', code });
    await candidate.verdictOf(run.id);
    runs.set(slug, [run.id]);
  }
  return runs;
}

/** Requests of one candidate. */
const atOnce = 6;

type Walk = {
  assessment: string;
  slug: string;
  runs: string[];
  programs: string[];
  indexes: string[];
};

/** Runs and submits in the sitting and in practice, and waits for every verdict. */
async function tryEverything(
  candidate: RecordingCandidate,
  assessment: string,
  { slug, signature, samples }: DrawnProblem,
  practised: string[],
): Promise<Walk> {
  const run = { problem: slug, language: 'javascript' };
  const customInput = samples[0]?.input.map(({ text }) => text).join('\n');
  const runs = [...practised];
  // Practice of a problem of the sitting is no way around.
  const [code] = probes(signature);
  const inPractice = await candidate.request('POST', '/runs', { ...run, code, kind: 'submission' });
  expect(inPractice.status).toBe(409);
  const programs = [...probes(signature), ...(await wrongAnswers(slug))];
  for (const [index, code] of programs.entries()) {
    const requests = [
      { ...run, code, kind: 'submission', assessment },
      // Its answer on samples and own input may be seen.
      ...(code.includes(ourFactor)
        ? []
        : [
            { ...run, code, kind: 'samples', assessment },
            { ...run, code, kind: 'custom', customInput, assessment },
          ]),
    ];
    for (const request of requests) {
      const { id } = await candidate.ask<{ id: string }>('POST', '/runs', request);
      await candidate.verdictOf(id);
      runs.push(id);
    }
    await candidate.ask('PUT', `/assessments/${assessment}/drafts/${slug}`, {
      ...{ language: 'javascript', code, baseRevision: index, tab: 'one' },
    });
  }
  // The first, some between, and one that no problem has.
  return { assessment, slug, runs, programs, indexes: ['0', '7', '14', '999'] };
}

async function wrongAnswers(slug: string): Promise<string[]> {
  const folder = join(problemsDir, slug, 'submissions', 'wrong_answer');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}

/** Every GET of the contract that the server prints, for everything the candidate has. */
async function readEverything(candidate: RecordingCandidate, walk: Walk): Promise<void> {
  const { paths } = await candidate.ask<OpenApi>('GET', '/openapi.json');
  const gets = Object.entries(paths).flatMap(([path, methods]) =>
    'get' in methods ? fill(path, walk) : [],
  );
  gets.push(`/submissions?assessment=${walk.assessment}`);
  // Some thousand in all: several at once, as a page asks too.
  const ask = async () => {
    for (let path = gets.shift(); path !== undefined; path = gets.shift())
      await (await candidate.request('GET', path)).text();
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
}

/** The path with each of its parameters replaced by all that there is for it. */
function fill(path: string, walk: Walk): string[] {
  const { assessment, slug, runs, indexes } = walk;
  const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  if (parameter === undefined) return [path];
  const values = {
    id: path.startsWith('/assessments') ? [assessment] : runs,
    slug: [slug],
    problem: [slug],
    index: indexes,
    part: ['input', 'expected', 'output', 'console'],
    question: ['ownership-not-yours'],
    // Those that it has not are asked for as well.
    kind: ['coding', 'approach', 'sql', 'work-style', 'work-simulation', 'questions', 'writing'],
    // Of hints, which count from 1.
    number: ['1', '2', '9'],
    verdict: ['wrong-answer', 'time-limit-exceeded', 'runtime-error'],
  }[parameter];
  if (!values) throw new Error(`Say here what {${parameter}} of ${path} may be.`);
  return values.flatMap((value) => fill(path.replace(`{${parameter}}`, value), walk));
}

/** What of the hidden tests cannot be in an answer by chance, and is in no sample. */
function secretsOf({ samples, hidden }: JudgingData): string[] {
  const known = samples.flatMap(({ input, expected }) => [...input, expected].map(formatValue));
  const secrets = hidden.flatMap((test) => [
    ...casesOf(test)
      .flatMap(({ input, expected }) => [...input, expected])
      .map(formatValue)
      .filter(isDistinctive),
    ...(test.group.length > 12 ? [test.group] : []),
  ]);
  return [...new Set(secrets)]
    .filter((secret) => !known.includes(secret))
    .map((secret) => secret.slice(0, 200));
}

function isDistinctive(text: string): boolean {
  return /^-?\d+$/.test(text) ? text.length >= 7 : text.length > 12;
}

/** Those that stand in the text, however spaced or escaped; a number only as a whole. */
function whatIsToldOf(secrets: readonly string[], text: string): string[] {
  const compact = compacted(text);
  const numbers = new Set(text.match(/(?<![\w.-])-?\d+(?![\w.])/g));
  return secrets.filter((secret) =>
    /^-?\d+$/.test(secret) ? numbers.has(secret) : compact.includes(compacted(secret)),
  );
}

function compacted(text: string): string {
  return text.replaceAll(/[\s\\]/g, '');
}
