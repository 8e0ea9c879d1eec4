import type { SubmissionOrder, Verdict } from '@dryrun/contract';

export const verdicts = [
  'accepted',
  'wrong-answer',
  'time-limit-exceeded',
  'memory-limit-exceeded',
  'output-limit-exceeded',
  'runtime-error',
  'compile-error',
  'judge-error',
] as const satisfies readonly Verdict[];

export const places = ['assessment', 'practice'] as const;
export type Place = (typeof places)[number];

/** The contract's own list would bring its schemas into the browser. */
const orders = [
  'newest',
  'oldest',
  'problem',
  'fewest',
  'most',
] as const satisfies readonly SubmissionOrder[];

/** As long as the server takes it. */
const searchLimit = 200;

/** What the address of the list says. What is left out means any. */
export type SubmissionFilter = {
  search?: string;
  problem?: string;
  verdict?: Verdict;
  language?: string;
  /** Days, `2026-03-01`: from the first's beginning to the last's end, where the browser is. */
  since?: string;
  until?: string;
  preset?: string;
  topic?: string;
  where?: Place;
  starred?: 'yes';
  order?: SubmissionOrder;
};

/** Reads the address. What it does not understand counts as not given. */
export function readFilter(params: URLSearchParams): SubmissionFilter {
  const search = params.get('search')?.slice(0, searchLimit);
  const [problem, language, preset, topic] = ['problem', 'language', 'preset', 'topic'].map(
    (name) => params.get(name)?.slice(0, 60),
  );
  const verdict = verdicts.find((value) => value === params.get('verdict'));
  const where = places.find((value) => value === params.get('where'));
  const order = orders.find((value) => value === params.get('order'));
  const [since, until] = ['since', 'until'].map((name) => readDay(params.get(name)));
  return {
    ...(search ? { search } : {}),
    ...(problem ? { problem } : {}),
    ...(verdict ? { verdict } : {}),
    ...(language ? { language } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(preset ? { preset } : {}),
    ...(topic ? { topic } : {}),
    ...(where ? { where } : {}),
    ...(params.get('starred') === 'yes' ? { starred: 'yes' as const } : {}),
    ...(order && order !== 'newest' ? { order } : {}),
  };
}

/** Other words of the address stay: what is compared, whose note is open. */
export function writeFilter(
  filter: SubmissionFilter,
  before: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const kept = [...before].filter(([name]) => name === 'compare' || name === 'note');
  return new URLSearchParams([...Object.entries(filter), ...kept]);
}

/** The filter as the server wants it: days as moments of this browser's time. */
export function askFor({ since, until, ...filter }: SubmissionFilter) {
  const from = since === undefined ? null : startOf(since);
  const before = until === undefined ? null : startOf(until, 1);
  return {
    ...filter,
    ...(from === null ? {} : { fromMs: Math.max(0, from) }),
    ...(before === null ? {} : { beforeMs: Math.max(0, before) }),
  };
}

/** `2026-03-01`, so many days before. */
export function dayBefore(nowMs: number, days: number): string {
  const at = new Date(nowMs);
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() - days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** When a day begins, or a later one; a day may have 23 or 25 hours. */
export function startOf(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

function readDay(text: string | null): string | null {
  if (text === null || !/^(19[7-9]|2\d\d)\d-\d\d-\d\d$/.test(text)) return null;
  return Number.isNaN(Date.parse(text)) ? null : text;
}
