import { type Attack, forbidden, noQuery } from './attack.ts';

/** What belongs to others: catalogues, sessions, other data sets. `{other}` is the schema of another. */
export const others: readonly Attack[] = [
  forbidden('another data set', 'select * from {other}.rider'),
  forbidden('another data set, quoted', 'select * from "{other}"."rider"'),
  forbidden('another data set, counted', 'select count(*) from {other}.rider'),
  forbidden('the names of tables', 'select relname from pg_class'),
  forbidden('the names of schemas', 'select nspname from pg_namespace'),
  forbidden('the databases', 'select datname from pg_database'),
  forbidden('the roles', 'select rolname from pg_roles'),
  forbidden('the passwords', 'select * from pg_authid'),
  forbidden('what others ask', 'select query from pg_stat_activity'),
  forbidden('the settings', 'select * from pg_settings'),
  forbidden('the rules of access', 'select * from pg_hba_file_rules'),
  forbidden('statistics of other tables', 'select * from pg_stats'),
  forbidden('the locks', 'select * from pg_locks'),
  forbidden('the functions', 'select prosrc from pg_proc'),
  forbidden('the large objects', 'select * from pg_largeobject'),
  forbidden('the cursors', 'select * from pg_cursors'),
  forbidden('prepared statements', 'select * from pg_prepared_statements'),
  forbidden('tables by the standard', 'select * from information_schema.tables'),
  forbidden('columns by the standard', 'select * from information_schema.columns'),
  forbidden('lock rows', 'select * from rider for update'),
  forbidden('the common schema', 'select * from public.rider'),
  ...['regnamespace', 'regclass', 'regtype', 'regrole', 'regproc'].map((type) =>
    noQuery(
      `names by their numbers, as ${type}`,
      `select string_agg(i::oid::${type}::text, ','), 1 from generate_series(1, 30000) i`,
      /does not exist/,
    ),
  ),
  noQuery('whose a row is', 'select tableoid::regclass::text, 1 from rider', /does not exist/),
  noQuery('a catalogue by a text', `select 'pg_authid'::"regclass"::oid, 1`, /does not exist/),
  noQuery('a type as a function', 'select regnamespace(2200::oid), 1', /does not exist/),
  forbidden('the function behind a type', 'select regnamespaceout(2200::oid)::text, 1'),
  forbidden('how a type is called', 'select pg_typeof(pg_typeof(1))::text, 1'),
  {
    tries: 'names by their numbers, by what a function that is never called would give back',
    // Were there a letter among them, nothing would be divided by zero.
    query: `select 1 / (string_agg((case when true then i::oid else to_regnamespace('x') end)::text, ',')
      ~ '[a-z]')::integer, 1 from generate_series(1, 30000) i`,
    verdict: 'runtime-error',
    says: /Division by zero/,
  },
  noQuery('a schema that is not there', 'select * from nowhere.rider', /does not exist/),
];
