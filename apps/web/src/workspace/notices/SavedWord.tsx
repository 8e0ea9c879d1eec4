import { useEffect, useState } from 'react';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { Desk } from '../desk.ts';
import { useStore } from '../state/use-store.ts';

const shownMs = 4_000;

/** The answer to Ctrl+S, also where nothing was left to save: when the text was last saved. */
export function SavedWord({ desk, asked }: { desk: Desk; asked: number }) {
  const state = useStore(desk.draftState);
  const [answered, setAnswered] = useState(0);
  const open = asked > answered;
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => setAnswered(asked), shownMs);
    return () => clearTimeout(timer);
  }, [open, asked]);
  const fact =
    state.kind === 'saved'
      ? `Saved ${formatTimeOfDay(state.savedAtMs)}.`
      : state.kind === 'untouched'
        ? 'Nothing to save yet.'
        : null;
  if (!open || fact === null) return null;
  return (
    <Banner flush kind="neutral" fact={fact}>
      Every pause saves by itself.
    </Banner>
  );
}
