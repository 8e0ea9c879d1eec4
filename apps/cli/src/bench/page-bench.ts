import { join } from 'node:path';
import { type BenchRow, median, row } from './measure.ts';
import { browserScripts, runScript } from './run-script.ts';

const script = join(browserScripts, 'page-costs.ts');
const rounds = 3;
/** On a machine with nothing beside it half of it is enough. */
const boundMs = 300_000;

type PageCost = Record<
  'cpuMs' | 'wallMs' | 'requests' | 'bytes' | 'requestsAtRest' | 'bytesAtRest',
  number
>;
type Costs = {
  loopMs: number[];
  home: PageCost[];
  workspace: PageCost[];
  slow: Record<string, PageCost[]>;
  keys: Record<string, number[]>;
};

const atMost = (value: number) => ({ target: { kind: 'at most' as const, value } });

/**
 * What pages and keys cost the main thread of a browser that was never here, counted in its own CPU
 * time, and what they fetch. Held against a loop of a fixed length in the same browser.
 */
export async function benchPages(url: string, problem: string): Promise<BenchRow[]> {
  const costs = await runScript<Costs>(script, { url, problem, rounds }, { boundMs });
  const baseline = { name: 'a loop of 20 million steps', median: median(costs.loopMs), unit: 'ms' };
  const cpu = (name: string, values: readonly number[], target: number) =>
    row(name, 'ms', values, { baseline, ...atMost(target) });
  const kilobytes = ({ bytes }: PageCost) => bytes / 1000;
  return [
    cpu(
      'browser.home.cpuMs',
      costs.home.map((cost) => cost.cpuMs),
      120,
    ),
    row(
      'browser.home.requests',
      'requests',
      costs.home.map((cost) => cost.requestsAtRest),
      atMost(18),
    ),
    row('browser.home.kilobytes', 'KB', costs.home.map(kilobytes), atMost(200)),
    cpu(
      'browser.workspace.cpuMs',
      costs.workspace.map((cost) => cost.cpuMs),
      400,
    ),
    row(
      'browser.workspace.requests',
      'requests',
      costs.workspace.map((cost) => cost.requests),
    ),
    row('browser.workspace.kilobytes', 'KB', costs.workspace.map(kilobytes)),
    ...Object.entries(costs.slow).map(([mode, values]) =>
      row(
        'browser.workspace.slowMs',
        'ms',
        values.map((cost) => cost.wallMs),
        {
          variant: `${mode}, a quarter of the CPU, Fast 3G`,
          ...atMost(4_000),
        },
      ),
    ),
    ...Object.entries(costs.keys).map(([variant, values]) =>
      row('browser.key.cpuMs', 'ms', values, {
        variant,
        baseline,
        ...atMost(variant.includes('5,000') ? 12 : 8),
      }),
    ),
  ];
}
