import type { Report, SubmissionSummary, TimeoutRule } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sayRule, scoreOtherBells } from './other-bells.ts';

type Origin = SubmissionSummary['origin'];
type Story = {
  submissions?: readonly [passed: number, origin?: Origin][];
  ran?: boolean;
  draft?: 'nothing' | 'counted' | number;
  rule?: TimeoutRule;
};

const judged = (passed: number, number: number, origin: Origin = 'candidate') =>
  ({ state: 'done', passed, total: 20, number, origin, createdAtMs: number }) as SubmissionSummary;

function reportOf({ submissions = [], ran = false, draft = 'counted', rule = 'strict' }: Story) {
  const all = submissions.map(([passed, origin], at) => judged(passed, at + 1, origin));
  return {
    pending: false,
    assessment: { editorMode: 'standard', timeoutRule: rule },
    timeline: [{ lane: 'a', runs: ran ? [3] : [] }],
    problems: [
      {
        slug: 'a',
        // Newest first, as the api sends them.
        submissions: all.toReversed(),
        counted: all.at(-1) ?? null,
        bell: typeof draft === 'number' ? judged(draft, 99, 'bell') : null,
        draftAtBell: typeof draft === 'number' ? 'judged' : draft,
      },
    ],
  } as unknown as Report;
}

const stories: [name: string, story: Story, scores: Record<TimeoutRule, number | string>][] = [
  [
    'the last submission is worse than the one before, the draft better than both',
    { submissions: [[14], [19], [18]], draft: 20 },
    { strict: 18, autosave: 18, best: 19, editor: 20, lenient: 20 },
  ],
  [
    'submitted, and nothing written since',
    { submissions: [[18]] },
    { strict: 18, autosave: 18, best: 18, editor: 18, lenient: 18 },
  ],
  [
    'run and never submitted: the last run was submitted at the bell',
    { submissions: [[7, 'last-run']], ran: true, draft: 9 },
    { strict: 7, autosave: 7, best: 'nothing', editor: 9, lenient: 9 },
  ],
  [
    'written, and neither run nor submitted',
    { draft: 12 },
    { strict: 'nothing', autosave: 12, best: 'nothing', editor: 12, lenient: 12 },
  ],
  [
    'nothing at all',
    { draft: 'nothing' },
    {
      strict: 'nothing',
      autosave: 'nothing',
      best: 'nothing',
      editor: 'nothing',
      lenient: 'nothing',
    },
  ],
  [
    'submitted, and then the starter code taken back',
    { submissions: [[5]], draft: 'nothing' },
    { strict: 5, autosave: 5, best: 5, editor: 'nothing', lenient: 5 },
  ],
  [
    'the draft counted, and the last run was never judged',
    { submissions: [[11, 'last-draft']], ran: true, rule: 'lenient' },
    { strict: 'unknown', autosave: 'unknown', best: 'nothing', editor: 11, lenient: 11 },
  ],
];

test.each(stories)('the same under other rules: %s', (_name, story, scores) => {
  const rows = scoreOtherBells(reportOf(story)) ?? [];
  const found = rows.map(({ rule, would: [would] }) => [
    rule,
    would && 'score' in would ? would.score.passed : would?.by,
  ]);
  expect(Object.fromEntries(found)).toEqual(scores);
});

test('a draft that could not be judged has no figure under the rules that would take it', () => {
  const report = reportOf({ submissions: [[9]], draft: 0 });
  for (const { bell } of report.problems) if (bell) bell.verdict = 'judge-error';
  const found = (scoreOtherBells(report) ?? []).map(({ rule, would }) => [rule, would[0]?.by]);
  expect(Object.fromEntries(found)).toEqual({
    strict: 'submission',
    autosave: 'submission',
    best: 'submission',
    editor: 'fault',
    lenient: 'fault',
  });
});

test('the rule of the assessment is named as the one applied, and what is not known is said', () => {
  const rows = scoreOtherBells(reportOf(stories[6]?.[1] ?? {})) ?? [];
  expect(rows.filter(({ isOurs }) => isOurs).map(({ rule }) => rule)).toEqual(['lenient']);
  expect(rows.map(sayRule)).toEqual([
    'The last submission counts, else the last run. Your last run was never judged.',
    'As strict; where neither is, the last autosave. Your last run was never judged.',
    'The best submission counts. What was not submitted is not looked at.',
    'What stood in the editor at the bell.',
    'The last draft is submitted for you. Applied here.',
  ]);
});

test('nothing is said while what it rests on is being judged', () => {
  expect(scoreOtherBells({ ...reportOf({}), pending: true })).toBeNull();
});
