import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import card from './AssessmentCard.module.css';
import styles from './HomePage.module.css';

/** The frame of the page at its final size. */
export function HomeSkeleton() {
  return (
    <div aria-busy="true">
      <Panel className={card.card}>
        <Skeleton width={160} height={64} />
        <Skeleton height={36} />
        <Skeleton width={232} height={60} />
      </Panel>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Rows title="Start an assessment" count={5} height={40} />
          <Rows title="Recent assessments" count={5} height={28} />
        </div>
        <div className={styles.main}>
          <Rows title="Next problems" count={4} height={34} />
          <Rows title="Last 14 days" count={5} height={12} />
        </div>
      </div>
    </div>
  );
}

function Rows({ title, count, height }: { title: string; count: number; height: number }) {
  return (
    <section>
      <SectionHeader title={title} />
      <Panel>
        {Array.from({ length: count }, (_, index) => (
          <PanelBody key={String(index)}>
            <Skeleton height={height - 8} />
          </PanelBody>
        ))}
      </Panel>
    </section>
  );
}
