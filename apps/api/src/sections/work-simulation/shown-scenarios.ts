import type { ScenarioGiven, ShownScenario } from '@dryrun/contract';
import type { Scenario } from './scenario.ts';

/** A scenario as it was drawn: the author's responses by their places, in the order of the page. */
export type DrawnScenario = { id: string; shown: number[] };

/** A drawn scenario in its place of an assessment. */
export type PlacedScenario = { place: string; scenario: Scenario; shown: readonly number[] };

/**
 * What was drawn, with its places. One that is no longer there, or has other responses by now, loses
 * itself and no other its place.
 */
export function placedScenarios(
  bank: readonly Scenario[],
  drawn: readonly DrawnScenario[],
): PlacedScenario[] {
  const known = new Map(bank.map((scenario) => [scenario.id, scenario]));
  return drawn.flatMap(({ id, shown }, at) => {
    const scenario = known.get(id);
    if (scenario === undefined || scenario.answer.responses.length !== shown.length) return [];
    return [{ place: String(at + 1), scenario, shown }];
  });
}

/** What may be seen of it: nothing of what its author thinks, and no order of theirs. */
export function showScenario({ place, scenario, shown }: PlacedScenario): ShownScenario {
  const { title, opening, question, answer } = scenario;
  return {
    scenario: place,
    title,
    opening,
    arrived: scenario.arrived.map((one) => ({ ...one })) as ShownScenario['arrived'],
    question,
    asks: answer.kind,
    responses: shown.map((at) => answer.responses[at]?.text ?? ''),
  };
}

/** Whether everything that a scenario asks for has been given. */
export function isComplete(given: ScenarioGiven): boolean {
  if (given.kind === 'rate') return given.ratings.every((rating) => rating !== null);
  return given.kind === 'order' || given.chosen !== null;
}
