import { sectionPage, sectionPart } from '../section-page.ts';
import { countScenarios, sayScenariosAtTheBell } from './count-scenarios.ts';

export const workSimulationPage = sectionPage<'work-simulation'>({
  kind: 'work-simulation',
  describe: ({ settings }) =>
    settings?.scenarios === 'design'
      ? 'Design scenarios to rate and choose'
      : 'Scenarios of a day at work',
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
