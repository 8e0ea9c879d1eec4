export type Visit = { problem: string; atMs: number };

/**
 * When the candidate went from one problem to another: as the page told it, or, of assessments from
 * before it did, as texts and runs show. The first entry is the problem that was opened first.
 */
export function problemSwitches(told: readonly Visit[], worked: readonly Visit[]): Visit[] {
  const visits = (told.length > 0 ? told : worked).toSorted((a, b) => a.atMs - b.atMs);
  return visits.filter(({ problem }, at) => problem !== visits[at - 1]?.problem);
}
