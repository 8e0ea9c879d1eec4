import { SignatureError } from '../parse-signature.ts';
import type { QuerySignature } from './query-signature.ts';

/** Lower case, so that it means the same with and without double quotes. */
const identifier = /^[a-z][a-z0-9_]{0,40}$/;

/** @throws SignatureError naming the table and the column at fault. */
export function checkQuerySignature({ tables, columns }: QuerySignature): void {
  if (tables.length === 0) throw new SignatureError('a query needs at least one table');
  if (columns.length === 0) throw new SignatureError('a result needs at least one column');
  refuseNames(tables, 'table', '');
  refuseNames(columns, 'column', 'result: ');
  for (const table of tables) {
    const where = `table \`${table.name}\`: `;
    refuseNames(table.columns, 'column', where);
    if (table.key.length === 0) throw new SignatureError(`${where}say what its key is`);
    for (const name of table.key)
      if (!table.columns.some((column) => column.name === name))
        throw new SignatureError(`${where}its key \`${name}\` is no column of it`);
    for (const { name, references } of table.columns) {
      if (references === undefined) continue;
      const [other, column] = references.split('.');
      const target = tables.find((one) => one.name === other);
      if (!target?.columns.some((one) => one.name === column))
        throw new SignatureError(
          `${where}\`${name}\` references ${references}, which is no column`,
        );
    }
  }
}

function refuseNames(named: readonly { name: string }[], what: string, where: string): void {
  const seen = new Set<string>();
  for (const { name } of named) {
    if (!identifier.test(name))
      throw new SignatureError(`${where}${what} name \`${name}\`: write it in lower case`);
    if (seen.has(name)) throw new SignatureError(`${where}two ${what}s are called \`${name}\``);
    seen.add(name);
  }
}
