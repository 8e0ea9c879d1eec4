import { Banner } from '../../../ui/page/Banner.tsx';
import { countOf } from '../../../words/amount.ts';
import type { SectionReportProps } from '../../section-page.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { AskedTwicePanel } from './AskedTwicePanel.tsx';
import { Contradictions } from './Contradictions.tsx';
import { LeaningsPanel } from './LeaningsPanel.tsx';
import { SecondsPanel } from './SecondsPanel.tsx';
import { TimePanel } from './TimePanel.tsx';
import styles from './WorkStyleReport.module.css';
import { timesOf } from './work-style-words.ts';

/** What was answered about oneself: counted, never scored. */
export function WorkStyleReport({ report, section }: SectionReportProps<'work-style'>) {
  const { items, askedTwice, contradictions } = section;
  const { minutes = 0 } =
    report.assessment.sections.find(({ kind }) => kind === section.kind) ?? {};
  const answered = items.filter(({ step }) => step !== null).length;
  const times = timesOf(section);
  return (
    <section className={styles.page} aria-labelledby="report-work-style">
      <h2 id="report-work-style">Work style</h2>
      <p className={styles.meta}>
        <span>
          {answered} of {countOf(items.length, 'item')} answered
        </span>
        <span>{askedTwice.length} asked twice</span>
      </p>
      <Banner kind="info" fact="Nobody outside knows how the real one is scored.">
        This page counts what you chose. No answer here is right or wrong.
      </Banner>
      {times === null ? null : (
        <>
          <div className={styles.columns}>
            <LeaningsPanel report={section} />
            <div className={styles.stack}>
              {askedTwice.length > 0 ? <AskedTwicePanel pairs={askedTwice} /> : null}
              <TimePanel times={times} minutes={minutes} />
            </div>
          </div>
          {contradictions.length > 0 ? (
            <Contradictions contradictions={contradictions} items={items} />
          ) : null}
          <SecondsPanel items={items} />
        </>
      )}
      <AllAnswers items={items} />
    </section>
  );
}
