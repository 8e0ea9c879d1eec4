import type { Assessment, SectionAnswer, SectionView, WritingAnswer } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, client } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { findSection } from '../../workspace/assessment-place.ts';
import { WorkspaceSkeleton } from '../../workspace/WorkspaceSkeleton.tsx';
import { useDocumentsDesk } from '../frame/use-documents-desk.ts';
import type { OwnSectionProps } from '../section-page.ts';
import { keepUnderNext } from './drafts/keep-under-next.ts';
import { WritingPage } from './WritingPage.tsx';

/** A paper of some pages, written over days, on a page of the app: one may leave it and come back. */
export function WritingSection(props: OwnSectionProps) {
  const { id } = props.assessment;
  const open = useQuery({
    ...api.sections.get.queryOptions({ input: { id, kind: 'writing' } }),
    // The desk holds what is newer than this from the first key on.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    throwOnError: (error, { state }) => state.data === undefined && !hasEnded(error),
  });
  // Its bell rang before it could be opened here.
  const isTooLate = open.data === undefined && open.error !== null && hasEnded(open.error);
  const { onLeave } = props;
  useEffect(() => {
    if (isTooLate) onLeave();
  }, [isTooLate, onLeave]);
  if (open.data?.view.kind !== 'writing') return <WorkspaceSkeleton />;
  return <OpenPaper {...props} view={open.data.view} answers={open.data.answers} />;
}

function hasEnded(error: Error): boolean {
  return readApiError(error)?.code === 'SECTION_ENDED';
}

type OpenPaperProps = OwnSectionProps & {
  view: SectionView<'writing'>;
  answers: readonly SectionAnswer[];
};

function OpenPaper({ owner, assessment, onLeave, view, answers }: OpenPaperProps) {
  const section = findSection(assessment, 'writing');
  const desk = useWritingDesk(owner, assessment, answers);
  if (!desk || !section) return <WorkspaceSkeleton />;
  return (
    <WritingPage
      assessment={assessment}
      section={section}
      view={view}
      desk={desk}
      onLeave={onLeave}
    />
  );
}

const empty: WritingAnswer = { text: '' };

/** The paper and its drafts, each a document of its own, for as long as the component stands. */
function useWritingDesk(
  owner: string,
  { id }: Pick<Assessment, 'id'>,
  answers: readonly SectionAnswer[],
) {
  return useDocumentsDesk<WritingAnswer>({
    place: [owner, 'writing', id],
    known: known(answers),
    initial: empty,
    isContent: isPaper,
    isEqual: (a, b) => a.text === b.text && a.writtenAtMs === b.writtenAtMs,
    save: (item, tab, { content, keepalive, ...save }) =>
      client.sections.saveAnswer(
        { id, kind: 'writing', item, value: content, ...save, tab },
        { context: { keepalive } },
      ),
    moveOn: keepUnderNext,
    load: async () => known((await client.sections.get({ id, kind: 'writing' })).answers),
  });
}

function known(answers: readonly SectionAnswer[]) {
  return answers.flatMap(({ item, value, revision, savedAtMs }) =>
    isPaper(value) ? [{ item, content: value, revision, savedAtMs }] : [],
  );
}

function isPaper(value: unknown): value is WritingAnswer {
  const given = value as Partial<WritingAnswer> | null;
  return typeof given === 'object' && given !== null && typeof given.text === 'string';
}
