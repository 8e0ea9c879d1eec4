import { sectionPage, sectionPart } from '../section-page.ts';
import { countScenarios, sayScenariosAtTheBell } from './count-scenarios.ts';

export const workSimulationPage = sectionPage<'work-simulation'>({
  kind: 'work-simulation',
  Body: sectionPart(async () => (await import('./WorkSimulationBody.tsx')).WorkSimulationBody),
  Items: sectionPart(async () => (await import('./ScenarioItems.tsx')).ScenarioItems),
  Report: sectionPart(
    async () => (await import('./report/WorkSimulationReport.tsx')).WorkSimulationReport,
  ),
  count: countScenarios,
  atTheBell: sayScenariosAtTheBell,
});
