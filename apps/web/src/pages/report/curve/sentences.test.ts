import type { JudgedDraft } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { type Story, tellDrafts } from './sentences.ts';

/** "51:10=23" passes 23 from then on, "58:02=x" does not compile. */
function draft(text: string, at: number): JudgedDraft {
  const [moment = '', passed] = text.split('=');
  const rate = passed === 'x' ? null : Number(passed);
  return {
    language: 'typescript',
    revision: at + 1,
    atSeconds: seconds(moment),
    passed: rate,
    outcomes: rate === null ? null : 'p'.repeat(rate),
  };
}

function seconds(moment: string): number {
  const [minutes, rest] = moment.split(':').map(Number);
  return (minutes ?? 0) * 60 + (rest ?? 0);
}

/** "2 at 47:30 = pppt": the second submission, and what became of each test. */
function submission(text: string) {
  const [number, moment = '', outcomes = ''] = text.split(/ at | = /);
  const passed = outcomes.split('p').length - 1;
  return { number: Number(number), atSeconds: seconds(moment), passed, outcomes };
}

type Row = {
  what: string;
  drafts: string;
  tests?: number;
  submissions?: string[];
  counted?: Story['counted'];
  runs?: string[];
  /** When the problem was open; always when left out. */
  open?: [from: string, to: string][];
  heading: string;
  said: string[];
};

const all = (passed: number, tests = 23) => 'p'.repeat(passed).padEnd(tests, 't');

