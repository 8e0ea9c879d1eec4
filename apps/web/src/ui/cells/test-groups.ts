import type { Cell } from '@dryrun/contract';

export type GroupedTest = {
  /** From 0. */
  index: number;
  group: string;
  cell: Cell;
};

export type Group = [name: string, members: GroupedTest[]];

/** Up to so many rows beside another problem's; beyond them a report is a scroll. */
const mostRows = 8;

/** Which groups have rows of their own, and which share one: of many, those that lost nothing. */
export function foldGroups(tests: readonly GroupedTest[]): {
  all: Group[];
  shown: Group[];
  folded: Group[];
} {
  const all: Group[] = [...Map.groupBy(tests, ({ group }) => group)];
  if (all.length <= mostRows) return { all, shown: all, folded: [] };
  const lost = all.filter(([, members]) =>
    members.some(({ cell }) => cell !== 'accepted' && cell !== 'queued' && cell !== 'not-run'),
  );
  const shown = lost.slice(0, mostRows - 1);
  return { all, shown, folded: all.filter((group) => !shown.includes(group)) };
}
