import { findBinaries } from './binaries.ts';
import { prepareDatabase } from './data-folder.ts';
import { openDataFolder } from './ownership.ts';
import { chooseRunAs, serverEnvironment } from './run-as.ts';

/** A database cluster nobody runs yet, and how one runs it. */
export type BareCluster = {
  /** Postgres' own folder. */
  data: string;
  /** Where the server's programs and libraries lie. */
  binaries: { folder: string; postgres: string };
  /** The command that stands before the server's, which refuses to be root. */
  wrapper: readonly string[];
  spawnUser: { uid?: number; gid?: number };
  /** Who owns what the server reads and writes. */
  owner: { uid: number; gid: number };
  environment: Readonly<Record<string, string>>;
};

/**
 * Makes a fresh cluster below a folder with the binaries that the product carries, for other uses than
 * its own data: those are `startEmbeddedPostgres`' alone. Its superuser is `app`.
 *
 * @throws StartUpError as `startEmbeddedPostgres` does
 */
export function makeBareCluster(folder: string): BareCluster {
  const binaries = findBinaries();
  const layout = openDataFolder(folder, () => {});
  const runAs = chooseRunAs(binaries, layout);
  prepareDatabase(layout, binaries, runAs, () => {});
  const { wrapper, spawnUser, owner } = runAs;
  const environment = serverEnvironment;
  return { data: layout.data, binaries, wrapper, spawnUser, owner, environment };
}
