import { join } from 'node:path';
import { type BenchRow, ratioRow } from './measure.ts';
import { browserScripts, runScript } from './run-script.ts';

const script = join(browserScripts, 'first-paints.ts');
const rounds = 7;
const paths = ['/', '/problems', '/assessments', '/submissions', '/progress', '/settings'];

/** In milliseconds, by path. */
export type FirstPaints = Record<string, number[]>;

/** When the pages of an owner are painted first, in a browser that has their scripts. */
export function readFirstPaints(url: string, cookie: string): Promise<FirstPaints> {
  return runScript(script, { url, cookie, paths, rounds });
}

/** The same pages of somebody with a history beside those of somebody without one. */
export function firstPaintRows(now: FirstPaints, before: FirstPaints): BenchRow[] {
  return paths.map((path) => {
    const name = `pages.firstPaint.${path.slice(1) || 'home'}`;
    const target = { kind: 'at most' as const, value: 1.15 };
    return ratioRow(name, now[path] ?? [], before[path] ?? [], 'with no history', target);
  });
}
