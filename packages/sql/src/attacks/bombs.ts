import type { Attack } from './attack.ts';

const bomb = (tries: string, verdict: Attack['verdict'], query: string): Attack => ({
  tries,
  verdict,
  query,
});

/** What wants more time, memory, disk or output than there is. */
export const bombs: readonly Attack[] = [
  bomb(
    'recurse without end',
    'memory-limit-exceeded',
    'with recursive r as (select 1::bigint as n union all select (n * 7 + 3) % 1000003 from r) select count(*) from r where n < 0',
  ),
  bomb(
    'recurse without end, and keep all',
    'memory-limit-exceeded',
    "with recursive r as (select repeat('x', 100000) as t union all select t || 'y' from r) select max(length(t)) from r",
  ),
  bomb(
    'count for ever',
    'time-limit-exceeded',
    'select count(*) from (select generate_series(1, 100000000000)) s',
  ),
  bomb(
    'every row with every row with every row',
    'time-limit-exceeded',
    'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b where a + b < 0',
  ),
  bomb('one long text', 'memory-limit-exceeded', "select length(repeat('x', 1000000000))"),
  bomb(
    'a text of texts',
    'memory-limit-exceeded',
    "select length(string_agg(repeat('x', 100000), '')) from generate_series(1, 100000)",
  ),
  bomb(
    'a list of lists',
    'memory-limit-exceeded',
    'select array_length(array_agg(array[repeat(n::text, 3000)]), 1) from generate_series(1, 1000000) n',
  ),
  bomb(
    'sort what does not fit',
    'memory-limit-exceeded',
    'select max(t) from (select repeat(n::text, 200) as t from generate_series(1, 3000000) n order by n % 7, t offset 1) s',
  ),
  bomb('a million rows', 'output-limit-exceeded', 'select n from generate_series(1, 1000000) n'),
  bomb(
    'few rows, and long',
    'output-limit-exceeded',
    "select repeat('x', 1000000) from generate_series(1, 20)",
  ),
  bomb('one row, and very long', 'memory-limit-exceeded', "select repeat('x', 100000000)"),
  bomb(
    'a list without end',
    'memory-limit-exceeded',
    'select count(*) from generate_series(1, 1e12::numeric)',
  ),
  bomb(
    'a pattern that goes back and back',
    'time-limit-exceeded',
    "select count(*) from (select generate_series(1, 100000000) n) s where (repeat('a', 30) || n) ~ '^(a|aa)+(b|c\\1)$'",
  ),
  bomb(
    'digits without end',
    'time-limit-exceeded',
    'select max(length((n::numeric ^ 900)::text)) from (select generate_series(1, 10000000) n) s',
  ),
  bomb(
    'brackets, ten thousand deep',
    'compile-error',
    `select ${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
  ),
  bomb('additions, deep', 'runtime-error', `select ${'1+'.repeat(30_000)}1`),
];
