import type { Column, Part } from './parts/part.ts';
import { notExported, parts } from './parts/parts.ts';

/** The part of docs/export.md that says every field: made from what is written and read. */
export function fieldTables(): string {
  return [
    ...parts.flatMap(tableOf),
    '### Not in the export',
    '',
    ...Object.entries(notExported).map(([table, why]) => `- \`${table}\`: ${why}.`),
  ].join('\n');
}

function tableOf({ table, says, key, columns, only, leftOut = {} }: Part): string[] {
  const missing = Object.entries(leftOut).filter(([name]) => name !== 'owner_id');
  return [
    `### data/${table}.jsonl`,
    '',
    `${says} One a line, by ${key.map((name) => `\`${name}\``).join(', ')}.${only ? ` Only where \`${only}\`.` : ''}`,
    '',
    '| field | value | |',
    '|---|---|---|',
    ...Object.entries(columns).map(
      ([name, column]) => `| \`${name}\` | ${wordsOf(column)} | ${column.says} |`,
    ),
    '',
    ...(missing.length > 0
      ? [`Left out: ${missing.map(([name, why]) => `\`${name}\` (${why})`).join(', ')}.`, '']
      : []),
  ];
}

function wordsOf({ kind, nullable, of }: Column): string {
  const value =
    typeof kind === 'object'
      ? kind.map((each) => `\`${each}\``).join(', ')
      : kind === 'id'
        ? `id of \`${of}\``
        : kind;
  return nullable ? `${value}, or null` : value;
}
