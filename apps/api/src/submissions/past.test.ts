import type { ErrorBody, ListedSubmission, Run, Verdict } from '@dryrun/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeVerdict } from '../testing/write-results.ts';

type Page = { items: ListedSubmission[]; nextCursor: string | null };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Sent = { problem?: string; language?: string; code?: string; assessment?: string };

async function judged(
  client: TestClient,
  sent: Sent = {},
  [verdict, passed]: [Verdict, number] = ['wrong-answer', 3],
): Promise<string> {
  const usual = { problem: 'tasting-flight', language: 'javascript', code: '// try' };
  const { status, body } = await client.post<Run>('/runs', {
    ...{ kind: 'submission', ...usual, ...sent },
  });
  expect(status).toBe(202);
  await writeVerdict(api.db, body.id, verdict, passed);
  return body.id;
}

async function ids(client: TestClient, query: string): Promise<string[]> {
  const { status, body } = await client.get<Page>(`/submissions?${query}`);
  expect({ query, status }).toEqual({ query, status: 200 });
  return body.items.map(({ id }) => id);
}

test('filters: preset, topic, dates and stars, together with the others', async () => {
  const client = await api.guest();
  const setUp = { preset: 'sprint', editorMode: 'standard', language: 'javascript' };
  const chosen = { ...setUp, problems: ['cold-box', 'borrowed-beans'] };
  const assessment = (await client.post<{ id: string }>('/assessments', chosen)).body.id;
  await client.post(`/assessments/${assessment}/start`);
  const inside = await judged(client, { problem: 'cold-box', assessment });
  await client.post(`/assessments/${assessment}/finish`, { section: 'coding' });
  await client.post(`/assessments/${assessment}/finish`, { section: 'approach' });
  const outside = await judged(client, { problem: 'cold-box' });
  const old = await judged(client);
  const at = Date.parse('2026-03-05T12:00:00Z');
  await sql`update run set created_at = ${new Date(at)} where id = ${old}::uuid`.execute(api.db);
  await client.put('/stars/cold-box', { submission: outside, starred: true });
  const topics = (slug: string) => api.deps.catalogue.get(slug)?.topics ?? [];
  const topic = topics('cold-box').find((each) => !topics('tasting-flight').includes(each)) ?? '';

  const rows: [string, string[]][] = [
    ['preset=sprint', [inside]],
    ['preset=classic', []],
    [`topic=${encodeURIComponent(topic)}`, [outside, inside]],
    ['topic=no%20topic', []],
    [`fromMs=${at}`, [outside, inside, old]],
    [`fromMs=${at + 1}`, [outside, inside]],
    [`beforeMs=${at + 1}`, [old]],
    [`beforeMs=${at}`, []],
    [`fromMs=${at}&beforeMs=${at + 1}&problem=tasting-flight`, [old]],
    ['starred=yes', [outside]],
    ['starred=yes&where=assessment', []],
  ];
  for (const [query, expected] of rows)
    expect({ query, ids: await ids(client, query) }).toEqual({ query, ids: expected });
  for (const query of ['starred=no', 'order=best', 'fromMs=yesterday', 'fromMs=-1']) {
    const { status, body } = await client.get<ErrorBody>(`/submissions?${query}`);
    expect({ query, status, code: body.code }).toEqual({ query, status: 400, code: 'BAD_REQUEST' });
  }
});

