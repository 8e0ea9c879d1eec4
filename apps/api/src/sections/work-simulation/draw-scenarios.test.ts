import { WorkSimulationViewSchema } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { Random } from '../../fuzz/random.ts';
import { drawScenarios } from './draw-scenarios.ts';
import { reportScenarios } from './report-scenarios.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { placedScenarios, showScenario } from './shown-scenarios.ts';

const draw = (seed: number, kind: 'work' | 'design' = 'work') => {
  const random = new Random(seed);
  return drawScenarios(scenarios, { scenarios: kind }, new Map(), () => random.next());
};

test.each(['work', 'design'] as const)('all %s scenarios are drawn, and no other', (kind) => {
  const wanted = scenarios.filter((one) => one.kind === kind).map(({ id }) => id);
  expect(
    draw(1, kind)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(wanted.toSorted());
});

test('of so many those come that were met longest ago, or never', () => {
  const random = new Random(1);
  const ids = scenarios.flatMap(({ id, kind }) => (kind === 'work' ? [id] : []));
  const met = new Map(ids.slice(2).map((id, at) => [id, ids.length - at]));
  const drawn = (count: number) =>
    drawScenarios(scenarios, { scenarios: 'work', count }, met, () => random.next()).map(
      ({ id }) => id,
    );
  expect(drawn(2).toSorted()).toEqual(ids.slice(0, 2).toSorted());
  expect(drawn(3)).toContain(ids.at(-1));
  expect(drawn(ids.length).toSorted()).toEqual(ids.toSorted());
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'draw %i shows what is to be put in order in another than the author’s',
  (seed) => {
    const placed = placedScenarios(scenarios, draw(seed));
    const orders = placed.filter(({ scenario }) => scenario.answer.kind === 'order');
    expect(orders.length).toBeGreaterThan(0);
    for (const { shown } of orders) {
      expect(shown).not.toEqual(shown.map((_, at) => at));
      expect([...shown].sort()).toEqual(shown.map((_, at) => at));
    }
  },
);

test('what is shown has nothing of what the author thinks', () => {
  const shown = placedScenarios(scenarios, [...draw(3), ...draw(3, 'design')]).map(showScenario);
  // Nothing that the contract does not name, either.
  const view = { kind: 'work-simulation', scenarios: shown };
  expect(WorkSimulationViewSchema.parse(view)).toEqual(view);
  const words = JSON.stringify(shown);
  expect(words).not.toMatch(/"(rating|chosen|reason|principles|id|shown)":/);
  const reasons = scenarios.flatMap(({ answer }) => answer.responses.map(({ reason }) => reason));
  expect(reasons.filter((reason) => words.includes(JSON.stringify(reason)))).toEqual([]);
});

test('the report says by its side what the author thinks of each response as it was shown', () => {
  const drawn = [{ id: 'two-roadmaps', shown: [4, 0, 1, 2, 3] }];
  const [scenario] = reportScenarios(placedScenarios(scenarios, drawn), [], new Map()).scenarios;
  expect(scenario?.shown.responses[0]).toMatch(/^Write down how the two roadmaps/);
  expect(scenario?.opinions.map(({ value }) => value)).toEqual([5, 1, 2, 3, 4]);
  expect(scenario?.opinions[1]?.principles).toEqual(['Earn Trust', 'Ownership']);
  expect(scenario).toMatchObject({ given: null, closed: false, seconds: null });
});

test('a scenario that is no longer there, or has other responses, takes no other’s place', () => {
  const drawn = [
    { id: 'gone', shown: [0] },
    { id: 'wrong-figure', shown: [0, 1] },
    { id: 'two-roadmaps', shown: [4, 0, 1, 2, 3] },
  ];
  expect(placedScenarios(scenarios, drawn).map(({ place }) => place)).toEqual(['3']);
});
