import { join } from 'node:path';
import { type BenchRow, median, row } from './measure.ts';
import { browserScripts, runScript } from './run-script.ts';

const script = join(browserScripts, 'first-paints.ts');
const rounds = 15;
const paths = ['/', '/problems', '/assessments', '/submissions', '/progress', '/settings'];

/** In milliseconds, by owner and path. */
type FirstPaints = Record<'now' | 'before', Record<string, number[]>>;

/**
 * When pages of somebody with a history are painted first, over those of somebody without one: by turns,
 * each in a browser that has their scripts. One paint is a frame early or late, so that the medians are
 * compared, and of each five rounds' medians the spread is told.
 */
export async function benchFirstPaints(
  url: string,
  cookies: Record<keyof FirstPaints, string>,
): Promise<BenchRow[]> {
  const { now, before } = await runScript<FirstPaints>(script, { url, cookies, paths, rounds });
  return paths.map((path) => {
    const name = `pages.firstPaint.${path.slice(1) || 'home'}`;
    const target = { kind: 'at most' as const, value: 1.15 };
    const [values, baselines] = [now[path] ?? [], before[path] ?? []];
    const ratios = thirdsOf(values).map((third, at) => {
      return median(third) / median(thirdsOf(baselines)[at] ?? []);
    });
    const baseline = { name: 'with no history', median: median(baselines), unit: 'ms' };
    return row(name, 'ratio', ratios, { baseline, target });
  });
}

/** Rounds that follow each other, a third of them together. */
function thirdsOf(values: readonly number[]): number[][] {
  const size = rounds / 3;
  return [0, 1, 2].map((third) => values.slice(third * size, (third + 1) * size));
}
