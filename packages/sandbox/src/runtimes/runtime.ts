import type {
  CallNumber,
  Environment,
  Language,
  Limits,
  ParsedSignature,
  Signature,
  Value,
} from '@dryrun/judge';
import type { ProgramHost } from '../native/program-host.ts';
import type { NativeWalls } from '../walls/native-walls.ts';
import type { Job, Printed } from '../wire/protocol.ts';

/**
 * A language as the parent sees it. Its folder also holds `child.ts`, which exports
 * `childRuntime: ChildRuntime` and is only ever loaded inside a child process; or else it is
 * `native`, and its programs are processes of their own.
 */
export type Runtime = {
  /** Also the name of the folder. */
  id: Language;
  displayName: string;
  /** What runs the code, for people: `Node.js 24 (V8 13.6)`. */
  versionLabel: string;
  fileName: string;
  /** Languages of one pool share warm children. */
  pool: string;
  /** Packages of npm whose files its children read, besides those of all children. */
  packages?: readonly string[];
  /** Stack that its children need, where that is more than a process gets. */
  stackMebibytes?: number;
  /**
   * Starting a child takes seconds and a lot of memory. Such a pool starts when it is first asked
   * for, has no more children than are needed at once, and lets them go when they rest for long.
   */
  heavy?: true;
  /**
   * Makes on disk what the children need, once for each version. Called before the first child
   * starts; children cannot write. When `signal` is aborted, no process of it may be left.
   * @returns the file, which its `ChildRuntime.start` gets.
   */
  prepare?(cacheDir: string, signal: AbortSignal): Promise<string>;
  /** Of a language whose programs are processes of their own. */
  native?: NativeRuntime;
  /** Must return `expected`, or the language is not offered. */
  smoke: { code: string; signature: Signature; input: readonly Value[]; expected: Value };
};

/** How programs of a language become processes of their own. */
export type NativeRuntime = {
  /**
   * Why it cannot be offered here, in sentences that say the command that helps; null when it can.
   * Asked again and again, as somebody may install it meanwhile.
   */
  missing(): string | null;
  /**
   * Compiles, behind walls of the compiler's own.
   *
   * @param prepared what `prepare` made
   * @throws when the compiler does not work, be the program as it may
   */
  compile(
    job: Pick<Job, 'code' | 'signature'>,
    prepared: string,
    signal: AbortSignal,
  ): Promise<Compiled>;
  /** Starts what runs its programs, behind the walls. */
  host(prepared: string, walls: NativeWalls): ProgramHost;
  /** A sandbox closes: what rests, and is no child of a pool, ends. */
  close?(): void;
};

/** A language inside a child process. */
export type ChildRuntime = {
  /**
   * Called first, with the file that `prepare` made.
   * @returns what it could not take of it, and why, so that it started more slowly; else null.
   */
  start?(preparedFile: string): string | null;
  /** Compiles. The candidate's code does not run yet. */
  open(
    code: string,
    signature: ParsedSignature,
    limits: Limits,
    environment: Environment,
  ): OpenResult;
  /**
   * Gets one small thing ready for the next program while nobody waits.
   * @returns whether there is more to get ready.
   */
  warm(): boolean;
  /** Whether `warm` has to run before the next program, which else would pay for it. */
  worn?(): boolean;
};

export type CompileFailure = {
  ok: false;
  message: string;
  line: number | null;
  column: number | null;
};

/** A program as its host takes it. */
export type Compiled = { ok: true; program: Buffer } | CompileFailure;

export type OpenResult = { ok: true; program: LoadedProgram } | CompileFailure;

/** Ways for the candidate's code to stop that it could not catch. */
export type Stop =
  | { kind: 'timed-out' }
  | { kind: 'memory-limit' }
  | { kind: 'output-limit' }
  | { kind: 'threw'; message: string; stack: string; call?: CallNumber };

export type BootResult = Stop | { kind: 'ready' } | { kind: 'missing'; message: string };

export type CallResult =
  | Stop
  | { kind: 'returned'; json: string }
  | { kind: 'mistyped'; reason: string; shown: string; call?: CallNumber };

/** Many numbers at once, in memory of their own. A runtime may keep it, transfer it or change it. */
export type NumberBlock = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/**
 * The arguments of one call. `json` is the array of them as JSON; `blocks` holds the numbers of big
 * arrays, which JSON would be slow to carry. Most inputs are small and have no blocks.
 *
 * Where the signature asks for an array or a linked list, `json` may hold an integer `k` instead of
 * an array. That happens only for sequences (arrays and lists, in any nesting) whose innermost
 * values are of the type `integer` or `float`, never `integer?` or anything else, and never inside a
 * binary tree. What it stands for lies in the blocks from `k` on:
 *
 *   integer[]      blocks[k] has the elements
 *   integer[][]    blocks[k] has the length of each row, blocks[k + 1] the elements of all rows in
 *                  order: row 0, row 1, …
 *   integer[][][]  blocks[k] has the number of rows of each plane, blocks[k + 1] the length of each
 *                  row of all planes, blocks[k + 2] the elements of all rows
 *
 * Linked lists lie like arrays: `linked-list<integer>[]` as `integer[][]`. Lengths are Int32Array.
 * Elements of the type `integer` are Int32Array when all fit, else Float64Array with whole numbers
 * up to ±(2^53 - 1); elements of the type `float` are always Float64Array, always finite.
 *
 *   types integer[], string:  json '[[1,2],"a"]'  blocks []
 *   the same, but big:        json '[0,"a"]'      blocks [Int32Array(100000)]
 *
 * The candidate must get what the JSON would have given: ordinary arrays, fresh for each test.
 */
export type CallInput = { json: string; blocks: readonly NumberBlock[] };

/** One program, compiled once. For each test: boot, call, end. */
export type LoadedProgram = {
  /** Makes fresh global state and runs the top level of the candidate's code in it. */
  boot(wallMs: number): BootResult;
  /** Calls the function in that state. */
  call(input: CallInput, wallMs: number): CallResult;
  /** What was printed since boot, and the memory in use; the state is dropped. */
  end(): Printed & { memoryBytes: number };
  /** Where a test may cost the program what it runs in: getting another, which no test pays for. */
  renewal?: { due(): boolean; run(): void };
  /**
   * Asked after a test: whether it is to run again, as there is a slower way to run it in which what
   * ended it would not have. Once in a program at most.
   */
  wantsAgain?(): boolean;
  close(): void;
};
