import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StartUpError } from '../embedded/start-up-error.ts';

/**
 * A backup is a gzipped text, a JSON value a line:
 * ```
 * {"format":"dryrun-backup-1", "madeAt":…, "migrations":[…], "secret":…}
 * {"table":"user","columns":[{"name":"id","type":"text"},…]}
 * ["…","…",null,…]          a row: each column as Postgres writes it as text
 * …
 * {"end":true,"rows":1234,"sha256":…}     of every line before
 * ```
 */
export type BackupHeader = {
  format: typeof format;
  madeAt: string;
  /** What the schema was made by; a newer Dry Run brings it up to date after a restore. */
  migrations: string[];
  /** What signs the session cookies: without it everybody would be a new guest. */
  secret: string | null;
};
export type BackupTable = { table: string; columns: { name: string; type: string }[] };
type BackupEnd = { end: true; rows: number; sha256: string };
/** A row is handed on as the text it is. */
export type BackupLine = { kind: 'table'; table: BackupTable } | { kind: 'row'; row: string };

export const format = 'dryrun-backup-1';

/**
 * Writes a backup beside its place and moves it there when it is whole and on the disk.
 *
 * @returns how many rows it holds
 */
export async function writeBackupFile(
  file: string,
  header: BackupHeader,
  lines: AsyncIterable<BackupLine>,
): Promise<number> {
  const draft = `${file}.part`;
  let rows = 0;
  async function* text(): AsyncGenerator<string> {
    const hash = createHash('sha256');
    const line = (value: string) => {
      hash.update(value).update('\n');
      return `${value}\n`;
    };
    yield line(JSON.stringify(header));
    for await (const each of lines) {
      if (each.kind === 'row') rows++;
      yield line(each.kind === 'row' ? each.row : JSON.stringify(each.table));
    }
    const end: BackupEnd = { end: true, rows, sha256: hash.digest('hex') };
    yield `${JSON.stringify(end)}\n`;
  }
  try {
    await pipeline(text(), createGzip({ level: 3 }), createWriteStream(draft, { mode: 0o600 }));
    const written = await open(draft, 'r+');
    await written.sync();
    await written.close();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return rows;
}

/**
 * Reads a whole backup to prove that nothing of it is missing or changed.
 *
 * @throws StartUpError `backup-unreadable`, `backup-broken`
 */
export async function checkBackupFile(file: string): Promise<BackupHeader & { rows: number }> {
  const hash = createHash('sha256');
  let header: BackupHeader | undefined;
  let rows = 0;
  let last = '';
  for await (const line of linesOf(file)) {
    if (header === undefined) {
      header = headerOf(file, line);
    } else {
      if (last.startsWith('[')) rows++;
      hash.update(last).update('\n');
    }
    last = line;
  }
  const end = header ? (parse(last) as Partial<BackupEnd> | undefined) : undefined;
  if (!header || end?.end !== true) throw broken(file, 'its end is missing');
  if (end.sha256 !== hash.digest('hex') || end.rows !== rows) {
    throw broken(file, 'its checksum does not fit');
  }
  return { ...header, rows };
}

/** Tables and rows of a backup that `checkBackupFile` has found whole. */
export async function* readBackupFile(file: string): AsyncGenerator<BackupLine> {
  let first = true;
  for await (const line of linesOf(file)) {
    if (first) first = false;
    else if (line.startsWith('[')) yield { kind: 'row', row: line };
    else if (line.startsWith('{"table"')) yield { kind: 'table', table: JSON.parse(line) };
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // An error of either ends the reading of lines only when it is handed on.
  const piped = pipeline(source, gunzip).catch((error: Error) => error);
  // Not node:readline, which also breaks lines at characters that code may hold.
  let text = '';
  try {
    for await (const part of gunzip.setEncoding('utf8')) {
      const lines = (text + part).split('\n');
      text = lines.pop() ?? '';
      yield* lines;
    }
  } catch {
    // Said below, with what the pipeline knows of it.
  }
  const error = await piped;
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      throw new StartUpError(
        'backup-unreadable',
        `The backup ${file} cannot be read (${code}). Name a file that npm run backup has made.`,
      );
    }
    throw broken(file, error.message);
  }
}

function headerOf(file: string, line: string): BackupHeader {
  const header = parse(line) as Partial<BackupHeader> | undefined;
  if (header?.format !== format || !Array.isArray(header.migrations)) {
    throw broken(file, 'it does not begin as one');
  }
  return header as BackupHeader;
}

function parse(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function broken(file: string, why: string): StartUpError {
  return new StartUpError(
    'backup-broken',
    `The file ${file} is no whole backup (${why}), so nothing was changed. Use another one.`,
  );
}
