import { diffLines } from 'diff';

export type ChangedLine = {
  kind: 'same' | 'added' | 'removed';
  /** Of the text as it stands now; null of what is gone, which keeps its place. */
  number: number | null;
  /** Of the text before; null of what is new. */
  oldNumber: number | null;
};

export type Changes = { lines: ChangedLine[]; added: number; removed: number };

/** What takes longer to compare is shown as replaced: the film must not stand still for it. */
const longestMs = 30;

/** The lines of a text, with what was taken out since an earlier one in its place. Both without CR. */
export function findChanges(before: string, now: string): Changes {
  if (before === now) return unchanged(now);
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, fresh.length) - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail += 1;
  }
  const changes: Changes = { lines: [], added: 0, removed: 0 };
  const next = { old: 0, now: 0 };
  const push = (kind: ChangedLine['kind'], count: number) => {
    for (let line = 0; line < count; line += 1) {
      changes.lines.push({
        kind,
        number: kind === 'removed' ? null : ++next.now,
        oldNumber: kind === 'added' ? null : ++next.old,
      });
    }
    if (kind === 'added') changes.added += count;
    if (kind === 'removed') changes.removed += count;
  };
  const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');
  const [oldMiddle, newMiddle] = [
    old.slice(head, old.length - tail),
    fresh.slice(head, fresh.length - tail),
  ];
  const parts = diffLines(text(oldMiddle), text(newMiddle), { timeout: longestMs });

  push('same', head);
  if (parts) {
    for (const { added, removed, count } of parts)
      push(added ? 'added' : removed ? 'removed' : 'same', count);
  } else {
    push('removed', oldMiddle.length);
    push('added', newMiddle.length);
  }
  push('same', tail);
  return changes;
}

export function unchanged(now: string): Changes {
  const lines = now
    .split('\n')
    .map((_, at) => ({ kind: 'same' as const, number: at + 1, oldNumber: at + 1 }));
  return { lines, added: 0, removed: 0 };
}
