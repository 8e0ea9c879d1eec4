import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { coverForeign } from '../walls/foreign-descriptors.ts';
import { launcherCommand, type NativeWalls } from '../walls/native-walls.ts';
import type { HostEnd, ProgramHost, TestLimits, TestReport } from './program-host.ts';

const verdicts = ['ended', 'cpu-time', 'wall-time', 'printed', 'answered', 'idle'] as const;
const reportBytes = 21;
/** What a process has besides the memory that is counted: its code, and a signal's stack. */
const besidesMebibytes = 24;
const stderrLimit = 4_000;

/** One launcher in its namespaces, and the messages that launcher.c tells of. */
export class Launcher implements ProgramHost {
  readonly #process: ChildProcess;
  readonly #parts: AsyncGenerator<Buffer, void, number>;
  #stderr = '';
  #killed = false;
  #begun = false;
  /** Settles when it can be sent programs; false when it cannot be started. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<HostEnd>;

  /** @param file the launcher's program */
  constructor(file: string, walls: NativeWalls) {
    const descriptor = openSync(file, 'r');
    const [program = '', ...args] = launcherCommand(walls);
    const stdio = coverForeign(['pipe', 'pipe', 'pipe', 'ignore', descriptor]);
    this.#process = spawn(program, args, { env: {}, stdio });
    closeSync(descriptor);
    this.#process.stdin?.on('error', () => {});
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('latin1')).slice(-stderrLimit);
    });
    this.exited = new Promise((resolve) => {
      this.#process.on('error', (error) => {
        this.#stderr += error.message;
        if (this.#process.pid === undefined)
          resolve({ exitCode: null, signal: null, stderr: this.#stderr });
      });
      this.#process.on('close', (exitCode, signal) =>
        resolve({ exitCode, signal, stderr: this.#stderr }),
      );
    });
    this.#parts = readParts(this.#process.stdout as NodeJS.ReadableStream);
    this.ready = this.#greeted(walls.filter);
  }

  async #greeted(filter: Buffer): Promise<boolean> {
    await this.#parts.next(0);
    const hello = await this.#take(1);
    if (hello?.toString('latin1') !== 'H') return false;
    this.#begun = true;
    if (this.#killed) this.#killNow();
    else this.#send('F', filter);
    return true;
  }

  /** The program that tests run from now on. */
  load(program: Buffer): void {
    this.#send('P', program);
  }

  /** Sends a test; what became of it is read with `report`, in the order in which they were sent. */
  send(limits: TestLimits, input: Buffer): void {
    const head = Buffer.alloc(33);
    head.write('T', 0, 'latin1');
    const numbers = [
      limits.cpuMs,
      limits.wallMs,
      limits.memoryMebibytes + besidesMebibytes,
      limits.memoryMebibytes,
      limits.printedBytes,
      limits.answerBytes,
      limits.consoleKeptBytes,
      input.length,
    ];
    for (const [index, number] of numbers.entries())
      head.writeUInt32LE(Math.min(Math.ceil(number), 0xffff_ffff), 1 + 4 * index);
    this.#write(head, input);
  }

  /** Null when the launcher is gone. */
  async report(): Promise<TestReport | null> {
    const head = await this.#take(reportBytes);
    if (head === null) return null;
    const texts: Buffer[] = [];
    for (let index = 0; index < 3; index += 1) {
      const size = (await this.#take(4))?.readUInt32LE(0);
      const text = size === undefined ? null : await this.#take(size);
      if (text === null) return null;
      texts.push(text);
    }
    const [answer, console, note] = texts as [Buffer, Buffer, Buffer];
    const status = head.readInt32LE(1);
    return {
      verdict: verdicts[head.readUInt8(0)] ?? 'ended',
      signal: status & 127,
      exitCode: (status >> 8) & 255,
      cpuTimeMs: head.readUInt32LE(5) / 1000,
      wallTimeMs: head.readUInt32LE(9) / 1000,
      peakBytes: head.readUInt32LE(13) * 1024,
      consoleUnits: head.readUInt32LE(17),
      answer,
      console,
      note,
    };
  }

  /** The kernel takes all that runs in it along. Not before it has begun: bubblewrap might not. */
  kill(): void {
    this.#killed = true;
    if (this.#begun) this.#killNow();
  }

  #killNow(): void {
    this.#process.kill('SIGKILL');
  }

  #send(kind: string, bytes: Buffer): void {
    const head = Buffer.alloc(5);
    head.write(kind, 0, 'latin1');
    head.writeUInt32LE(bytes.length, 1);
    this.#write(head, bytes);
  }

  #write(...parts: Buffer[]): void {
    const { stdin } = this.#process;
    stdin?.cork();
    for (const part of parts) stdin?.write(part);
    stdin?.uncork();
  }

  async #take(size: number): Promise<Buffer | null> {
    if (size === 0) return Buffer.alloc(0);
    const { value } = await this.#parts.next(size);
    return value ?? null;
  }
}

/** Hands out as many bytes as are asked for with each `next`. The first asks for none. */
async function* readParts(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer, void, number> {
  let wanted = yield Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += chunk.length;
    while (length >= wanted) {
      const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      const rest = all.subarray(wanted);
      chunks = rest.length === 0 ? [] : [rest];
      length = rest.length;
      wanted = yield all.subarray(0, wanted);
    }
  }
}
