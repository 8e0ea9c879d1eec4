import { countOf, type ScenarioGiven, type WorkSimulationAnswer } from '@dryrun/contract';
import { final, type Refusal, wrong } from '../refusal.ts';
import { isComplete, type PlacedScenario } from './shown-scenarios.ts';

/**
 * Why a list of answers cannot take the place of the one that is kept; null when it can. Scenarios are
 * worked on one after the other: all but the last are closed, and what is closed stays as it is.
 */
export function checkScenarios(
  placed: readonly PlacedScenario[],
  kept: WorkSimulationAnswer,
  incoming: WorkSimulationAnswer,
): Refusal | null {
  for (const [at, { scenario, given, closed }] of incoming.entries()) {
    const due = placed[at];
    if (due === undefined)
      return wrong(`Shown were ${countOf(placed.length, 'scenario')}. Leave out what comes after.`);
    if (scenario !== due.place)
      return wrong(
        `Scenario ${scenario} stands where scenario ${due.place} is due. They are answered in order.`,
      );
    const misfit = findMisfit(due, given);
    if (misfit !== null) return wrong(`Scenario ${scenario} ${misfit}`);
    if (closed && !isComplete(given))
      return wrong(`Scenario ${scenario} closes when every response has its answer.`);
    if (!closed && at < incoming.length - 1)
      return wrong(`Scenario ${scenario} has to be closed before the next one is answered.`);
    const before = kept[at];
    if (before?.closed && !(closed && JSON.stringify(before.given) === JSON.stringify(given)))
      return final(`Scenario ${scenario} is closed and stays as it is.`);
  }
  const missing = kept[incoming.length];
  return missing === undefined
    ? null
    : final(`Scenario ${missing.scenario} was begun already, and is not taken back.`);
}

/** What is wrong with what was given, to follow on "Scenario 2 "; null when it fits what is asked. */
function findMisfit({ scenario, shown }: PlacedScenario, given: ScenarioGiven): string | null {
  const count = shown.length;
  if (given.kind !== scenario.answer.kind) {
    const asked = { rate: 'to rate', order: 'to order', choose: 'to choose one of' };
    return `has responses ${asked[scenario.answer.kind]}.`;
  }
  if (given.kind === 'rate')
    return given.ratings.length === count ? null : `has ${count} responses to rate.`;
  if (given.kind === 'order') {
    const isWhole = new Set(given.order).size === count && given.order.length === count;
    return isWhole && Math.max(...given.order) < count
      ? null
      : `has ${count} responses to order, each of them once, from 0 to ${count - 1}.`;
  }
  return given.chosen === null || given.chosen < count
    ? null
    : `has responses from 0 to ${count - 1} to choose one of.`;
}
