/** The role that owns every right that candidates' queries have; nobody is it. */
export const candidates = 'candidates';
export const candidatesDatabase = 'queries';

/** A role that one query at a time is asked as. */
export const laneRole = (lane: number): string => `lane_${lane}`;

/** Lanes that there are: more queries at once than any worker asks. */
export const mostLanes = 32;

/** Functions that look harmless to Postgres and are not: they tell of others, wait, or run text as SQL. */
const forbidden =
  '^(pg_|lo_|lowrite|loread|has_|inet_|txid_|binary_upgrade_|ts_stat|ts_rewrite|ts_debug|row_security|' +
  'current_setting|set_config|setseed|acl|makeaclitem|to_reg|currval|lastval|nextval|setval|' +
  'getdatabaseencoding|col_description|obj_description|shobj_description|format_type|' +
  'amvalidate|suppress_|unique_key_recheck|fmgr_|language_handler|index_am|table_am|' +
  'reg(?:class|collation|config|dictionary|namespace|oper|proc|role|type|database)|' +
  'shell_|trigger_|event_trigger|satisfies_hash|brin_|gin_)|_to_xml';
/** Of those that forbid themselves by the rules, what a query may well call. */
const harmless =
  "('pg_column_size', 'random', 'random_normal', 'clock_timestamp', 'timeofday', 'gen_random_uuid', 'uuidv4', 'uuidv7')";

/**
 * Makes the database in which candidates' queries are asked: their roles may connect to it, and read
 * what they are granted, and that is all. No catalogue, no function that reads files, waits, locks,
 * signals or tells of others, no language.
 */
export function lockDownCluster(): string[] {
  const lanes = Array.from({ length: mostLanes }, (_, lane) => laneRole(lane));
  const nothing = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  return [
    `create role ${candidates} nologin noinherit ${nothing}`,
    ...lanes.flatMap((lane) => [
      `create role ${lane} login inherit ${nothing} connection limit 3 in role ${candidates}`,
      `alter role ${lane} set default_transaction_read_only = on`,
      `alter role ${lane} set idle_in_transaction_session_timeout = '120s'`,
    ]),
    ...['postgres', 'template1', 'template0'].map(
      (database) => `revoke all on database ${database} from public`,
    ),
    `create database ${candidatesDatabase} template template0 strategy file_copy`,
    `revoke all on database ${candidatesDatabase} from public`,
    `grant connect on database ${candidatesDatabase} to ${candidates}`,
  ];
}

/** What is taken from everybody within that database. */
export function lockDownDatabase(): string[] {
  return [
    'revoke all on schema public from public',
    'revoke all on schema information_schema from public',
    'revoke all on all tables in schema pg_catalog from public',
    'revoke all on all tables in schema information_schema from public',
    'revoke all on language plpgsql from public',
    'revoke all on language sql from public',
    `do $$
      declare one record;
      begin
        for one in
          select p.oid::regprocedure::text as signature
          from pg_catalog.pg_proc p
          where p.pronamespace in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            and p.proname not in ${harmless}
            and (p.provolatile = 'v' or p.proname ~ '${forbidden}')
        loop
          execute 'revoke all on routine ' || one.signature || ' from public';
        end loop;
      end
    $$`,
    // A number becomes a name of the catalogues by its type alone, and no right is asked for that. So
    // nobody knows how these types are called; and whoever comes by one, by what a function that may not
    // be called would give back, is told the number.
    `do $$
      declare one record;
      begin
        for one in
          select oid, typname as name from pg_catalog.pg_type
          where typnamespace = 'pg_catalog'::regnamespace and typtype = 'b' and typname ~ '^reg'
        loop
          update pg_catalog.pg_type
            set typoutput = (select oid from pg_catalog.pg_proc where proname = 'oidout')
            where oid = one.oid;
          execute format('alter type pg_catalog.%I rename to %I', one.name, 't_' || md5(random()::text));
        end loop;
      end
    $$`,
  ];
}
