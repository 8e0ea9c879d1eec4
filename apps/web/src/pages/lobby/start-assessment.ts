import type {
  Assessment,
  CustomSetUp,
  EditorMode,
  Environment,
  ExtraTime,
  WritingRole,
} from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, client } from '../../api/api.ts';

export type SectionChoices = { writing?: { role: WritingRole | null } };

export type SetUp = {
  preset: string;
  editorMode: EditorMode;
  environment?: Environment;
  /** Left out where there is no code to write. */
  language?: string;
  extraTime: ExtraTime | null;
  custom?: CustomSetUp;
  problems?: string[];
  /** By kind of section: what the preset leaves open. */
  settings?: SectionChoices;
  /** Drawn from what is due for review. */
  review?: { zone: string };
};

/** Starts one that is set up already, or sets it up and starts it; then goes there. */
export function useStart() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (what: { ready: string } | { setUp: SetUp }): Promise<Assessment> => {
      const id = 'ready' in what ? what.ready : (await client.assessments.create(what.setUp)).id;
      return client.assessments.start({ id });
    },
    onSuccess: (assessment) => {
      const { id } = assessment;
      queryClient.setQueryData(api.assessments.get.queryKey({ input: { id } }), assessment);
      navigate(`/assessments/${id}`);
    },
    // Also after a failure: it may have been set up and not started.
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.overview.key() }),
  });
}

/** Sets it up for later and goes home, where it waits. */
export function useKeep() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (setUp: SetUp) => client.assessments.create(setUp),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: api.overview.key() });
      navigate('/');
    },
  });
}
