import { capitalise, spellCount } from '../../words/amount.ts';
import { sectionPage, sectionPart } from '../section-page.ts';
import { countScenarios, sayScenariosAtTheBell } from './count-scenarios.ts';

export const workSimulationPage = sectionPage<'work-simulation'>({
  kind: 'work-simulation',
  describe: ({ settings }) =>
    settings?.scenarios === 'design'
      ? `${sayCount('Design scenarios', settings.count)} to rate and choose`
      : `${sayCount('Scenarios', settings?.count)} of a day at work`,
  custom: {
    usual: { scenarios: 'work' },
    fits: ({ scenarios, count }) =>
      (scenarios === 'work' || scenarios === 'design') &&
      (count === undefined || count === 1 || count === 2 || count === 3),
    Settings: sectionPart(
      async () => (await import('./WorkSimulationSettings.tsx')).WorkSimulationSettings,
    ),
  },
  rules: () => [
    '**Work simulation**: a scenario closes once all of it is answered, and stays closed. Opinions and their reasons come afterwards.',
  ],
  Body: sectionPart(async () => (await import('./WorkSimulationBody.tsx')).WorkSimulationBody),
  Items: sectionPart(async () => (await import('./ScenarioItems.tsx')).ScenarioItems),
  Report: sectionPart(
    async () => (await import('./report/WorkSimulationReport.tsx')).WorkSimulationReport,
  ),
  count: countScenarios,
  atTheBell: sayScenariosAtTheBell,
});

/** "Scenarios", or "Two scenarios" where not all are drawn. */
function sayCount(scenarios: string, count: number | undefined): string {
  if (count === undefined) return scenarios;
  const noun = scenarios.toLowerCase();
  return capitalise(`${spellCount(count)} ${count === 1 ? noun.replace(/s$/, '') : noun}`);
}
