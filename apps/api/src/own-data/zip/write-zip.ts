import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Deps } from '../../context.ts';
import { parts } from '../parts/parts.ts';
import { readRows } from '../read-rows.ts';
import { codeFiles } from './code-files.ts';
import { dataName, exportFormat, exportVersion, type Manifest, manifestName } from './format.ts';
import { reportFiles } from './report-files.ts';

/**
 * Everything of one owner as a ZIP, made while it is read. Each file is begun when the one before has
 * been written, so that no more than a page of rows is in memory.
 */
export function writeZip(deps: Deps, owner: string): Readable {
  const zip = new ZipFile();
  const exportedAt = new Date(deps.now());
  const rows: Record<string, number> = {};
  const fail = (error: unknown) => (zip.outputStream as Readable).destroy(error as Error);
  const add = async (name: string, lines: AsyncIterable<string>) => {
    const stream = Readable.from(lines);
    stream.on('error', fail);
    const ended = new Promise<void>((resolve) => stream.once('close', resolve));
    zip.addReadStream(stream, name, { mtime: exportedAt });
    await ended;
  };
  async function* counted(table: string, lines: AsyncIterable<unknown>) {
    for await (const line of lines) {
      rows[table] = (rows[table] ?? 0) + 1;
      yield `${JSON.stringify(line)}\n`;
    }
  }
  const write = async () => {
    for (const part of parts) {
      rows[part.table] = 0;
      await add(dataName(part.table), counted(part.table, readRows(deps.db, owner, part)));
    }
    for await (const { name, text } of codeFiles(deps, owner)) await addText(name, text);
    for await (const { name, text } of reportFiles(deps, owner)) await addText(name, text);
    const manifest: Manifest = {
      format: exportFormat,
      version: exportVersion,
      exportedAt: exportedAt.toISOString(),
      rows,
    };
    await addText(manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
    await noteExport(deps, owner, exportedAt);
    zip.end();
  };
  async function addText(name: string, text: string) {
    await add(name, Readable.from([text]));
  }
  write().catch(fail);
  return zip.outputStream as Readable;
}

/** Before the last bytes: whoever has those finds it noted. */
async function noteExport({ db }: Deps, owner: string, at: Date): Promise<void> {
  await db
    .insertInto('last_export')
    .values({ owner_id: owner, exported_at: at })
    .onConflict((conflict) => conflict.column('owner_id').doUpdateSet({ exported_at: at }))
    .execute();
}
