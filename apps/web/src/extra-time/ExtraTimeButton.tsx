import type { Assessment } from '@dryrun/contract';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../ui/controls/Button.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import styles from './ExtraTimeButton.module.css';
import { sayExtraTime, shortExtraTime } from './extra-time-choices.ts';

// Asked for by few, and by them once.
const ExtraTimeDialog = lazy(async () => ({
  default: (await import('./ExtraTimeDialog.tsx')).ExtraTimeDialog,
}));

/** Beside the clock: how much extra time there is, and the way to more. */
export function ExtraTimeButton({ assessment }: { assessment: Assessment }) {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const { extraTime } = assessment;
  return (
    <>
      {extraTime ? <span className={styles.given}>{shortExtraTime(extraTime)}</span> : null}
      <IconButton
        size={28}
        className={styles.more}
        label={extraTime ? `Extra time: ${sayExtraTime(extraTime)}` : 'Extra time'}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        <Icon size={16}>
          <path d="M8 4.5V8l2 1.5M13.4 6.6A5.6 5.6 0 1 0 13 10.5M13.5 1.5v4M11.5 3.5h4" />
        </Icon>
      </IconButton>
      {asked ? (
        <Suspense>
          <ExtraTimeDialog assessment={assessment} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
