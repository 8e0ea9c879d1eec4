import type { QueryPackage } from '../../load/read-package.ts';
import type { Check } from '../report.ts';
import { headingFault, wordsFault } from '../statement-rules.ts';

/** A candidate has this text, the tables and the columns of the result: it has to speak of all. */
export function checkQueryStatement({ statement, signature, definition }: QueryPackage): Check {
  const { words, fault } = wordsFault(statement);
  const faults = fault === null ? [] : [fault];
  const quoted = [...statement.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  for (const { name } of signature.tables)
    if (!quoted.some((code) => new RegExp(`\\b${name}\\b`).test(code)))
      faults.push(`statement.md: it never speaks of the table \`${name}\`; name it in backticks`);
  const heading = headingFault(statement);
  if (heading !== null) faults.push(heading);
  for (const { name, meaning } of signature.columns)
    if (meaning.split(' ').length < 2)
      faults.push(`problem.ts: result.${name}: say in a few words what the column is`);
  return {
    name: 'statement',
    promise: 'the statement is complete',
    faults,
    note: `${words} words, ${signature.tables.length} tables, ${definition.constraints.length} constraints`,
  };
}
