import type { HostEnd, ProgramHost, TestLimits, TestReport } from '../../native/program-host.ts';
import type { NativeWalls } from '../../walls/native-walls.ts';
import { unpackProgram } from './compile.ts';
import { ProgramMachine } from './program-machine.ts';

const usualMebibytes = 256;
const mostFailedStarts = 3;

type Test = { limits: TestLimits; input: Buffer };

/**
 * Machines for one program after the other. One always stands ready: it started before the program was
 * there, which so does not wait for it. All tests of a program run in one machine, its classes loaded
 * anew for each, where that leaves nothing; else each test has a machine of its own.
 */
export class JavaHost implements ProgramHost {
  readonly #folder: string;
  readonly #walls: NativeWalls;
  readonly #machines = new Set<ProgramMachine>();
  readonly #tests: Test[] = [];
  #memoryMebibytes = usualMebibytes;
  #spare: ProgramMachine | null;
  #current: ProgramMachine | null = null;
  #program: { isTame: boolean; bytes: Buffer } | null = null;
  #isKilled = false;
  readonly #exit = Promise.withResolvers<HostEnd>();
  readonly ready: Promise<boolean>;
  readonly exited: Promise<HostEnd> = this.#exit.promise;

  constructor(folder: string, walls: NativeWalls) {
    this.#folder = folder;
    this.#walls = walls;
    const first = this.#start();
    this.#spare = first;
    this.ready = first.ready.then((isReady) => {
      if (!isReady) this.#exit.resolve(first.failure);
      return isReady;
    });
  }

  load(program: Buffer): void {
    this.#program = unpackProgram(program);
    this.#drop();
  }

  send(limits: TestLimits, input: Buffer): void {
    this.#tests.push({ limits, input });
  }

  async report(): Promise<TestReport | null> {
    const test = this.#tests.shift();
    const program = this.#program;
    if (test === undefined || program === null) throw new Error('no test was sent');
    const ran = await this.#run(program, test);
    // Once more: a program can end as if it had been killed, too.
    const again = ran?.isDoubtful && !this.#isKilled ? await this.#run(program, test) : ran;
    return this.#isKilled ? null : (again?.report ?? null);
  }

  async #run(program: { isTame: boolean; bytes: Buffer }, { limits, input }: Test) {
    const machine = await this.#machineFor(program, limits.memoryMebibytes);
    if (machine === null) return null;
    this.#current = machine;
    // The next one starts while this test runs.
    if (!program.isTame) this.#refill();
    const ran = await machine.run(limits, input, { isLast: !program.isTame });
    if (ran.isSpent) this.#drop();
    return ran;
  }

  finish(): void {
    this.#drop();
    this.#program = null;
    this.#tests.length = 0;
    this.#refill();
  }

  kill(): void {
    this.#isKilled = true;
    for (const machine of this.#machines) machine.kill();
    if (this.#machines.size === 0)
      this.#exit.resolve({ exitCode: null, signal: 'SIGKILL', stderr: '' });
  }

  async #machineFor(
    { bytes }: { bytes: Buffer },
    memoryMebibytes: number,
  ): Promise<ProgramMachine | null> {
    const current = this.#current;
    if (current?.usable && current.holds(bytes)) return current;
    this.#drop();
    this.#memoryMebibytes = memoryMebibytes;
    for (let failed = 0; failed < mostFailedStarts && !this.#isKilled; failed += 1) {
      this.#refill();
      const machine = this.#spare;
      this.#spare = null;
      if (machine === null) continue;
      if (await machine.ready) {
        machine.load(bytes);
        return machine;
      }
      if (failed === mostFailedStarts - 1) this.#exit.resolve(machine.failure);
    }
    return null;
  }

  #drop(): void {
    this.#current?.kill();
    this.#current = null;
  }

  /** Memory is given to a machine when it starts: one for another limit does not do. */
  #refill(): void {
    if (this.#isKilled) return;
    const spare = this.#spare;
    if (spare?.usable && spare.memoryMebibytes === this.#memoryMebibytes) return;
    spare?.kill();
    this.#spare = this.#start();
  }

  #start(): ProgramMachine {
    const machine = new ProgramMachine(this.#folder, this.#walls, this.#memoryMebibytes);
    this.#machines.add(machine);
    void machine.exited.then(() => {
      this.#machines.delete(machine);
      if (this.#isKilled && this.#machines.size === 0)
        this.#exit.resolve({ exitCode: null, signal: 'SIGKILL', stderr: '' });
    });
    return machine;
  }
}
