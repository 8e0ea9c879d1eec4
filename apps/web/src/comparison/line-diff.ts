import { diffLines } from 'diff';

export type DiffLine = {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** Line numbers from 1; null on the side that does not have the line. */
  oldNumber: number | null;
  newNumber: number | null;
};

/** Lines that stand together: changes with up to three unchanged lines around them. */
export type DiffHunk = { firstLine: number; lastLine: number; lines: DiffLine[] };

export type LineDiff = { added: number; removed: number; hunks: DiffHunk[] };

const contextLines = 3;

/** Compares two programs line by line. Line ends and a missing last one make no difference. */
export function compareCode(before: string, after: string): LineDiff {
  const lines = alignLines(normalise(before), normalise(after));
  return {
    added: lines.filter(({ kind }) => kind === 'added').length,
    removed: lines.filter(({ kind }) => kind === 'removed').length,
    hunks: cutHunks(lines),
  };
}

function alignLines(before: string, after: string): DiffLine[] {
  let oldNumber = 0;
  let newNumber = 0;
  return diffLines(before, after).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DiffLine => {
        if (added) return { kind: 'added', text, oldNumber: null, newNumber: ++newNumber };
        if (removed) return { kind: 'removed', text, oldNumber: ++oldNumber, newNumber: null };
        return { kind: 'same', text, oldNumber: ++oldNumber, newNumber: ++newNumber };
      }),
  );
}

function cutHunks(lines: readonly DiffLine[]): DiffHunk[] {
  const hunks: DiffLine[][] = [];
  let end = -1;
  for (const [index, { kind }] of lines.entries()) {
    if (kind === 'same') continue;
    const start = Math.max(index - contextLines, end);
    if (start > end || hunks.length === 0) hunks.push([]);
    const stop = Math.min(index + contextLines + 1, lines.length);
    hunks.at(-1)?.push(...lines.slice(Math.max(start, end, 0), stop));
    end = stop;
  }
  return hunks.map((hunk) => {
    const numbers = hunk.map(({ newNumber, oldNumber }) => newNumber ?? oldNumber ?? 0);
    return { firstLine: numbers[0] ?? 0, lastLine: numbers.at(-1) ?? 0, lines: hunk };
  });
}

function normalise(code: string): string {
  const text = code.replaceAll('\r\n', '\n');
  return text.endsWith('\n') ? text : `${text}\n`;
}
