import {
  defineTests,
  everyText,
  type InputOf,
  listOf,
  type Random,
  text,
  thueMorse,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 50_000;
const widest = 12;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Empty texts',
      inputs: [
        ['', '', 0],
        ['', 'buoy', 4],
        ['buoy', '', 3],
      ],
    },
    {
      group: 'Equal texts, nothing allowed',
      count: 1,
      make: (random) => {
        const log = text(random, 60, alphabet);
        return [log, log, 0];
      },
    },
    {
      group: 'Just within what is allowed, and one beyond',
      count: 4,
      make: (random, index) => {
        const log = text(random, 90, 'abcd');
        const slips = 5;
        return [log, replaced(log, slips), slips - (index % 2) + (index > 1 ? 1 : 0)];
      },
    },
    {
      group: 'One letter lost at the beginning and one added at the end',
      count: 1,
      make: (random) => {
        const log = text(random, 80, alphabet);
        return [log, `${log.slice(1)}q`, 6];
      },
    },
    {
      group: 'Letters lost only',
      count: 2,
      make: (random, index) => {
        const log = text(random, 100, 'abc');
        return [log, shortened(random, log, widest), widest - index];
      },
    },
    {
      group: 'Letters added only',
      count: 2,
      make: (random, index) => {
        const log = text(random, 100, 'abc');
        return [shortened(random, log, widest), log, widest - index];
      },
    },
    {
      group: 'Neighbours in the wrong order',
      count: 1,
      make: (random) => {
        const log = text(random, 70, alphabet);
        return [log, turned(log, 5), 11];
      },
    },
    {
      group: 'A whole part moved along',
      count: 1,
      make: (random) => {
        const log = text(random, 120, alphabet);
        return [log, `${log.slice(6)}${log.slice(0, 6)}`, widest];
      },
    },
    {
      group: 'Few letters, many ways',
      count: 3,
      make: (random, index) => {
        const log = text(random, 200 + 100 * index, 'ab');
        return [log, copy(random, log, 9 + index, 'ab'), widest];
      },
    },
    {
      group: 'Nothing in common',
      inputs: [['a'.repeat(40), 'b'.repeat(40), widest]],
    },
    {
      group: 'Middling copies',
      count: 2,
      make: (random, index) => {
        const log = text(random, 2_000 + 1_000 * index, alphabet);
        return [log, copy(random, log, 8, alphabet), 8 + index];
      },
    },
    {
      group: 'Largest texts, alike',
      count: 2,
      make: (random, index) => {
        const log = text(random, largest - 12 * index, alphabet);
        return [log, copy(random, log, 11, alphabet).slice(0, largest), widest];
      },
    },
    {
      group: 'Largest texts, one letter over and over',
      inputs: [
        [
          'e'.repeat(largest),
          `${'e'.repeat(largest - 20)}${'f'.repeat(12)}${'e'.repeat(8)}`,
          widest,
        ],
      ],
    },
    {
      group: 'Largest texts of different logs',
      count: 1,
      make: (random) => [text(random, largest, 'ab'), text(random, largest, 'ab'), widest],
    },
    {
      group: 'Slips at the very end of the largest texts',
      count: 1,
      make: (random) => {
        const log = text(random, largest - 8, alphabet);
        return [`${log}abcdefgh`, `${log}hgfedcba`, widest];
      },
    },
    {
      group: 'Different texts whose rolling hashes agree where numbers wrap around',
      inputs: [256, 2_048].map((length): Input => {
        const halves = thueMorse(2 * length);
        const same = 'c'.repeat(length + 99);
        return [halves.slice(0, length) + same, halves.slice(length) + same, widest];
      }),
    },
    { group: 'All pairs of tiny texts', sweep: tinyPairs() },
    { group: 'Short texts with few slips', sweep: 250, make: smallCopies },
  ],
  small: smallCopies,
});

function smallCopies(random: Random): Input {
  const log = text(random, random.integer(0, 8), 'abc');
  const other = random.chance(1, 4)
    ? text(random, random.integer(0, 8), 'abc')
    : copy(random, log, random.integer(0, 4), 'abc');
  return [log, other, random.integer(0, 6)];
}

/** Of two letters and up to three of them, with all that may be allowed. */
function tinyPairs(): Input[] {
  const texts = everyText(2, 'ab');
  return texts.flatMap((first) =>
    texts.flatMap((second) => [0, 1, 2, 3].map((most): Input => [first, second, most])),
  );
}

/** A copy with that many slips of all three kinds, or fewer where some undo each other. */
function copy(random: Random, log: string, slips: number, letters: string): string {
  let made = log;
  for (let slip = 0; slip < slips; slip++) {
    const at = random.integer(0, made.length);
    const kind = random.integer(0, 2);
    const letter = kind === 0 ? '' : random.pick([...letters]);
    made = made.slice(0, at) + letter + made.slice(kind === 1 ? at : at + 1);
  }
  return made;
}

/** Every eleventh letter replaced by the next one of a to d, so many times. */
function replaced(log: string, slips: number): string {
  const letters = [...log];
  for (let slip = 0; slip < slips; slip++) {
    const at = 7 + 11 * slip;
    letters[at] = letters[at] === 'd' ? 'z' : 'y';
  }
  return letters.join('');
}

function shortened(random: Random, log: string, by: number): string {
  let left = log;
  for (let lost = 0; lost < by; lost++) {
    const at = random.integer(0, left.length - 1);
    left = left.slice(0, at) + left.slice(at + 1);
  }
  return left;
}

/** Pairs of neighbours turned round, well apart from each other. */
function turned(log: string, pairs: number): string {
  const letters = [...log];
  for (const start of listOf(pairs, (pair) => 3 + 12 * pair)) {
    [letters[start], letters[start + 1]] = [letters[start + 1] ?? '', letters[start] ?? ''];
  }
  return letters.join('');
}
