import { Banner } from '../../../ui/page/Banner.tsx';
import type { SectionReportProps } from '../../section-page.ts';
import { ScenarioPanel } from './ScenarioPanel.tsx';
import styles from './WorkSimulationReport.module.css';

/** What was given, response by response, beside what the author thinks and why. */
export function WorkSimulationReport({ section }: SectionReportProps<'work-simulation'>) {
  return (
    <section className={styles.page} aria-labelledby="report-work-simulation">
      <h2 id="report-work-simulation">Work simulation</h2>
      <Banner kind="info" fact="An opinion with reasons, not a key.">
        One person wrote it. Where you differ, read why, and judge.
      </Banner>
      {section.scenarios.map((scenario) => (
        <ScenarioPanel key={scenario.shown.scenario} scenario={scenario} />
      ))}
    </section>
  );
}
