/** What one test may use. */
export type TestLimits = {
  cpuMs: number;
  wallMs: number;
  memoryMebibytes: number;
  /** Of the console; more ends the test. */
  printedBytes: number;
  /** Of the answer. */
  answerBytes: number;
  /** Of the console, to be kept. */
  consoleKeptBytes: number;
};

export type TestReport = {
  verdict: 'ended' | 'cpu-time' | 'wall-time' | 'printed' | 'answered' | 'idle';
  /** As `wait` tells it: a signal, or a code. */
  signal: number;
  exitCode: number;
  cpuTimeMs: number;
  wallTimeMs: number;
  peakBytes: number;
  /** All that was printed, in units of UTF-16. */
  consoleUnits: number;
  answer: Buffer;
  console: Buffer;
  /** What the harness said of how the test ended. The program could say it too. */
  note: Buffer;
};

/** How a host ended, which by itself it never does. */
export type HostEnd = {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
};

/**
 * What runs a native program once for each test, the state of each fresh: a launcher for programs of
 * Linux, or machines of Java. Tests are reported in the order in which they were sent.
 */
export type ProgramHost = {
  /** Settles when it can be sent programs; false when it cannot be started. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<HostEnd>;
  /** The program that tests run from now on. */
  load(program: Buffer): void;
  send(limits: TestLimits, input: Buffer): void;
  /** Null when the host is gone. */
  report(): Promise<TestReport | null>;
  /** No more tests of this program come for now: what was kept for it may go. */
  finish?(): void;
  /** Ends it, with all that runs in it. */
  kill(): void;
};
