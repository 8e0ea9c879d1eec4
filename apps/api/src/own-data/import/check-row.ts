import { codeLimitBytes, customInputLimitBytes } from '@dryrun/contract';
import { isStorable } from '../../http/storable-text.ts';
import type { Column, Part, Row } from '../parts/part.ts';
import { importFault } from './import-fault.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
const textLimit = 8 * 1024 * 1024;
const codeLimit = Math.max(codeLimitBytes, customInputLimitBytes);

/**
 * One line of a data file as a row of its table.
 *
 * @throws BAD_REQUEST naming file, line and field
 */
export function checkRow(part: Part, file: string, line: number, source: string): Row {
  const row = parse(file, line, source);
  for (const field of Object.keys(row)) {
    if (!Object.hasOwn(part.columns, field)) {
      throw importFault(
        { file, line, field: field.slice(0, 60) },
        `${part.table} has no such field`,
      );
    }
  }
  for (const [field, column] of Object.entries(part.columns)) {
    if (column.before !== undefined && !Object.hasOwn(row, field)) row[field] = column.before;
    const value = Object.hasOwn(row, field) ? row[field] : undefined;
    const fault = value === undefined ? 'is missing' : faultOf(value, column);
    if (fault !== null) throw importFault({ file, line, field }, fault);
  }
  const fault = part.fault?.(row) ?? null;
  if (fault !== null) throw importFault({ file, line }, fault);
  return row;
}

function parse(file: string, line: number, source: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(source);
  } catch {
    throw importFault({ file, line }, 'is not JSON');
  }
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row;
  throw importFault({ file, line }, 'is not a JSON object');
}

function faultOf(value: unknown, { kind, nullable = false }: Column): string | null {
  if (value === null) return nullable ? null : 'may not be null';
  if (typeof kind === 'object') {
    return typeof value === 'string' && kind.includes(value)
      ? null
      : `must be one of ${kind.join(', ')}`;
  }
  switch (kind) {
    case 'id':
    case 'uuid':
      return typeof value === 'string' && uuid.test(value) ? null : 'must be a UUID in lower case';
    case 'time':
      return isMoment(value) ? null : 'must be a time as 2026-11-29T12:00:00.000000Z';
    case 'integer':
      return isInteger(value) ? null : 'must be a whole number of 32 bits';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'code':
      return faultOfText(value, codeLimit, () => true);
    case 'text':
      return faultOfText(value, textLimit, isStorable);
    case 'texts':
      return Array.isArray(value) && value.length <= 1_000 && value.every(isShortText)
        ? null
        : 'must be a list of texts';
    case 'integers':
      return Array.isArray(value) && value.length <= 1_000 && value.every(isInteger)
        ? null
        : 'must be a list of whole numbers';
    case 'json':
      return isStorable(JSON.stringify(value)) && !JSON.stringify(value).includes('\\u0000')
        ? null
        : 'holds a NUL character or half of a pair';
  }
}

function faultOfText(value: unknown, limitBytes: number, storable: (text: string) => boolean) {
  if (typeof value !== 'string') return 'must be text';
  if (Buffer.byteLength(value) > limitBytes) return `is larger than ${limitBytes / 1024} KiB`;
  return storable(value) ? null : 'holds a NUL character or half of a pair';
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 1_000 && isStorable(value);
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
}
