import { refuse } from '../../http/refuse.ts';

/** Where in the file something is wrong: "data/run.jsonl, line 3, "verdict"". */
export type Where = { file: string; line?: number | undefined; field?: string | undefined };

/** A refusal that says what is wrong in the file, and where. Nothing of the file was kept. */
export function importFault({ file, line, field }: Where, what: string) {
  const at = [
    file,
    line === undefined ? '' : `line ${line}`,
    field === undefined ? '' : `"${field}"`,
  ];
  const where = at.filter((each) => each !== '').join(', ');
  return refuse('BAD_REQUEST', `${where}: ${what}. Nothing was imported.`, { field: where });
}