test('each order goes through pages whole, also while other submissions come in', async () => {
  const client = await api.guest();
  const sent: { id: string; problem: string; passed: number }[] = [];
  for (const [problem, passed] of [
    ['tasting-flight', 3],
    ['cold-box', 5],
    ['tasting-flight', 21],
    ['cold-box', 5],
    ['borrowed-beans', 0],
  ] as const)
    sent.push({ id: await judged(client, { problem }, ['wrong-answer', passed]), problem, passed });
  const totals = new Map<string, number>();
  for (const { id, total } of (await client.get<Page>('/submissions')).body.items)
    totals.set(id, total);
  const newestFirst = [...sent].reverse();
  const share = ({ id, passed }: { id: string; passed: number }) => passed / (totals.get(id) ?? 1);
  const title = (slug: string) => api.deps.catalogue.get(slug)?.title ?? '';
  const by = (compare: (a: (typeof sent)[number], b: (typeof sent)[number]) => number) =>
    [...newestFirst].sort(compare).map(({ id }) => id);
  const orders = {
    newest: newestFirst.map(({ id }) => id),
    oldest: sent.map(({ id }) => id),
    problem: by((a, b) => title(a.problem).localeCompare(title(b.problem), 'en')),
    fewest: by((a, b) => share(a) - share(b)),
    most: by((a, b) => share(b) - share(a)),
  };
  for (const [order, expected] of Object.entries(orders)) {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 9; page += 1) {
      const { body }: { body: Page } = await client.get<Page>(
        `/submissions?order=${order}&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
      if (page === 0 && order === 'newest') await judged(client, { language: 'typescript' });
    }
    expect({ order, seen: seen.filter((id) => totals.has(id)) }).toEqual({ order, seen: expected });
    expect(new Set(seen).size).toBe(seen.length);
  }
  const { body } = await client.get<Page>('/submissions?limit=1');
  const elsewhere = await client.get(`/submissions?order=most&cursor=${body.nextCursor}`);
  expect(elsewhere.status).toBe(400);
});

test('code and notes are searched, and a match says where', async () => {
  const client = await api.guest();
  const heap = await judged(client, {
    code: 'function f() {\n  const minHeap = [start];\n  return minHeap[i % 2];\n}',
  });
  const noted = await judged(client, { problem: 'cold-box', code: 'let a;' });
  const text = 'Sort each day is n².\n\nThe **Heap** was right.';
  const save = { text, baseRevision: 0, tab: 'a', submission: noted };
  await client.put('/notes/cold-box', save);
  const strange = await judged(client, { code: 'let 힙 = "\ud800"; // \0 queue 303' });
  const korean = await judged(client, { code: '// 힙 heapless' });

  const rows: [search: string, found: [id: string, match: string | null][]][] = [
    [
      'heap',
      [
        [korean, 'code 1: // 힙 «heap»less'],
        [noted, 'note 3: The **«Heap»** was right.'],
        [heap, 'code 2: const min«Heap» = [start];'],
      ],
    ],
    ['minheap[i', [[heap, 'code 3: return «minHeap[i» % 2];']]],
    ['%', [[heap, 'code 3: return minHeap[i «%» 2];']]],
    ['n2 cold', [[noted, 'note 1: Sort each day is «n²».']]],
    ['queue', [[strange, 'code 1: let 힙 = "\ufffd"; // \0 «queue» 303']]],
    [
      'tasting heap',
      [
        [korean, 'code 1: // 힙 «heap»less'],
        [heap, 'code 2: const min«Heap» = [start];'],
      ],
    ],
    ['cold', [[noted, null]]],
    ['heap tasting sort', []],
    ["heap'; drop table run; --", []],
    ['\\', []],
    ['힙', [[korean, 'code 1: // «힙» heapless']]],
    // Written out in digits a letter would be \\355.
    ['355', []],
    ['"; //', [[strange, 'code 1: let 힙 = "\ufffd«";» «//» \0 queue 303']]],
  ];
  for (const [search, found] of rows) {
    const { body } = await client.get<Page>(`/submissions?search=${encodeURIComponent(search)}`);
    const seen = body.items.map(({ id, match }) => [id, match && shown(match)]);
    expect({ search, seen }).toEqual({ search, seen: found });
  }
});

function shown({ where, line, text, marks }: NonNullable<ListedSubmission['match']>): string {
  let marked = text;
  for (const { from, to } of [...marks].reverse())
    marked = `${marked.slice(0, from)}«${marked.slice(from, to)}»${marked.slice(to)}`;
  return `${where} ${line}: ${marked}`;
}
