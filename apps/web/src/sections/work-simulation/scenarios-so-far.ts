import type { ScenarioGiven, ShownScenario, WorkSimulationAnswer } from '@dryrun/contract';

/** Everything that is answered is kept under this one item. */
export const answersItem = 'answers';

/** Where the scenario that is open stands among all; their number when all are closed. */
export function openPlace(list: WorkSimulationAnswer): number {
  return list.filter(({ closed }) => closed).length;
}

/** What a scenario begins with: nothing rated, nothing chosen, in the order in which it is shown. */
export function nothingGiven({ asks, responses }: ShownScenario): ScenarioGiven {
  if (asks === 'rate') return { kind: 'rate', ratings: responses.map(() => null) };
  if (asks === 'order') return { kind: 'order', order: responses.map((_, at) => at) };
  return { kind: 'choose', chosen: null };
}

/** What was given for the open scenario so far. */
export function givenFor(scenario: ShownScenario, list: WorkSimulationAnswer): ScenarioGiven {
  const answer = list.find((one) => one.scenario === scenario.scenario);
  return answer?.given ?? nothingGiven(scenario);
}

/** With another answer for the open scenario, and as closed as it says. */
export function withGiven(
  list: WorkSimulationAnswer,
  scenario: ShownScenario,
  given: ScenarioGiven,
  { closed, seconds }: { closed: boolean; seconds: number },
): WorkSimulationAnswer {
  const before = list.slice(0, openPlace(list));
  return [...before, { scenario: scenario.scenario, given, closed, seconds }];
}

/** How many responses have their answer, of how many; an order is one answer and is always there. */
export function countGiven(scenario: ShownScenario, given: ScenarioGiven) {
  if (given.kind === 'rate') {
    const rated = given.ratings.filter((rating) => rating !== null).length;
    return { given: rated, total: scenario.responses.length };
  }
  return { given: given.kind === 'choose' && given.chosen === null ? 0 : 1, total: 1 };
}

/** The first response without a rating; null when there is none. */
export function firstUnrated(given: ScenarioGiven): number | null {
  const at = given.kind === 'rate' ? given.ratings.indexOf(null) : -1;
  return at < 0 ? null : at;
}
