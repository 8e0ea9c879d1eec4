import type { DraftStateValue } from '../../ui/text/DraftState.tsx';
import type { DraftState } from './draft-state.ts';

type Summarised = Pick<DraftState<unknown>, 'status' | 'savedAtMs'>;

/**
 * One state for several drafts: the one that needs the most attention. Returns `before` itself when
 * nothing changed.
 */
export function summariseDrafts(
  drafts: readonly Summarised[],
  isOpenElsewhere: boolean,
  before: DraftStateValue,
): DraftStateValue {
  const after = summarise(drafts, isOpenElsewhere);
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

function summarise(drafts: readonly Summarised[], isOpenElsewhere: boolean): DraftStateValue {
  const has = (...wanted: Summarised['status'][]) =>
    drafts.some(({ status }) => wanted.includes(status));
  if (has('refused')) return { kind: 'refused' };
  if (has('kept')) return { kind: 'offline' };
  if (isOpenElsewhere) return { kind: 'other-tab' };
  if (has('saving', 'unsaved')) return { kind: 'saving' };
  const times = drafts.map(({ savedAtMs }) => savedAtMs).filter((time) => time !== null);
  return times.length > 0
    ? { kind: 'saved', savedAtMs: Math.max(...times) }
    : { kind: 'untouched' };
}
