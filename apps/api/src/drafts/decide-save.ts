/** A revision of a text, seen from a save that has come in. */
export type KeptRevision = {
  revision: number;
  tab: string;
  savedAtMs: number;
  /** Whether its text is the one that came in. */
  sameText: boolean;
  /** What it grew from, and which save of its tab it was; null where that is not known. */
  baseRevision: number | null;
  sequence: number | null;
};

export type IncomingSave = {
  baseRevision: number;
  tab: string;
  keystrokes: number;
  sequence?: number | undefined;
};

export type SaveDecision =
  /** The text is kept already: nothing is written. */
  | { kind: 'kept-already'; revision: number; savedAtMs: number; replacedOtherTab: boolean }
  | { kind: 'new-revision'; revision: number; replacedOtherTab: boolean };

/**
 * Decides what a save of a draft or an approach does. The newest save wins, whatever it grew from;
 * what it replaces stays in the history, and the tab is told when that was another tab's text.
 *
 * A request that is repeated because its answer was lost comes with the same base and the same text:
 * it gets its first answer again, even if another tab has saved since, or a retry would undo that.
 *
 * Saves of one tab may overtake each other. One that was made before a save of its own tab that is
 * kept already gets that one's answer, and its text is not taken.
 *
 * @param newest the revision that stands now, or null before the first save.
 * @param later every revision after the one the save grew from, in order.
 */
export function decideSave(
  newest: KeptRevision | null,
  later: readonly KeptRevision[],
  incoming: IncomingSave,
): SaveDecision {
  const { baseRevision, tab, keystrokes } = incoming;
  if (newest === null) return { kind: 'new-revision', revision: 1, replacedOtherTab: false };
  const ofOtherTabs = later.filter((kept) => kept.tab !== tab);
  const own = later.findLast((kept) => kept.tab === tab);
  if (own !== undefined && (own.sameText || wasMadeBefore(incoming, own))) {
    const { revision, savedAtMs } = own;
    const replacedOtherTab = ofOtherTabs.some((kept) => kept.revision < revision);
    return { kind: 'kept-already', revision, savedAtMs, replacedOtherTab };
  }
  const growsFromNewest = baseRevision >= newest.revision;
  if (newest.sameText && (keystrokes === 0 || !growsFromNewest)) {
    const { revision, savedAtMs } = newest;
    return { kind: 'kept-already', revision, savedAtMs, replacedOtherTab: false };
  }
  const replacedOtherTab = ofOtherTabs.length > 0;
  return { kind: 'new-revision', revision: newest.revision + 1, replacedOtherTab };
}

/** By the count of the tab where it counts, and else by what the two texts grew from. */
function wasMadeBefore({ sequence, baseRevision }: IncomingSave, kept: KeptRevision): boolean {
  if (sequence !== undefined && kept.sequence !== null) return sequence < kept.sequence;
  return kept.baseRevision !== null && baseRevision < kept.baseRevision;
}
