import { shuffled } from '../shuffled.ts';
import type { Scenario, ScenarioKind } from './scenario.ts';
import type { DrawnScenario } from './shown-scenarios.ts';

/**
 * Draws the scenarios of one assessment: all of the kind, in any order. Responses to be put in order are
 * shown in another than the author's; all others stand as they were written.
 *
 * @param random as `Math.random`
 */
export function drawScenarios(
  bank: readonly Scenario[],
  kind: ScenarioKind,
  random: () => number,
): DrawnScenario[] {
  const fitting = bank.filter((scenario) => scenario.kind === kind);
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
