import type { ShownScenario, WorkStyleView } from '@dryrun/contract';
import { expect, test } from 'vitest';
import type { Answers } from './frame/answers.ts';
import { countScenarios, sayScenariosAtTheBell } from './work-simulation/count-scenarios.ts';
import { countAnswers, sayAnswersAtTheBell } from './work-style/count-answers.ts';

const answered = (value: unknown) => ({ value: () => value }) as unknown as Answers;

const style: WorkStyleView = {
  kind: 'work-style',
  items: ['1', '2', '3'].map((item) => ({ kind: 'agreement', item, text: 'I do it.' })),
};
const step = { item: '1', step: 2, seconds: 3 };

test.each([
  ['nothing yet', null, '0 of 3 items answered', '3 items will have no answer.', '0 of 3'],
  ['some', [step, step], '2 of 3 items answered', '1 item will have no answer.', '2 of 3'],
  ['all', [step, step, step], '3 of 3 items answered', undefined, '3 of 3'],
])('work style, %s: what counts, and what will be missing', (_, value, fact, missing, bell) => {
  const [row] = countAnswers(style, answered(value));
  expect(row).toMatchObject({ title: 'Work style', fact });
  expect(row?.missing).toBe(missing);
  expect(sayAnswersAtTheBell(style, answered(value))).toBe(`The answered items count: ${bell}.`);
});

const scenario = (place: string, asks: ShownScenario['asks']): ShownScenario => ({
  ...{ scenario: place, title: `Day ${place}`, opening: '', arrived: [], question: '', asks },
  responses: ['Do a.', 'Do b.'],
});
const simulation = {
  kind: 'work-simulation' as const,
  scenarios: [scenario('1', 'choose'), scenario('2', 'rate'), scenario('3', 'order')],
};

test('a simulation: closed, open and not begun', () => {
  const answers = answered([
    { scenario: '1', given: { kind: 'choose', chosen: 1 }, closed: true, seconds: 5 },
    { scenario: '2', given: { kind: 'rate', ratings: [4, null] }, closed: false, seconds: 5 },
  ]);
  expect(countScenarios(simulation, answers)).toEqual([
    { title: 'Day 1', fact: 'Closed' },
    { title: 'Day 2', fact: '1 of 2 answered', missing: 'What is answered counts.' },
    { title: 'Day 3', fact: 'Not begun', missing: 'Nothing counts.' },
  ]);
  expect(sayScenariosAtTheBell(simulation, answers)).toMatch(/1 of 3 scenarios were closed\.$/);
});
