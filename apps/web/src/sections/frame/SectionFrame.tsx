import type { Assessment } from '@dryrun/contract';
import { type ReactNode, useRef } from 'react';
import { SkipLink } from '../../shell/SkipLink.tsx';
import text from '../../styles/text.module.css';
import { Button } from '../../ui/controls/Button.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import type { RunningSection } from '../../workspace/assessment-place.ts';
import { useArrival, useFocusAtTheEnd } from '../../workspace/frame/arrival.ts';
import {
  SectionTimeRule,
  SectionTimer,
  SectionTitle,
} from '../../workspace/frame/SectionClock.tsx';
import { ConnectionNotices } from '../../workspace/notices/ConnectionNotices.tsx';
import { Notices } from '../../workspace/notices/Notices.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import { useVisibleHeight } from '../../workspace/use-visible-height.ts';
import type { DocumentsDesk } from './documents-desk.ts';
import { SectionBar } from './SectionBar.tsx';
import styles from './SectionFrame.module.css';

type SectionFrameProps = {
  assessment: Assessment;
  section: RunningSection;
  /** Of the tab, after the time that is left. */
  title: string;
  /** Of the page, for assistive technology. */
  heading: string;
  desk: Pick<DocumentsDesk<unknown>, 'connection' | 'tabs' | 'claimTab' | 'draftState'>;
  /** What the section consists of, to go to. */
  items?: ReactNode;
  /** "Finish work style" */
  finish: string;
  onFinish: () => void;
  closed: boolean;
  /** Above and below what the frame itself has to say. */
  notices: ReactNode;
  draftNotices?: ReactNode;
  /** The bar where a kind needs another than the frame's. */
  bar?: ReactNode;
  children: ReactNode;
};

/** A running section: the bar, the rule of time, what there is to say, and the body, which knows the kind. */
export function SectionFrame(props: SectionFrameProps) {
  const { assessment, section, desk, closed } = props;
  const root = useRef<HTMLDivElement>(null);
  useVisibleHeight(root);
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useFocusAtTheEnd(main, closed);
  const draftState = useStore(desk.draftState);
  return (
    <div ref={root} className={styles.page}>
      <SectionTitle assessment={assessment.id} section={section} title={props.title} />
      <SkipLink />
      <header>
        <h1 className={text.hidden}>{props.heading}</h1>
        {props.bar ?? (
          <SectionBar
            assessment={assessment}
            current={section.kind}
            items={props.items ?? null}
            draftState={<DraftState state={draftState} />}
            clock={<SectionTimer section={section} assessment={assessment} />}
            finish={
              <Button disabled={closed} onClick={props.onFinish}>
                {props.finish}
              </Button>
            }
          />
        )}
        <SectionTimeRule
          assessment={assessment.id}
          section={section}
          sectionMinutes={assessment.sections.map(({ minutes }) => minutes)}
        />
      </header>
      <Notices>
        {props.notices}
        <ConnectionNotices
          connection={desk.connection}
          tabs={desk.tabs}
          claimTab={desk.claimTab}
          of="answers"
        />
        {props.draftNotices}
      </Notices>
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
    </div>
  );
}
