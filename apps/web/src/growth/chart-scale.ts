import { type GrowthAxis, sayMs } from '@dryrun/contract';
import { formatCount } from '../words/amount.ts';

export type Point = { x: number; y: number };
export type Mark = { at: number; label: string };

/** Everything a chart draws, in percent of its box: x from the left, y from below. */
export type ChartLayout = {
  own: readonly Point[];
  reference: readonly Point[];
  /** Where the sizes stand, at most four of them labelled. */
  sizes: readonly Mark[];
  /** Powers of ten. */
  times: readonly Mark[];
  limit: number | null;
  breaks: Mark | null;
  /** Height of the band in which nothing can be measured. */
  floor: number;
};

/** Places all of one axis, both scales logarithmic. */
export function layoutChart({
  sizes,
  limitMs,
  floorMs,
  breaksAt,
  growth,
}: GrowthAxis): ChartLayout {
  const all = sizes.flatMap(({ ownMs, referenceMs }) => [ownMs, referenceMs]);
  const times = all.filter((ms) => ms !== null).map((ms) => Math.max(ms, 0.1));
  const most = Math.max(...times, growth.kind === 'told' ? floorMs : floorMs * 4);
  const low = Math.floor(Math.log10(Math.min(...times, most / 10)));
  const high = Math.ceil(Math.log10(most * 1.05));
  const y = (ms: number) => (100 * (Math.log10(Math.max(ms, 10 ** low)) - low)) / (high - low);
  const [first = 1, last = 1] = [sizes[0]?.size, sizes.at(-1)?.size];
  const span = Math.log(Math.max(last / first, 1.01));
  const x = (size: number) => 4 + (92 * Math.log(size / first)) / span;
  const line = (value: (one: GrowthAxis['sizes'][number]) => number | null) =>
    sizes.flatMap((one) => {
      const ms = value(one);
      return ms === null ? [] : [{ x: x(one.size), y: y(ms) }];
    });
  const limitAt = y(limitMs);
  return {
    own: line(({ ownMs }) => ownMs),
    reference: line(({ referenceMs }) => referenceMs),
    sizes: spread(sizes).map(({ size }) => ({ at: x(size), label: formatCount(size) })),
    times: Array.from({ length: high - low + 1 }, (_, at) => ({
      at: (100 * at) / (high - low),
      label: powerLabel(10 ** (low + at)),
    })),
    limit: limitAt <= 100 ? limitAt : null,
    breaks: breaksAt === null ? null : { at: x(breaksAt), label: sayMs(limitMs) },
    floor: Math.min(100, y(floorMs)),
  };
}

/** The first, the last and two between them, which do not run into each other. */
function spread<One>(all: readonly One[]): One[] {
  const places = [0, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * (all.length - 1)));
  return [...new Set(places)].flatMap((at) => {
    const one = all[at];
    return one === undefined ? [] : [one];
  });
}

function powerLabel(ms: number): string {
  if (ms >= 100) return `${ms / 1000} s`;
  return `${ms < 1 ? Number(ms.toPrecision(1)) : ms} ms`;
}

/** Points as the text of a path, in a box of 100 by 100. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${(100 - y).toFixed(1)}`)
    .join('');
}

/** Each point as a stroke of no length: a dot that keeps its shape however the box is stretched. */
export function dotsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `M${x.toFixed(1)} ${(100 - y).toFixed(1)}h0`).join('');
}
