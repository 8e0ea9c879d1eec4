import type { WorkSimulationSettings } from '@dryrun/contract';
import { shuffled } from '../shuffled.ts';
import type { Scenario } from './scenario.ts';
import type { DrawnScenario } from './shown-scenarios.ts';

/**
 * Draws the scenarios of one assessment, in any order: all of the kind, or so many of those that its owner
 * met longest ago. Responses to be put in order are shown in another than the author's; all others stand as
 * they were written.
 *
 * @param lastMet when one was met last by id: the later, the larger
 * @param random as `Math.random`
 */
export function drawScenarios(
  bank: readonly Scenario[],
  { scenarios: kind, count = bank.length }: WorkSimulationSettings,
  lastMet: ReadonlyMap<string, number>,
  random: () => number,
): DrawnScenario[] {
  const metAt = ({ id }: Scenario) => lastMet.get(id) ?? -1;
  const fitting = shuffled(bank, random)
    .filter((scenario) => scenario.kind === kind)
    .sort((a, b) => metAt(a) - metAt(b))
    .slice(0, count);
  return shuffled(fitting, random).map(({ id, answer }) => {
    const places = answer.responses.map((_, at) => at);
    return { id, shown: answer.kind === 'order' ? inAnotherOrder(places, random) : places };
  });
}

/** Moved on by one where chance leaves all in their places. */
function inAnotherOrder(places: readonly number[], random: () => number): number[] {
  const order = shuffled(places, random);
  const isSame = order.every((place, at) => place === places[at]);
  return isSame ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
