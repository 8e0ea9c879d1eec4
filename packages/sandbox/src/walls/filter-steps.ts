/** One instruction of a filter: what is done, how far to skip if so, how far if not, with what. */
export type Step = [operation: number, ifTrue: number, ifFalse: number, value: number];

export const architectures = {
  x64: { column: 0, audit: 0xc000_003e },
  arm64: { column: 1, audit: 0xc000_00b7 },
} as const;

// Of the kernel's headers: linux/bpf_common.h, linux/seccomp.h.
const loadWord = 0x20;
const jumpIfEqual = 0x15;
const jumpIfAtLeast = 0x35;
const jumpIfAnyBit = 0x45;
const answer = 0x06;
const kill = 0x8000_0000;
/** Where `struct seccomp_data` holds the call's number, the architecture, and of each argument its lower half. */
const at = { number: 0, architecture: 4, argument: (index: number) => 16 + 8 * index };
/** Calls of the x32 mode have this bit; it would be a way around the numbers above. */
const x32 = 0x4000_0000;

/** Whether an argument is this number, or has any of its bits, and what the call is told if so and otherwise. */
export type Argument = {
  /** From 0. */
  at: number;
  how: 'is' | 'has';
  value: number;
  action: number;
  otherwise: number;
};

/** What filters of system calls are put together from. */
export const steps = {
  allow: 0x7fff_0000,
  /** The program gets a signal, whose default is its end. */
  trap: 0x0003_0000,
  fail: (errno: number) => 0x0005_0000 + errno,
  /** Another architecture's calls end the process; afterwards the number of the call is at hand. */
  begin: (architecture: keyof typeof architectures): Step[] => [
    [loadWord, 0, 0, at.architecture],
    [jumpIfEqual, 1, 0, architectures[architecture].audit],
    [answer, 0, 0, kill],
    [loadWord, 0, 0, at.number],
    [jumpIfAtLeast, 0, 1, x32],
    [answer, 0, 0, kill],
  ],
  answer: (number: number, action: number): Step[] => [
    [jumpIfEqual, 0, 1, number],
    [answer, 0, 0, action],
  ],
  /** What a call is told by one of its arguments. */
  whenArgument: (
    number: number,
    { at: index, how, value, action, otherwise }: Argument,
  ): Step[] => [
    [jumpIfEqual, 0, 4, number],
    [loadWord, 0, 0, at.argument(index)],
    [how === 'is' ? jumpIfEqual : jumpIfAnyBit, 0, 1, value],
    [answer, 0, 0, action],
    [answer, 0, 0, otherwise],
  ],
  otherwise: (action: number): Step => [answer, 0, 0, action],
  /**
   * Asks for the call by halves, not one by one: a process that is given a filter pays for going through
   * it once for every call that there is, and each test of a native program is given one.
   *
   * @param known what each number is told, each in steps that lead on where it is another
   */
  byHalves: (known: ReadonlyMap<number, readonly Step[]>, otherwise: Step): Step[] =>
    halve(
      [...known].toSorted(([a], [b]) => a - b),
      otherwise,
    ),
};

/** So few are asked for one by one. */
const mostInTurn = 4;

function halve(known: readonly (readonly [number, readonly Step[]])[], otherwise: Step): Step[] {
  if (known.length <= mostInTurn) return [...known.flatMap(([, steps]) => steps), otherwise];
  const middle = known.length >> 1;
  const lower = halve(known.slice(0, middle), otherwise);
  const upper = halve(known.slice(middle), otherwise);
  return [[jumpIfAtLeast, lower.length, 0, known[middle]?.[0] ?? 0], ...lower, ...upper];
}

/** How many steps one of them can skip: a byte holds it. */
const longestJump = 255;

/**
 * As the kernel takes it: an array of `struct sock_filter`.
 *
 * @throws where a jump is longer than can be
 */
export function filterBytes(code: readonly Step[]): Buffer {
  const filter = Buffer.alloc(code.length * 8);
  for (const [index, [operation, ifTrue, ifFalse, value]] of code.entries()) {
    if (Math.max(ifTrue, ifFalse) > longestJump) throw new Error('a jump is too long for a filter');
    filter.writeUInt16LE(operation, index * 8);
    filter.writeUInt8(ifTrue, index * 8 + 2);
    filter.writeUInt8(ifFalse, index * 8 + 3);
    filter.writeUInt32LE(value, index * 8 + 4);
  }
  return filter;
}
