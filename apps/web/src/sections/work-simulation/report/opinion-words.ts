import type { WorkSimulationReport } from '@dryrun/contract';

export type ReportedScenario = WorkSimulationReport['scenarios'][number];

/** What was given for each response, on the scale of the author's own value; null where nothing was. */
export function givenValues({ given, shown }: ReportedScenario): (number | null)[] {
  return shown.responses.map((_, at) => {
    if (given === null) return null;
    if (given.kind === 'rate') return given.ratings[at] ?? null;
    if (given.kind === 'order') return given.order.indexOf(at) + 1;
    if (given.chosen === null) return null;
    return given.chosen === at ? 1 : 0;
  });
}

/** "Same step 2 of 6, within one step 5 of 6." and what it is where responses are ordered or chosen from. */
export function sayAgreement(scenario: ReportedScenario): string {
  const { given, opinions, shown } = scenario;
  if (given === null) return 'Not begun.';
  const mine = givenValues(scenario);
  const apart = opinions.map(({ value }, at) => Math.abs(value - (mine[at] ?? Number.NaN)));
  const within = (steps: number) => apart.filter((far) => far <= steps).length;
  const total = opinions.length;
  if (shown.asks === 'rate')
    return `Same step ${within(0)} of ${total}, within one step ${within(1)} of ${total}.`;
  if (shown.asks === 'order')
    return `In the same place ${within(0)} of ${total}, within one place ${within(1)} of ${total}.`;
  if (mine.every((value) => value === null)) return 'Nothing chosen.';
  return within(0) === total
    ? 'The same choice as the author’s.'
    : 'Another choice than the author’s.';
}

/** Under a scale: "yours 4, the author’s 2". */
export function sayBoth(
  asks: ReportedScenario['shown']['asks'],
  mine: number | null,
  author: number,
): string {
  if (asks !== 'choose')
    return `${mine === null ? 'not answered' : `yours ${mine}`}, the author’s ${author}`;
  if (mine === 1) return author === 1 ? 'yours and the author’s' : 'yours';
  return author === 1 ? 'the author’s' : 'chosen by neither';
}
