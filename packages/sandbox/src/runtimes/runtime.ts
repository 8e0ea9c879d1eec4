import type { Language, Limits, ParsedSignature, Signature, Value } from '@dryrun/judge';

/**
 * A language as the parent sees it. Its folder also holds `child.ts`, which exports
 * `childRuntime: ChildRuntime` and is only ever loaded inside a child process.
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
  /** Must return `expected`, or the language is not offered. */
  smoke: { code: string; signature: Signature; input: readonly Value[]; expected: Value };
};

/** A language inside a child process. */
export type ChildRuntime = {
  /** Compiles. The candidate's code does not run yet. */
  open(code: string, signature: ParsedSignature, limits: Limits): OpenResult;
  /**
   * Gets one small thing ready for the next program while nobody waits.
   * @returns whether there is more to get ready.
   */
  warm(): boolean;
};

export type CompileFailure = {
  ok: false;
  message: string;
  line: number | null;
  column: number | null;
};

export type OpenResult = { ok: true; program: LoadedProgram } | CompileFailure;

/** Ways for the candidate's code to stop that it could not catch. */
export type Stop =
  | { kind: 'timed-out' }
  | { kind: 'memory-limit' }
  | { kind: 'output-limit' }
  | { kind: 'threw'; message: string; stack: string };

export type BootResult = Stop | { kind: 'ready' } | { kind: 'missing'; message: string };

export type CallResult =
  | Stop
  | { kind: 'returned'; json: string }
  | { kind: 'mistyped'; reason: string; shown: string };

/** One program, compiled once. For each test: boot, call, takeConsole. */
export type LoadedProgram = {
  /** Makes fresh global state and runs the top level of the candidate's code in it. */
  boot(wallMs: number): BootResult;
  /** Calls the function in that state, with arguments as a JSON array. */
  call(argumentsJson: string, wallMs: number): CallResult;
  /** What was printed since boot, and the memory in use; the state is dropped. */
  end(): { console: string; memoryBytes: number };
  close(): void;
};
