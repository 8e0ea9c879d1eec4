import type { CustomSetUp, Preset } from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { NameDialog } from '../presets/NameDialog.tsx';
import styles from './KeepPreset.module.css';

type KeepPresetProps = {
  /** What was put together; null as long as something is wrong with it. */
  custom: CustomSetUp | null;
  /** Slugs of those that were chosen; none where they are drawn. */
  problems: string[];
  proposes: Preset['proposes'];
  /** The preset that is being changed; null for a set-up that is none yet. */
  kept: Preset | null;
  onMissing: () => void;
};

/** Keeps a set-up of one's own under a name, or puts it in the place of what was kept. */
export function KeepPreset({ custom, problems, proposes, kept, onMissing }: KeepPresetProps) {
  const [names, setNames] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: ({ name, over }: { name: string; over: Preset | null }) => {
      if (!custom) throw new Error('There is nothing to keep.');
      const shape = { name, custom, problems, proposes };
      return over
        ? client.keptPresets.change({ ...shape, id: over.id })
        : client.keptPresets.create(shape);
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: api.presets.key() });
      navigate(`/assessments/new?preset=${id}`);
    },
  });
  const failure = keep.error ? sayFailure(keep.error) : null;
  const begin = (act: () => void) => () => {
    keep.reset();
    if (custom) act();
    else onMissing();
  };
  return (
    <div className={styles.foot}>
      <p role={failure && !names ? 'alert' : undefined} data-wrong={failure !== null && !names}>
        {failure && !names
          ? failure
          : kept
            ? `Changes are kept in ${kept.name} when you save them.`
            : 'A preset of your own is offered beside the others.'}
      </p>
      <Button disabled={keep.isPending} onClick={begin(() => setNames(true))}>
        {kept ? 'Keep as another' : 'Keep as a preset'}
      </Button>
      {kept ? (
        <Button
          disabled={keep.isPending}
          onClick={begin(() => keep.mutate({ name: kept.name, over: kept }))}
        >
          Save changes
        </Button>
      ) : null}
      <NameDialog
        open={names}
        title="Keep as a preset"
        action="Keep"
        name=""
        failure={failure}
        busy={keep.isPending}
        onSend={(name) => keep.mutate({ name, over: null })}
        onClose={() => setNames(false)}
      />
    </div>
  );
}
