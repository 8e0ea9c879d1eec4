/** Types of results by their number in the catalogue, which no query may read, in Postgres' own words. */
const names: Readonly<Record<number, string>> = {
  16: 'boolean',
  19: 'name',
  20: 'bigint',
  21: 'smallint',
  23: 'integer',
  25: 'text',
  114: 'json',
  700: 'real',
  701: 'double precision',
  705: 'unknown',
  1042: 'character',
  1043: 'character varying',
  1082: 'date',
  1083: 'time without time zone',
  1114: 'timestamp without time zone',
  1184: 'timestamp with time zone',
  1186: 'interval',
  1266: 'time with time zone',
  1700: 'numeric',
  2249: 'record',
  2950: 'uuid',
  3802: 'jsonb',
};

const arrays: Readonly<Record<number, string>> = {
  1000: 'boolean[]',
  1005: 'smallint[]',
  1007: 'integer[]',
  1009: 'text[]',
  1016: 'bigint[]',
  1022: 'double precision[]',
  1115: 'timestamp without time zone[]',
  1182: 'date[]',
  1231: 'numeric[]',
};

export function typeName(oid: number): string {
  return names[oid] ?? arrays[oid] ?? 'of another type';
}
