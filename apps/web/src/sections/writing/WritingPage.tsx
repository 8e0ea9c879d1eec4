import {
  type Assessment,
  type SectionView,
  type WritingAnswer,
  writingRoles,
} from '@dryrun/contract';
import {
  type ComponentType,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useOutletContext } from 'react-router';
import { serverClock } from '../../api/server-clock.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import type { RunningSection } from '../../workspace/assessment-place.ts';
import { ConnectionNotices } from '../../workspace/notices/ConnectionNotices.tsx';
import { DraftNotice } from '../../workspace/notices/DraftNotice.tsx';
import { Notices } from '../../workspace/notices/Notices.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import { BellNotice } from '../frame/BellNotice.tsx';
import type { DocumentsDesk } from '../frame/documents-desk.ts';
import { useSectionEnd } from '../frame/use-section-end.ts';
import { titleOf } from './drafts/drafts.ts';
import { useDrafts } from './drafts/use-drafts.ts';
import { HandInDialog } from './HandInDialog.tsx';
import { measureText } from './measures/measure-text.ts';
import { PaperPreview } from './paper/PaperPreview.tsx';
import { PrintedPaper } from './paper/PrintedPaper.tsx';
import { PrintIcon } from './paper/PrintIcon.tsx';
import { TimeLeft } from './span/TimeLeft.tsx';
import { WritingPanes } from './WritingPanes.tsx';
import { sayAskedFor } from './words.ts';

type WritingPageProps = {
  assessment: Assessment;
  section: RunningSection;
  view: SectionView<'writing'>;
  desk: DocumentsDesk<WritingAnswer>;
  onLeave: () => void;
};

/** The paper that is being written: the time that is left, the text, facts, drafts and the prompt. */
export function WritingPage({ assessment, section, view, desk, onLeave }: WritingPageProps) {
  const [asks, setAsks] = useState(false);
  const [previews, setPreviews] = useState(false);
  const preview = useRef<HTMLButtonElement>(null);
  // Brought by the routes, which this page is part of.
  const Frame = useOutletContext<ComponentType<{ children: ReactNode }>>();
  const drafts = useDrafts(desk);
  const draftState = useStore(desk.draftState);
  const { closed, finish } = useSectionEnd({ assessment, section, desk, onLeave });
  // What is counted and set as pages may come a moment after the key.
  const text = useDeferredValue(drafts.text);
  const measures = useMemo(() => measureText(text), [text]);
  const title = titleOf(text) ?? view.title;

  return (
    <>
      <Frame>
        <PageContainer title={title} spacing="tight">
          <PageHeader
            title={assessment.presetName}
            crumbs={
              <Breadcrumbs
                crumbs={[{ label: 'Home', to: '/' }, { label: assessment.presetName }]}
              />
            }
            meta={[
              <span key="role">{writingRoles[view.role]}</span>,
              <span key="words">{sayAskedFor(view.words)}</span>,
              <span key="leave">You may leave and come back</span>,
            ]}
          >
            <DraftState state={draftState} />
            <Button ref={preview} aria-pressed={previews} onClick={() => setPreviews(!previews)}>
              <PrintIcon />
              Preview and print
            </Button>
            <Button kind="primary" disabled={closed} onClick={() => setAsks(true)}>
              Hand in
            </Button>
          </PageHeader>
          <TimeLeft section={section} drafts={drafts.kept} />
          <Notices>
            {closed ? (
              <BellNotice assessment={assessment} section={section} onLeave={onLeave}>
                Your text counts as it was last saved.
              </BellNotice>
            ) : null}
            <ConnectionNotices
              connection={desk.connection}
              tabs={desk.tabs}
              claimTab={desk.claimTab}
              of="answers"
            />
            <DraftNotice draft={drafts.document} />
          </Notices>
          {previews ? (
            <PaperPreview
              text={text}
              title={title}
              draft={drafts.kept.length + 1}
              words={view.words}
              onBack={() => {
                setPreviews(false);
                // The button goes; the one that brought it takes the focus.
                preview.current?.focus();
              }}
            />
          ) : (
            <WritingPanes
              view={view}
              drafts={drafts}
              measured={text}
              measures={measures}
              closed={closed}
            />
          )}
        </PageContainer>
      </Frame>
      <PrintedPaper text={text} />
      <HandInDialog
        open={asks && !closed}
        onClose={() => setAsks(false)}
        words={measures.words}
        asked={view.words}
        drafts={drafts.kept.length}
        leftMs={section.deadlineMs - serverClock.now()}
        finish={finish}
      />
    </>
  );
}
