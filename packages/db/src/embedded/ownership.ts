import {
  accessSync,
  chmodSync,
  constants,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { type DataFolder, layoutOf } from './folder-layout.ts';
import { StartUpError } from './start-up-error.ts';

type User = { uid: number; gid: number };
type Log = (message: string) => void;

/** A folder or file that everybody on the machine may write. */
const WRITABLE_BY_ALL = 0o002;
/** Names in it are only its owners' to replace: a place for many, such as /tmp. */
const STICKY = 0o1000;
/** What Postgres does not forgive its data folder: more than reading by the group. */
const TOO_OPEN_FOR_POSTGRES = 0o027;

/**
 * Makes the outer folder and proves that it can be written to, by us and not by everybody.
 *
 * @throws StartUpError `data-folder-not-writable`, `data-folder-open`
 */
export function openDataFolder(dataDir: string, log: (message: string) => void): DataFolder {
  // Others may pass through, because root's server runs as another user; they may not look.
  claimFolder(dataDir, 0o711, log);
  const folder = layoutOf(realpathSync(dataDir));
  claimFolder(folder.home, 0o700, log);
  return folder;
}

/**
 * Makes the folder when it is missing, and proves that this process can write to it and strangers
 * cannot: who may replace what lies in it owns everything in it. One of our own is closed to them.
 *
 * @throws StartUpError `data-folder-not-writable`, `data-folder-open`
 */
export function claimFolder(folder: string, mode: number, log: Log): void {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK | constants.X_OK);
    closeToStrangers(folder, log);
  } catch (cause) {
    if (cause instanceof StartUpError) throw cause;
    throw notWritable(folder, cause as NodeJS.ErrnoException);
  }
}

function closeToStrangers(folder: string, log: Log): void {
  const { mode, uid } = statSync(folder);
  if ((mode & WRITABLE_BY_ALL) === 0) return;
  const octal = (mode & 0o7777).toString(8);
  if ((mode & STICKY) !== 0 || uid !== process.getuid?.()) {
    const way = (mode & STICKY) !== 0 ? '' : `chmod go-w ${folder}, or `;
    throw new StartUpError(
      'data-folder-open',
      `Everybody on this machine may write to the data folder ${folder} (mode ${octal}). Do: ${way}choose a folder of your own: DATA_DIR=… npm start`,
    );
  }
  chmodSync(folder, mode & 0o7755);
  log(`Everybody could write to the data folder ${folder} (mode ${octal}); now only you can`);
}

function notWritable(folder: string, cause: NodeJS.ErrnoException): StartUpError {
  const owner = ownerOf(folder);
  const way =
    owner === undefined || owner === process.getuid?.()
      ? 'Give yourself access to it'
      : `It belongs to ${owner === 0 ? 'root' : `user ${owner}`}. Make it yours: sudo chown -R $(id -un) ${folder}`;
  return new StartUpError(
    'data-folder-not-writable',
    `Dry Run cannot write to its data folder ${path.resolve(folder)} (${cause.code}). ${way}, or choose another folder: DATA_DIR=… npm start`,
    { cause },
  );
}

function ownerOf(folder: string): number | undefined {
  try {
    return statSync(folder).uid;
  } catch {
    return undefined;
  }
}

/**
 * Gives Postgres' folder and all in it to the user that the server runs as, with the permissions it
 * insists on. A copy made by root, or brought from another machine, carries other ones.
 *
 * @throws StartUpError `data-folder-foreign` when it is another's and we may not give it away
 */
export function giveToServer(folder: DataFolder, owner: User, log: Log): void {
  if (process.getuid?.() === 0) lchownSync(folder.home, owner.uid, owner.gid);
  const found = lstatSync(folder.data, { throwIfNoEntry: false });
  if (!found) return;
  const foreign = entriesBelow(folder.data).filter((entry) => lstatSync(entry).uid !== owner.uid);
  const [first] = foreign;
  if (first !== undefined) {
    if (process.getuid?.() !== 0) {
      throw new StartUpError(
        'data-folder-foreign',
        `What Postgres wrote in ${folder.home} belongs to user ${lstatSync(first).uid}, and you are user ${owner.uid}. Make it yours: sudo chown -R $(id -un) ${folder.root}, or choose another folder: DATA_DIR=… npm start`,
      );
    }
    for (const entry of foreign) lchownSync(entry, owner.uid, owner.gid);
    log(
      `Gave ${foreign.length} files of ${folder.data} to user ${owner.uid}, as whom Postgres runs`,
    );
  }
  const { mode } = statSync(folder.data);
  if ((mode & TOO_OPEN_FOR_POSTGRES) !== 0) chmodSync(folder.data, 0o700);
}

/** The folder itself and everything in it; what links point to is not followed. */
function entriesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.map((entry) => path.join(entry.parentPath, entry.name))];
}
