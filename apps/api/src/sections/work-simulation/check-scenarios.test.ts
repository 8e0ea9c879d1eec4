import type { ScenarioGiven, WorkSimulationAnswer } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { checkScenarios } from './check-scenarios.ts';
import type { Scenario } from './scenario.ts';
import { placedScenarios } from './shown-scenarios.ts';

const responses = [1, 2, 3].map((number) => ({
  text: `Do ${number}.`,
  reason: 'Because.',
  principles: ['trust' as const],
  rating: 3 as const,
  chosen: number === 2,
}));
const scenario = (kind: 'rate' | 'order' | 'choose'): Scenario => ({
  id: kind,
  kind: 'work',
  title: kind,
  opening: 'Monday.',
  arrived: [],
  question: 'What now?',
  answer: { kind, responses },
});
const placed = placedScenarios(
  [scenario('rate'), scenario('order'), scenario('choose')],
  ['rate', 'order', 'choose'].map((id) => ({ id, shown: [2, 0, 1] })),
);

const rate = (...ratings: (number | null)[]): ScenarioGiven => ({ kind: 'rate', ratings });
const order = (...places: number[]): ScenarioGiven => ({ kind: 'order', order: places });
const choose = (chosen: number | null): ScenarioGiven => ({ kind: 'choose', chosen });

/** Closed but the last, unless it says so. */
const list = (givens: ScenarioGiven[], closed = false): WorkSimulationAnswer =>
  givens.map((given, at) => ({
    scenario: String(at + 1),
    given,
    closed: closed || at < givens.length - 1,
    seconds: 5,
  }));

const closed = list([rate(1, 2, 3)], true);
const second = { scenario: '2', given: order(0, 1, 2), closed: false, seconds: 1 };

test.each<[string, WorkSimulationAnswer, WorkSimulationAnswer]>([
  ['a first rating', [], list([rate(null, 4, null)])],
  ['another rating while it is open', list([rate(1, 4, null)]), list([rate(2, 4, null)])],
  ['a rating taken away while it is open', list([rate(1, 4, null)]), list([rate(null, 4, null)])],
  ['closed with everything rated', list([rate(1, 2, null)]), closed],
  ['the next one', closed, list([rate(1, 2, 3), order(2, 0, 1)])],
  ['several that were kept on the machine', [], list([rate(1, 2, 3), order(2, 1, 0), choose(1)])],
  ['the last one, closed', closed, list([rate(1, 2, 3), order(0, 1, 2), choose(0)], true)],
  ['the same again', closed, closed],
])('taken: %s', (_, kept, incoming) => {
  expect(checkScenarios(placed, kept, incoming)).toBeNull();
});

test.each<[string, WorkSimulationAnswer, WorkSimulationAnswer, RegExp]>([
  ['another rating after it closed', closed, list([rate(1, 2, 4)], true), /^Scenario 1 is closed/],
  ['opened again', closed, list([rate(1, 2, 3)]), /^Scenario 1 is closed and stays/],
  ['an older list', list([rate(1, 2, 3), order(0, 1, 2)]), closed, /^Scenario 2 was begun already/],
])('final: %s', (_, kept, incoming, reason) => {
  const refusal = { final: true, reason: expect.stringMatching(reason) };
  expect(checkScenarios(placed, kept, incoming)).toEqual(refusal);
});

test.each<[string, WorkSimulationAnswer, RegExp]>([
  ['closed with one missing', list([rate(1, null, 3)], true), /^Scenario 1 closes when every/],
  [
    'closed with none chosen',
    list([rate(1, 1, 1), order(0, 1, 2), choose(null)], true),
    /^Scenario 3 closes/,
  ],
  ['the second before the first', [second], /^Scenario 2 stands where scenario 1 is due/],
  [
    'the second while the first is open',
    [...list([rate(1, 2, null)]), second],
    /^Scenario 1 has to be closed before/,
  ],
  [
    'one too many',
    list([rate(1, 1, 1), order(0, 1, 2), choose(0), choose(0)]),
    /^Shown were 3 scen/,
  ],
  ['too few ratings', list([rate(1, 2)]), /^Scenario 1 has 3 responses to rate\./],
  [
    'an order where ratings are asked for',
    list([order(0, 1, 2)]),
    /^Scenario 1 has responses to rate/,
  ],
  [
    'an order with one twice',
    list([rate(1, 1, 1), order(0, 0, 2)]),
    /^Scenario 2 has 3 responses to order/,
  ],
  [
    'an order of others',
    list([rate(1, 1, 1), order(0, 1, 3)]),
    /^Scenario 2 has 3 responses to order/,
  ],
  [
    'a choice of none there is',
    list([rate(1, 1, 1), order(0, 1, 2), choose(3)]),
    /^Scenario 3 has responses from 0 to 2/,
  ],
])('wrong: %s', (_, incoming, reason) => {
  const refusal = { final: false, reason: expect.stringMatching(reason) };
  expect(checkScenarios(placed, [], incoming)).toEqual(refusal);
});
