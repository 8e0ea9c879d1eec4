import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { refuse } from '../../http/refuse.ts';
import { parts } from '../parts/parts.ts';
import { dataName, exportFormat, exportVersion, manifestName } from '../zip/format.ts';
import { importFault } from './import-fault.ts';

/** What a file may be, and what may come out of it, however small it is itself. */
export const importLimits = {
  fileBytes: 256 * 1024 * 1024,
  dataBytes: 1024 * 1024 * 1024,
  lineBytes: 24 * 1024 * 1024,
  entries: 500_000,
};
export type ImportLimits = typeof importLimits;

/** The data of an export, line by line. Nothing of it is ever written under a name from the file. */
export type OpenZip = {
  /** Bytes that were read out of it so far. */
  readonly dataBytes: number;
  lines(table: string): AsyncGenerator<{ line: number; source: string }>;
  close(): void;
};

const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
const wanted = new Set([manifestName, ...parts.map(({ table }) => dataName(table))]);

/**
 * Looks whether a file is an export that this version can read.
 *
 * @throws BAD_REQUEST, PAYLOAD_TOO_LARGE
 */
export async function openZip(path: string, limits: ImportLimits = importLimits): Promise<OpenZip> {
  const zip = await open(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch((error: Error) => {
    throw notAZip(error.message);
  });
  let dataBytes = 0;
  try {
    const entries = await readEntries(zip, limits);
    const reader: OpenZip = {
      get dataBytes() {
        return dataBytes;
      },
      async *lines(table) {
        const entry = entries.get(dataName(table));
        if (entry) yield* linesOf(zip, entry, limits, (bytes) => (dataBytes += bytes));
      },
      close: () => zip.close(),
    };
    await checkManifest(zip, entries, limits);
    for (const { table } of parts) {
      if (!entries.has(dataName(table))) throw importFault({ file: dataName(table) }, 'is missing');
    }
    return reader;
  } catch (error) {
    zip.close();
    throw error;
  }
}

function readEntries(zip: ZipFile, limits: ImportLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > limits.entries) return reject(tooLarge('It has too many files.'));
    zip.on('error', (error: Error) => reject(notAZip(error.message)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const file = entry.fileName;
      if (wanted.has(file)) {
        if (entries.has(file)) return reject(importFault({ file }, 'stands twice in the ZIP'));
        if (entry.isEncrypted()) return reject(importFault({ file }, 'is encrypted'));
        entries.set(file, entry);
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function checkManifest(zip: ZipFile, entries: Map<string, Entry>, limits: ImportLimits) {
  const file = manifestName;
  const entry = entries.get(file);
  if (!entry) throw importFault({ file }, 'is missing, so this is no export of Dry Run');
  let source = '';
  for await (const line of linesOf(zip, entry, { ...limits, dataBytes: 1024 * 1024 }, (n) => n)) {
    source += line.source;
  }
  let manifest: unknown;
  try {
    manifest = JSON.parse(source);
  } catch {
    throw importFault({ file }, 'is not JSON');
  }
  const { format, version } = (manifest ?? {}) as Record<string, unknown>;
  if (format !== exportFormat)
    throw importFault({ file, field: 'format' }, `must be ${exportFormat}`);
  if (version === exportVersion) return;
  const isNewer = typeof version === 'number' && version > exportVersion;
  throw importFault(
    { file, field: 'version' },
    isNewer
      ? `${version} was written by a newer Dry Run, and this one reads ${exportVersion}. Update it first`
      : `must be ${exportVersion}`,
  );
}

/** Unpacks an entry as far as it is read. What is larger than allowed ends it, whatever it declares. */
async function* linesOf(
  zip: ZipFile,
  entry: Entry,
  limits: ImportLimits,
  count: (bytes: number) => number,
): AsyncGenerator<{ line: number; source: string }> {
  const file = entry.fileName;
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(
    entry,
  ).catch((error: Error) => {
    throw importFault({ file }, `cannot be read (${error.message})`);
  });
  let rest: Buffer[] = [];
  let restBytes = 0;
  let line = 0;
  const next = (end: Buffer) => {
    const source = Buffer.concat([...rest, end]).toString('utf8');
    rest = [];
    restBytes = 0;
    line += 1;
    return { line, source };
  };
  try {
    for await (const part of stream) {
      let bytes = part as Buffer;
      if (count(bytes.length) > limits.dataBytes) {
        throw tooLarge(`More than ${limits.dataBytes / 1024 / 1024} MB come out of it.`);
      }
      for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed)) {
        yield next(bytes.subarray(0, at));
        bytes = bytes.subarray(at + 1);
      }
      rest.push(bytes);
      restBytes += bytes.length;
      if (restBytes > limits.lineBytes) throw tooLarge(`A line of ${file} is too long.`);
    }
  } catch (error) {
    if (error instanceof Error && 'defined' in error) throw error;
    const reason = error instanceof Error ? error.message : error;
    throw importFault({ file }, `cannot be read (${reason})`);
  }
  if (restBytes > 0) yield next(Buffer.alloc(0));
}

const lineFeed = 10;

function notAZip(reason: string) {
  return refuse(
    'BAD_REQUEST',
    `This is no ZIP that can be read (${reason}). Nothing was imported.`,
  );
}

function tooLarge(what: string) {
  return refuse('PAYLOAD_TOO_LARGE', `The file is too large. ${what} Nothing was imported.`);
}
