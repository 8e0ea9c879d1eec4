import type { OpenSection, SectionKind } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { sectionNames } from '../../words/section-names.ts';
import { findSection, type RunningSection } from '../../workspace/assessment-place.ts';
import { StrictNotices } from '../../workspace/session-log/StrictNotices.tsx';
import { useSessionLog } from '../../workspace/session-log/use-session-log.ts';
import { WorkspaceSkeleton } from '../../workspace/WorkspaceSkeleton.tsx';
import type { AnswersSectionPage, BodyProps, OwnSectionProps } from '../section-page.ts';
import { AnswerNotices } from './AnswerNotices.tsx';
import { type AnswersDesk, useAnswers, useAnswersDesk } from './answers.ts';
import { BellNotice } from './BellNotice.tsx';
import { FinishDialog, FinishRow } from './FinishDialog.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import { sayWhatFollows } from './section-end-words.ts';
import { nextSection } from './section-place.ts';
import type { Stopwatch } from './stopwatch.ts';
import { useSectionEnd } from './use-section-end.ts';

type AnswersSectionProps = OwnSectionProps & { page: AnswersSectionPage<SectionKind> };

/** A section of answers in the frame of all: opened, answered, ended by its candidate or its bell. */
export function AnswersSection(props: AnswersSectionProps) {
  const { assessment, page, onLeave } = props;
  const section = findSection(assessment, page.kind);
  const opened = useQuery({
    ...api.sections.get.queryOptions({ input: { id: assessment.id, kind: page.kind } }),
    // As of the assessment: what is written since is newer than this.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    throwOnError: (error, { state }) => state.data === undefined && !hasEnded(error),
  });
  // Its bell rang before it could be opened here.
  const isTooLate = opened.data === undefined && opened.error !== null && hasEnded(opened.error);
  useEffect(() => {
    if (isTooLate) onLeave();
  }, [isTooLate, onLeave]);
  const refresh = async () => {
    await opened.refetch();
  };
  if (!opened.data || !section) return <WorkspaceSkeleton />;
  return <Desk {...props} section={section} opened={opened.data} refresh={refresh} />;
}

function hasEnded(error: Error): boolean {
  return readApiError(error)?.code === 'SECTION_ENDED';
}

type DeskProps = AnswersSectionProps & {
  section: RunningSection;
  opened: OpenSection;
  refresh: () => Promise<void>;
};

function Desk(props: DeskProps) {
  const { owner, assessment, page, opened } = props;
  const { desk, watch } = useAnswersDesk({
    ...{ owner, assessment: assessment.id, kind: page.kind },
    answers: opened.answers,
  });
  return desk ? <Answering {...props} desk={desk} watch={watch} /> : <WorkspaceSkeleton />;
}

function Answering(props: DeskProps & { desk: AnswersDesk; watch: Stopwatch }) {
  const { owner, assessment, section, page, opened, desk, watch, onLeave } = props;
  const [asks, setAsks] = useState(false);
  const answers = useAnswers(desk, watch);
  const { closed, finish } = useSectionEnd({ assessment, section, desk, onLeave });
  const log = useSessionLog({
    ...{ owner, assessment, desk, closed, problem: null },
    written: () => desk.items().flatMap((item) => textsIn(desk.document(item).get().content)),
  });
  const name = sectionNames[page.kind];
  const nameOf = useSectionName(assessment);
  const following = nextSection(assessment, page.kind);
  const next = following && nameOf(following);
  const { view } = opened;
  const given: BodyProps = {
    ...{ assessment, section, view, answers, closed },
    refresh: async () => {
      await desk.flush();
      await props.refresh();
    },
  };
  return (
    <>
      <SectionFrame
        assessment={assessment}
        section={section}
        title={name}
        heading={`${assessment.presetName}, ${name.toLowerCase()}`}
        desk={desk}
        items={page.Items ? <page.Items {...given} /> : null}
        finish={`Finish ${name.toLowerCase()}`}
        onFinish={() => setAsks(true)}
        closed={closed}
        notices={
          closed ? (
            <BellNotice assessment={assessment} section={section} onLeave={onLeave}>
              {page.atTheBell(view, answers)}
            </BellNotice>
          ) : (
            <StrictNotices fullScreen={assessment.fullScreen} log={log} />
          )
        }
        draftNotices={<AnswerNotices desk={desk} />}
      >
        <Suspense fallback={<WorkspaceSkeleton />}>
          <page.Body {...given} />
        </Suspense>
      </SectionFrame>
      <FinishDialog
        open={asks && !closed}
        onClose={() => setAsks(false)}
        title={`Finish ${name.toLowerCase()}?`}
        keep="Keep working"
        end={next === null ? 'Finish and open the report' : `Finish ${name.toLowerCase()}`}
        lead={sayWhatFollows(next)}
        failed={`${name} has not ended.`}
        finish={finish}
      >
        {asks
          ? page.count(view, answers).map((row) => (
              <FinishRow key={row.title} title={row.title} fact={row.fact}>
                {row.missing}
              </FinishRow>
            ))
          : null}
      </FinishDialog>
    </>
  );
}

/** The texts in an answer: what is moved from one to another was written here. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
