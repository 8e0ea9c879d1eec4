import { rm } from 'node:fs/promises';
import type pg from 'pg';
import { copyCluster } from './cluster.ts';
import { connectAdmin } from './connection.ts';
import { DataSets } from './data-sets.ts';
import { launch, type QueryServer } from './launch.ts';
import type { NamespacesSetting } from './walls.ts';

type Options = { cacheDir: string; namespaces: NamespacesSetting; restMs: number };

/** A server that takes queries, held by whoever asks some. */
export type HeldServer = {
  process: QueryServer;
  dataSets: DataSets;
  /** Lets a role read the data set of one schema, and no longer the one that it might before. */
  allow(schema: string, role: string): Promise<void>;
  /** Lets a role read none any more. */
  forbid(role: string): Promise<void>;
  terminate(inner: number): Promise<unknown>;
  killServer(): void;
  /** Whether it still does; one that does not is to be killed. */
  answers(): Promise<boolean>;
  letGo(): void;
};

/** The one server that there is at a time, if there is one. */
export class RunningServer {
  readonly #options: Options;
  #current: Promise<Server> | null = null;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  get pid(): number | null {
    return this.#pid;
  }
  #pid: number | null = null;

  /** Starts a server if there is none. It stays as long as somebody holds it, and a while longer. */
  async hold(): Promise<HeldServer> {
    if (this.#closed) throw new Error('the runner of queries is closed');
    for (;;) {
      this.#current ??= this.#start();
      const starting = this.#current;
      try {
        const server = await starting;
        if (server.hold()) return server;
      } catch (error) {
        if (this.#current === starting) this.#current = null;
        throw error;
      }
      if (this.#current === starting) this.#current = null;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const server = await this.#current?.catch(() => null);
    await server?.putAway();
  }

  async #start(): Promise<Server> {
    const { cacheDir, namespaces, restMs } = this.#options;
    const copy = await copyCluster(cacheDir, namespaces);
    const remove = () => rm(copy.folder, { recursive: true, force: true });
    try {
      const process = await launch(copy);
      const admin = await connectAdmin(process);
      const server = new Server(process, admin, restMs, remove);
      this.#pid = process.pid;
      void process.exited.then(() => {
        if (this.#pid === process.pid) this.#pid = null;
      });
      return server;
    } catch (error) {
      await remove();
      throw error;
    }
  }
}

class Server implements HeldServer {
  readonly process: QueryServer;
  readonly dataSets: DataSets;
  readonly #admin: pg.Client;
  readonly #restMs: number;
  readonly #remove: () => Promise<void>;
  /** By role, the one schema that it may read. */
  readonly #readable = new Map<string, string>();
  #holders = 0;
  #gone = false;
  #resting: NodeJS.Timeout | null = null;
  #end: Promise<void> | null = null;

  constructor(process: QueryServer, admin: pg.Client, restMs: number, remove: () => Promise<void>) {
    this.process = process;
    this.#admin = admin;
    this.dataSets = new DataSets(admin);
    this.#restMs = restMs;
    this.#remove = remove;
    admin.on('end', () => void this.putAway());
    void process.exited.then(() => this.putAway());
  }

  /** False when it is going or gone. */
  hold(): boolean {
    if (this.#gone) return false;
    this.#holders += 1;
    if (this.#resting) clearTimeout(this.#resting);
    this.#resting = null;
    return true;
  }

  letGo(): void {
    this.#holders -= 1;
    if (this.#holders > 0 || this.#gone) return;
    this.#resting = setTimeout(() => void this.putAway(), this.#restMs);
    this.#resting.unref();
  }

  /** Both in one statement: each would be a transaction of its own, and somebody waits for it. */
  async allow(schema: string, role: string): Promise<void> {
    const before = this.#readable.get(role);
    if (before === schema) return;
    this.#readable.set(role, schema);
    const revoke = before === undefined ? '' : `${revoking(before, role)}; `;
    try {
      await this.#admin.query(`${revoke}grant usage on schema ${schema} to ${role}`);
    } catch (error) {
      // Neither was done.
      if (before === undefined) this.#readable.delete(role);
      else this.#readable.set(role, before);
      throw error;
    }
  }

  async forbid(role: string): Promise<void> {
    const before = this.#readable.get(role);
    if (before === undefined) return;
    this.#readable.delete(role);
    await this.#admin.query(revoking(before, role));
  }

  terminate(inner: number) {
    return this.#admin.query('select pg_terminate_backend($1)', [inner]);
  }

  killServer(): void {
    void this.putAway();
  }

  async answers(): Promise<boolean> {
    if (this.#gone) return false;
    return this.#admin.query('select').then(
      () => !this.#gone,
      () => false,
    );
  }

  putAway(): Promise<void> {
    this.#gone = true;
    if (this.#resting) clearTimeout(this.#resting);
    this.#end ??= (async () => {
      await this.process.stop();
      await this.#admin.end().catch(() => undefined);
      await this.#remove();
    })();
    return this.#end;
  }
}

const revoking = (schema: string, role: string) => `revoke usage on schema ${schema} from ${role}`;