const rows: Row[] = [
  { what: 'nothing', drafts: '', heading: 'nothing was written', said: [] },
  { what: 'nothing compiles', drafts: '5:00=x 9:00=x', heading: 'no draft compiles', said: [] },
  { what: 'nothing passes', drafts: '5:00=0', heading: 'no draft passes a test', said: [] },
  {
    what: 'right, broken, and never submitted',
    drafts: '31:00=6 47:00=19 51:10=23 58:02=17 71:20=21',
    submissions: [`2 at 47:30 = ${all(19)}`],
    counted: { number: 2, passed: 19 },
    runs: ['52:00', '57:00', '59:00'],
    heading: 'a right draft was never submitted',
    said: [
      '47:30 Submission 2 counted, 19/23. Four time limits. The draft at 51:10 would have scored best.',
      '51:10 *23/23, broken at 58:02.* It stood for 6:52 and two runs.',
      '71:20 21/23 from here on: 19 minutes for two tests, to the bell.',
    ],
  },
  {
    what: 'right, and then not compiling to the bell',
    drafts: '31:00=6 51:10=23 54:00=x 54:30=23 58:02=x',
    heading: 'a right draft was never submitted',
    said: [
      '31:00 6/23, the first that pass.',
      '51:10 *23/23, broken at 58:02.* It stood for 6:52.',
      '90:00 Nothing counted. The draft at 51:10 would have scored best.',
    ],
  },
  {
    what: 'worse than before, and then not compiling to the bell',
    drafts: '20:00=21 25:00=20 49:00=x',
    heading: 'nothing counted, and 21/23 stood there',
    said: [
      '20:00 *21/23, broken at 25:00.* It stood for 5:00.',
      '25:00 20/23 from here on: 65 minutes for three tests, and it does not compile from 49:00 to the bell.',
      '90:00 Nothing counted. The draft at 20:00 would have scored best.',
    ],
  },
  {
    what: 'tests lost after the best draft, which stood for a moment',
    drafts: '15:00=14 19:00=19 41:15=20 42:20=18',
    tests: 20,
    submissions: [`2 at 19:22 = ${all(19, 20)}`, `3 at 42:48 = ${'p'.repeat(18)}wr`],
    counted: { number: 3, passed: 18 },
    heading: 'two tests lost after the best draft',
    said: [
      '41:15 *20/20, broken at 42:20.* It stood for 65 s.',
      '42:20 18/20 from here on: 48 minutes for two tests, to the bell.',
      '42:48 Submission 3 counted, 18/20. One wrong answer and one runtime error. The draft at 41:15 would have scored best.',
    ],
  },
  {
    what: 'stuck two tests before the end',
    drafts: '20:00=10 34:40=21',
    submissions: [`1 at 36:00 = ${all(21)}`],
    counted: { number: 1, passed: 21 },
    heading: 'two tests never passed',
    said: [
      '20:00 10/23, the first that pass.',
      '34:40 21/23 from here on: 55 minutes for two tests, to the bell.',
      '36:00 Submission 1 counted, 21/23. Two time limits.',
    ],
  },
  {
    what: 'one test is missing',
    drafts: '20:00=22',
    submissions: [`1 at 21:00 = ${'p'.repeat(15)}w${'p'.repeat(7)}`],
    counted: { number: 1, passed: 22 },
    heading: 'one test never passed',
    said: [
      '20:00 22/23 from here on: 70 minutes for one test, to the bell.',
      '21:00 Submission 1 counted, 22/23. Test 16 was missing.',
    ],
  },
  {
    what: 'right and counted',
    drafts: '20:00=1 30:00=23',
    submissions: [`1 at 31:00 = ${all(23)}`],
    counted: { number: 1, passed: 23 },
    heading: 'right, and it counted',
    said: [
      '20:00 1/23, the first that passes.',
      '30:00 *23/23, to the bell.*',
      '31:00 Submission 1 counted, 23/23.',
    ],
  },
  {
    what: 'right and nothing counted',
    drafts: '30:00=23',
    heading: 'a right draft was never submitted',
    said: [
      '30:00 *23/23, to the bell.*',
      '90:00 Nothing counted. The draft at 30:00 would have scored best.',
    ],
  },
  {
    what: 'the last run counted, and a later draft was better',
    drafts: '30:00=5 40:00=9 88:00=4',
    counted: { number: null, passed: 5 },
    heading: 'four tests lost after the best draft',
    said: [
      '30:00 5/23, the first that pass.',
      '40:00 *9/23, broken at 88:00.* It stood for 48:00.',
      '90:00 5/23 counted. The draft at 40:00 would have scored best.',
    ],
  },
  {
    what: 'minutes at another problem are not minutes for these tests',
    drafts: '20:00=21',
    open: [
      ['0:00', '24:00'],
      ['80:00', '82:00'],
    ],
    submissions: [`1 at 21:00 = ${all(21)}`],
    counted: { number: 1, passed: 21 },
    heading: 'two tests never passed',
    said: [
      '20:00 21/23 from here on: 6 minutes for two tests, to the bell.',
      '21:00 Submission 1 counted, 21/23. Two time limits.',
    ],
  },
  {
    what: 'what does not compile in between breaks nothing',
    drafts: '30:00=23 31:00=x 32:00=23',
    submissions: [`1 at 33:00 = ${all(23)}`],
    counted: { number: 1, passed: 23 },
    heading: 'right, and it counted',
    said: ['30:00 *23/23, to the bell.*', '33:00 Submission 1 counted, 23/23.'],
  },
];

test.for(rows)('$what', (row) => {
  const { drafts, tests = 23, submissions = [], counted = null, runs = [], heading, said } = row;
  const { open = [['0:00', '90:00']] } = row;
  const codingSeconds = 90 * 60;
  const told = tellDrafts({
    problem: {
      drafts: drafts.split(' ').filter(Boolean).map(draft),
      open: open.map(([from, to]) => ({ fromSeconds: seconds(from), toSeconds: seconds(to) })),
      tests,
    },
    codingSeconds,
    byBell: true,
    runs: runs.map(seconds),
    submissions: submissions.map(submission),
    counted,
  });
  expect(told.heading).toBe(heading);
  const shown = told.said.map(({ atSeconds, fact, rest, strong }) => {
    const at = `${Math.floor(atSeconds / 60)}:${String(atSeconds % 60).padStart(2, '0')}`;
    return `${at} ${strong ? `*${fact}*` : fact} ${rest}`.trim();
  });
  expect(shown).toEqual(said);
});
