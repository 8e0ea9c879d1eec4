import type { Grammar } from '../grammar.ts';
import { words } from './parts.ts';

/** As Postgres writes it. */
export const sql: Grammar = {
  lineComment: '--',
  blockComment: { open: '/*', close: '*/' },
  // A backslash means nothing, and a quote inside is doubled: as two strings it looks the same. They
  // may go over lines.
  quotes: [],
  nameQuotes: ['"'],
  longStrings: [
    { open: "'", close: "'", raw: true },
    { open: '$$', close: '$$', raw: true },
  ],
  anyCase: true,
  keywords: words(
    'all and any as asc between both by case cast collate cross current current_date current_time ' +
      'current_timestamp desc distinct else end escape except exclude exists extract false fetch filter ' +
      'first following for from full group grouping having ilike in inner intersect interval is join ' +
      'last lateral left like limit materialized natural next not null nulls of offset on only or ' +
      'order ordinality others outer over overlaps partition preceding range recursive right rollup ' +
      'row rows select sets similar some symmetric then ties to true unbounded union unique using ' +
      'values when where window with within without cube',
  ),
  contextual: new Map(),
  types: words(
    'bigint boolean char date decimal integer int numeric real double precision smallint text time ' +
      'timestamp timestamptz varchar json jsonb uuid bytea',
  ),
  functionWords: new Set(),
  regularExpressions: false,
  tabSize: 2,
};
