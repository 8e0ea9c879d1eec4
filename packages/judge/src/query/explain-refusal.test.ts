import { expect, test } from 'vitest';
import { explainRefusal, findsBeforeRunning } from './explain-refusal.ts';

const refusal = (message: string, state = '42883', position: number | null = null) => ({
  state,
  message,
  position,
  detail: null,
  hint: null,
});

test.each([
  ['select ifnull(a, 0) from t', 'COALESCE(a, b)'],
  ['select nvl(a, 0) from t', 'COALESCE(a, b)'],
  ['select if(a > 1, 2, 3) from t', 'CASE WHEN'],
  ['select `a` from t', 'Backticks'],
  ['select datediff(a, b) from t', 'Subtract dates'],
  ['select date_add(a, interval 1 day) from t', "INTERVAL '7 days'"],
  ['select a + interval 3 month from t', "INTERVAL '7 days'"],
  ['select curdate()', 'CURRENT_DATE'],
  ['select year(a) from t', 'EXTRACT(YEAR FROM day)'],
  ["select date_format(a, '%Y-%m') from t", 'TO_CHAR'],
  ['select group_concat(a) from t', 'STRING_AGG'],
  ['select a from t limit 5, 10', 'OFFSET'],
  ['select top 5 a from t', 'LIMIT n'],
  ['select len(a) from t', 'LENGTH'],
  ['select a from t where a regexp 1', 'in place of REGEXP'],
  ['select cast(a as unsigned) from t', 'INTEGER'],
  ['select a from t where b <=> c', 'IS NOT DISTINCT FROM'],
  ['select a from t minus select b from u', 'EXCEPT'],
  ['select 1 from dual', 'FROM DUAL'],
  ['select a from t where b = ‘x’', 'straight quotes'],
])('what is written elsewhere is said in this dialect: %s', (query, words) => {
  expect(explainRefusal(refusal('function x does not exist'), query).message).toContain(words);
});

test.each([
  ["select 'ifnull(1)' from t"],
  ['select coalesce(a, 0) from t -- ifnull(a, 0)'],
  ['select coalesce(a, 0) /* `x` */ from t'],
  ['select $$ curdate() $$ from t'],
  ['select a as "Rider’s name" from t'],
])('nothing is said of what stands in quotes and comments: %s', (query) => {
  expect(explainRefusal(refusal('relation "t" does not exist', '42P01'), query).message).toBe(
    'Relation "t" does not exist.',
  );
});

test.each([
  ['select "Brod" from t', 'column "Brod" does not exist', '42703', 'single quotes'],
  [
    'select a as total from t where total > 1',
    'column "total" does not exist',
    '42703',
    'subquery',
  ],
  ['select a, count(*) from t', 'column "t.a" must appear in the GROUP BY', '42803', 'GROUP BY'],
  [
    'select max(count(*)) from t',
    'aggregate function calls cannot be nested',
    '42803',
    'in a subquery or a WITH query',
  ],
  ['select 1 / 0', 'division by zero', '22012', 'NULLIF'],
  ['delete from t', 'syntax error at or near "delete"', '42601', 'SELECT or WITH'],
  [' ; ', 'syntax error at or near ";"', '42601', 'empty'],
])('%s', (query, message, state, words) => {
  expect(explainRefusal(refusal(message, state), query).message).toContain(words);
});

test('what a message quotes of a query takes no line of its own', () => {
  const said = 'unterminated /* comment at or near "/* open\n  and more\n"';
  expect(
    explainRefusal(refusal(said, '42601', 10), 'select 1 /* open\n  and more\n'),
  ).toMatchObject({
    message: 'Unterminated /* comment at or near "/* open and more".',
    line: 1,
    column: 10,
  });
});

test('a place is told in lines and characters, however wide they are', () => {
  const query = "select '😀é' as a,\n  nobody from t";
  const position = [...query].indexOf('n') + 1;
  expect(
    explainRefusal(refusal('column "nobody" does not exist', '42703', position), query),
  ).toMatchObject({ line: 2, column: 3 });
});

test('what is found in the text is told from what is found in the data, and from what is forbidden', () => {
  expect(
    ['42601', '42883', '0A000'].map((state) => findsBeforeRunning(refusal('', state))),
  ).toEqual([true, true, true]);
  expect(
    ['42501', '22012', 'XX000'].map((state) => findsBeforeRunning(refusal('', state))),
  ).toEqual([false, false, false]);
});
