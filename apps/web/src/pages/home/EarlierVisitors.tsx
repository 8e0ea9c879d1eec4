import type { EarlierVisitors as Visitors } from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { capitalise, spellCount } from '../../words/amount.ts';
import styles from './EarlierVisitors.module.css';
import { isLeft, keepLeft } from './left-visitors.ts';
import { describeLeft, describeVisitors } from './visitor-words.ts';

/** What guests have left on this machine, for its owner to take over or to leave where it is. */
export function EarlierVisitors({ visitors }: { visitors: Visitors }) {
  const queryClient = useQueryClient();
  const [dismissed, setDismissed] = useState(() => isLeft(visitors));
  const takeOver = useMutation(
    api.earlierVisitors.takeOver.mutationOptions({
      onSuccess: async (left) => {
        await queryClient.invalidateQueries();
        queryClient.setQueryData(api.earlierVisitors.get.queryKey(), left);
      },
    }),
  );
  if (takeOver.error) {
    return (
      <div className={styles.row}>
        <Banner kind="error" icon="warning" fact="Nothing was taken over.">
          {sayFailure(takeOver.error)}
        </Banner>
      </div>
    );
  }
  if (takeOver.data && takeOver.data.visitors > 0) {
    return (
      <div className={styles.row}>
        <Banner kind="neutral" fact={`${capitalise(spellCount(takeOver.data.visitors))} left.`}>
          An assessment of theirs is running beside yours. It can be taken over when it has ended.
        </Banner>
      </div>
    );
  }
  if (dismissed || takeOver.isSuccess || visitors.visitors === 0) return null;

  const leave = () => {
    keepLeft(visitors);
    setDismissed(true);
  };
  return (
    <div className={styles.row}>
      <Banner
        kind="neutral"
        fact={`${describeVisitors(visitors)} on this machine.`}
        action={
          <span className={styles.actions}>
            <Button kind="quiet" size={28} disabled={takeOver.isPending} onClick={leave}>
              Leave it
            </Button>
            <Button size={28} disabled={takeOver.isPending} onClick={() => takeOver.mutate({})}>
              Take over
            </Button>
          </span>
        }
      >
        {describeLeft(visitors)}
      </Banner>
    </div>
  );
}
