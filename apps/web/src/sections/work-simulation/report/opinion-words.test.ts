import { expect, test } from 'vitest';
import { givenValues, type ReportedScenario, sayAgreement, sayBoth } from './opinion-words.ts';

const scenario = (
  asks: ReportedScenario['shown']['asks'],
  given: ReportedScenario['given'],
  authors: number[],
): ReportedScenario => ({
  shown: {
    ...{ scenario: '1', title: 'A day', opening: 'Monday.', arrived: [], question: 'What?', asks },
    responses: authors.map((_, at) => `Do ${at}.`),
  },
  ...{ given, closed: true, seconds: 60 },
  opinions: authors.map((value) => ({ value, reason: 'Because.', principles: [] })),
});

test.each<[ReportedScenario, (number | null)[], string]>([
  [
    scenario('rate', { kind: 'rate', ratings: [4, 5, 1] }, [2, 5, 2]),
    [4, 5, 1],
    'Same step 1 of 3, within one step 2 of 3.',
  ],
  [
    scenario('rate', { kind: 'rate', ratings: [4, null, null] }, [4, 1, 2]),
    [4, null, null],
    'Same step 1 of 3, within one step 1 of 3.',
  ],
  [
    scenario('order', { kind: 'order', order: [2, 0, 1] }, [3, 2, 1]),
    [2, 3, 1],
    'In the same place 1 of 3, within one place 3 of 3.',
  ],
  [
    scenario('choose', { kind: 'choose', chosen: 1 }, [0, 1, 0]),
    [0, 1, 0],
    'The same choice as the author’s.',
  ],
  [
    scenario('choose', { kind: 'choose', chosen: 0 }, [0, 1, 0]),
    [1, 0, 0],
    'Another choice than the author’s.',
  ],
  [scenario('choose', { kind: 'choose', chosen: null }, [0, 1]), [null, null], 'Nothing chosen.'],
  [scenario('rate', null, [3, 4]), [null, null], 'Not begun.'],
])('%#: what was given, and how far from the author’s', (one, values, words) => {
  expect(givenValues(one)).toEqual(values);
  expect(sayAgreement(one)).toBe(words);
});

test.each([
  ['rate', 4, 2, 'yours 4, the author’s 2'],
  ['order', null, 2, 'not answered, the author’s 2'],
  ['choose', 1, 1, 'yours and the author’s'],
  ['choose', 1, 0, 'yours'],
  ['choose', 0, 1, 'the author’s'],
  ['choose', null, 0, 'chosen by neither'],
] as const)('%s, %s and %s: %s', (asks, mine, author, expected) => {
  expect(sayBoth(asks, mine, author)).toBe(expected);
});
