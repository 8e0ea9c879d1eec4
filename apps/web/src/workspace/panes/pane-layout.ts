/** The three parts of a workspace. */
export type PaneName = 'statement' | 'editor' | 'results';

/** How the panes stand beside each other in a wide window. */
export type PaneLayout = {
  /** Width of the statement, in per cent of the window. */
  statementPercent: number;
  /** Height of the results, which keep it whatever the window does. */
  resultsPx: number;
  /** The one that has the whole window. */
  maximised: PaneName | null;
  /** Folded away. The editor never is. */
  hidden: Record<'statement' | 'results', boolean>;
};

export const firstLayout: PaneLayout = {
  statementPercent: 39,
  resultsPx: 246,
  maximised: null,
  hidden: { statement: false, results: false },
};

/** The least that each may be dragged to. */
export const leastPx = { statement: 280, code: 420, editor: 160, results: 92 };

const key = 'dry-run:panes';
const names: readonly unknown[] = ['statement', 'editor', 'results'];

export function readLayout(storage: Pick<Storage, 'getItem'>): PaneLayout {
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '{}') as Partial<PaneLayout>;
    return {
      statementPercent: isSize(kept.statementPercent, 100) ?? firstLayout.statementPercent,
      resultsPx: isSize(kept.resultsPx, 10_000) ?? firstLayout.resultsPx,
      maximised: names.includes(kept.maximised) ? (kept.maximised as PaneName) : null,
      hidden: {
        statement: kept.hidden?.statement === true,
        results: kept.hidden?.results === true,
      },
    };
  } catch {
    return firstLayout;
  }
}

export function keepLayout(
  storage: { setItem: (key: string, text: string) => void },
  layout: PaneLayout,
): void {
  try {
    storage.setItem(key, JSON.stringify(layout));
  } catch {
    // A full or forbidden storage: it is as it was first at the next visit.
  }
}

function isSize(value: unknown, most: number): number | null {
  return typeof value === 'number' && value > 0 && value <= most ? value : null;
}

/** Between the least of a pane and what its neighbour leaves; the neighbour's least goes first. */
export function fit(wantedPx: number, least: number, totalPx: number, leastOther: number): number {
  const most = Math.max(0, totalPx - leastOther);
  return Math.round(Math.min(most, Math.max(least, wantedPx)));
}

/** Of a pane: whether it can be seen as things are. */
export function isShown(layout: PaneLayout, pane: PaneName): boolean {
  if (layout.maximised !== null) return layout.maximised === pane;
  return pane === 'editor' || !layout.hidden[pane];
}

/** Whether anything of a pane can be seen: results that are folded away keep their head in sight. */
export function isInSight(layout: PaneLayout, pane: PaneName): boolean {
  return isShown(layout, pane) || (pane === 'results' && layout.maximised === null);
}
