import type { ScenarioGiven, WorkSimulationReport } from '@dryrun/contract';
import type { WrittenText } from '../section-module.ts';

type Told = WorkSimulationReport['scenarios'][number];

/** What was given in each scenario, beside what its author thinks and why, for people. */
export function sayResponses({ scenarios }: WorkSimulationReport): WrittenText[] {
  return scenarios.map(({ shown, given, opinions }) => {
    const lines = shown.responses.map((response, at) => {
      const { value = 0, reason = '' } = opinions[at] ?? {};
      const own = given === null ? 'no answer' : sayOwn(given, at);
      return `- ${response} You: ${own}. The author: ${sayAuthors(shown.asks, value)}. ${reason}`;
    });
    const about = 'What the author thinks is an opinion with reasons, not a key.';
    const text = [shown.question, '', ...lines, '', about].join('\n');
    return { title: `Work simulation: ${shown.title}`, text };
  });
}

function sayOwn(given: ScenarioGiven, at: number): string {
  switch (given.kind) {
    case 'rate': {
      const rating = given.ratings[at] ?? null;
      return rating === null ? 'no answer' : `${rating} of 5`;
    }
    case 'order': {
      const place = given.order.indexOf(at);
      return place < 0 ? 'no answer' : `place ${place + 1}`;
    }
    case 'choose':
      return given.chosen === at ? 'chosen' : 'not chosen';
  }
}

function sayAuthors(asks: Told['shown']['asks'], value: number): string {
  if (asks === 'rate') return `${value} of 5`;
  if (asks === 'order') return `place ${value}`;
  return value === 1 ? 'chosen' : 'not chosen';
}
