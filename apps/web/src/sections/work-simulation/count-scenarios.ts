import type { WorkSimulationAnswer, WorkSimulationView } from '@dryrun/contract';
import { countOf } from '../../words/amount.ts';
import type { Answers } from '../frame/answers.ts';
import type { Counted } from '../section-page.ts';
import { answersItem, countGiven, givenFor, openPlace } from './scenarios-so-far.ts';

const listOf = (answers: Answers) => answers.value<WorkSimulationAnswer>(answersItem) ?? [];

/** What counts as things are, a row for each scenario, before the section ends. */
export function countScenarios({ scenarios }: WorkSimulationView, answers: Answers): Counted[] {
  const list = listOf(answers);
  return scenarios.map((scenario, at) => {
    const { title } = scenario;
    if (at < openPlace(list)) return { title, fact: 'Closed' };
    if (list[at] === undefined) return { title, fact: 'Not begun', missing: 'Nothing counts.' };
    const { given, total } = countGiven(scenario, givenFor(scenario, list));
    return { title, fact: `${given} of ${total} answered`, missing: 'What is answered counts.' };
  });
}

export function sayScenariosAtTheBell({ scenarios }: WorkSimulationView, answers: Answers): string {
  return `What was answered counts: ${openPlace(listOf(answers))} of ${countOf(scenarios.length, 'scenario')} ${scenarios.length === 1 ? 'was' : 'were'} closed.`;
}
