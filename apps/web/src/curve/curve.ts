import type { JudgedDraft, ProblemDrafts } from '@dryrun/contract';

/** Tests that pass over a time in which nothing changed. Seconds since the start. */
export type Piece = {
  /** `on`: judged; `gap`: does not compile, at the last value; `off`: another problem was open. */
  kind: 'on' | 'gap' | 'off';
  from: number;
  to: number;
  passed: number;
};

type Curved = Pick<ProblemDrafts, 'drafts' | 'open'>;

/**
 * The curve of one problem: what stood in the editor passes as many tests until the next draft that was
 * judged, the last one until coding ended. Begins with the first draft that compiles.
 */
export function curveOf({ drafts, open }: Curved, codingSeconds: number): Piece[] {
  const pieces: Piece[] = [];
  let passed: number | null = null;
  for (const [at, draft] of drafts.entries()) {
    const compiles = draft.passed !== null;
    passed = draft.passed ?? passed;
    const from = Math.min(draft.atSeconds, codingSeconds);
    const to = Math.min(drafts[at + 1]?.atSeconds ?? codingSeconds, codingSeconds);
    if (passed === null || to <= from) continue;
    for (const part of split({ from, to }, open))
      join(pieces, {
        ...part,
        passed,
        kind: part.isOpen ? (compiles ? 'on' : 'gap') : 'off',
      });
  }
  return pieces;
}

/** The parts of a stretch in which the problem was open and was not, in order. */
function split({ from, to }: { from: number; to: number }, open: Curved['open']) {
  const parts: { from: number; to: number; isOpen: boolean }[] = [];
  let at = from;
  for (const { fromSeconds, toSeconds } of open) {
    const begin = Math.max(at, fromSeconds);
    const end = Math.min(to, toSeconds);
    if (end <= begin) continue;
    if (begin > at) parts.push({ from: at, to: begin, isOpen: false });
    parts.push({ from: begin, to: end, isOpen: true });
    at = end;
  }
  if (at < to) parts.push({ from: at, to, isOpen: false });
  return parts;
}

function join(pieces: Piece[], { kind, from, to, passed }: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === kind && last.passed === passed && last.to === from) last.to = to;
  else pieces.push({ kind, from, to, passed });
}

export type CurvePaths = { on: string; gap: string; off: string; area: string };

/** The same as paths in a box of `codingSeconds` or more by `tests`, whose top is all tests. */
export function pathsOf(pieces: readonly Piece[], tests: number): CurvePaths {
  const paths: CurvePaths = { on: '', gap: '', off: '', area: '' };
  let before: Piece | null = null;
  for (const piece of pieces) {
    const { kind, from, to, passed } = piece;
    const y = tests - passed;
    const joined = before?.to === from ? before : null;
    if (kind === 'on') {
      const start = joined && joined.kind !== 'off' ? tests - joined.passed : y;
      const line = joined?.kind === 'on' ? '' : `M${round(from)} ${start}`;
      paths.on += `${line}${start === y ? '' : `V${y}`}H${round(to)}`;
    } else paths[kind] += `M${round(from)} ${y}H${round(to)}`;
    if (kind !== 'off') paths.area += `M${round(from)} ${tests}V${y}H${round(to)}V${tests}z`;
    before = piece;
  }
  return paths;
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** The first of the drafts that pass the most; null when none passes any. */
export function bestDraft(
  drafts: readonly JudgedDraft[],
): (JudgedDraft & { passed: number }) | null {
  const most = Math.max(0, ...drafts.map(({ passed }) => passed ?? 0));
  const best = drafts.find(({ passed }) => passed === most);
  return most === 0 || !best ? null : { ...best, passed: most };
}
