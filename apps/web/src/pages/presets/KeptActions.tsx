import type { Preset } from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { Button, ButtonLink } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import styles from './KeptActions.module.css';
import { NameDialog } from './NameDialog.tsx';

/** What its owner can do with a preset that they keep. */
export function KeptActions({ preset }: { preset: Preset }) {
  const { id, name } = preset;
  const [asks, setAsks] = useState<'name' | 'removal' | null>(null);
  const queryClient = useQueryClient();
  const close = () => setAsks(null);
  const onSuccess = async () => {
    await queryClient.invalidateQueries({ queryKey: api.presets.key() });
    close();
  };
  const rename = useMutation(api.keptPresets.rename.mutationOptions({ onSuccess }));
  const remove = useMutation(api.keptPresets.remove.mutationOptions({ onSuccess }));
  const ask = (what: 'name' | 'removal') => () => {
    rename.reset();
    remove.reset();
    setAsks(what);
  };
  return (
    <div className={styles.actions}>
      <ButtonLink size={28} to={`/assessments/new/custom?change=${id}`}>
        Change
      </ButtonLink>
      <Button size={28} onClick={ask('name')}>
        Rename
      </Button>
      <Button size={28} kind="quiet" onClick={ask('removal')}>
        Remove
      </Button>
      <NameDialog
        open={asks === 'name'}
        title={`Rename ${name}`}
        action="Rename"
        name={name}
        failure={rename.error && sayFailure(rename.error)}
        busy={rename.isPending}
        onSend={(to) => rename.mutate({ id, name: to })}
        onClose={close}
      />
      <Dialog
        open={asks === 'removal'}
        onClose={close}
        title={`Remove ${name}?`}
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button
              kind="primary"
              disabled={remove.isPending}
              onClick={() => remove.mutate({ id })}
            >
              Remove
            </Button>
          </>
        }
      >
        <p>The preset is gone for good. Assessments that were set up with it stay as they are.</p>
        {remove.error ? (
          <Banner kind="error" icon="warning" fact="It was not removed.">
            {sayFailure(remove.error)}
          </Banner>
        ) : null}
      </Dialog>
    </div>
  );
}
