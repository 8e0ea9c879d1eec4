import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];
type Group = readonly [museum: number, people: number, came: number, went: number | null];

const names = ['Clocks', 'Whaling', 'Salt', 'Maps', 'Bread'];

/** A moment, so many minutes, whole or not, after the beginning of 1 July 2026. */
function moment(minutes: number): string {
  const text = new Date(Date.UTC(2026, 6, 1) + Math.round(minutes * 60_000)).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 23).replace(/\.000$/, '')}`;
}

/** So many seconds, whole or not, after ten o'clock, in minutes. */
const second = (seconds: number) => 600 + seconds / 60;

function exact(museums: number, groups: readonly Group[]): Set {
  const museum = Array.from(
    { length: museums },
    (_, index): Row => [index + 1, `${names[index % 5]} ${index + 1}`],
  );
  const ticket = groups.map(
    ([id, people, came, went], index): Row => [
      index + 1,
      id,
      people,
      moment(came),
      went === null ? null : moment(went),
    ],
  );
  return { museum, ticket };
}

type Shape = {
  museums: number;
  groups: number;
  people: number;
  /** Groups come at a multiple of `step` minutes, within `span` of them. */
  span: number;
  step: number;
  /** Steps that a group stays, at most. */
  stay: number;
  /** Of a thousand groups, how many nobody saw leaving. */
  unseen?: number;
  busy?: number;
};

function town(random: Random, shape: Shape): Set {
  const { unseen = 0, step, busy = shape.museums } = shape;
  const groups = Array.from({ length: shape.groups }, (): Group => {
    const came = step * random.integer(0, shape.span);
    const went = random.chance(unseen, 1_000) ? null : came + step * random.integer(1, shape.stay);
    return [random.integer(1, busy), random.integer(1, shape.people), came, went];
  });
  return exact(shape.museums, groups);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact(0, []), exact(3, [])] },
  {
    group: 'A few groups',
    sets: [
      exact(1, [
        [1, 3, 600, 700],
        [1, 2, 650, 720],
        [1, 4, 710, 800],
      ]),
      exact(2, [
        [1, 5, 600, 640],
        [1, 1, 700, 780],
        [2, 2, 610, 700],
        [2, 6, 630, 650],
      ]),
    ],
  },
  {
    group: 'One leaves as another comes',
    sets: [
      exact(1, [
        [1, 5, 600, 660],
        [1, 4, 660, 720],
        [1, 2, 720, 730],
      ]),
      exact(2, [
        [1, 2, 600, 700],
        [1, 3, 700, 720],
        [1, 1, 640, 700],
        [2, 2, 300, 310],
        [2, 2, 310, 330],
        [2, 1, 320, 340],
      ]),
    ],
  },
  {
    group: 'Came in one moment',
    sets: [
      exact(1, [
        [1, 2, 600, 660],
        [1, 3, 600, 650],
        [1, 4, 700, 720],
      ]),
      exact(1, [
        [1, 2, 600, 610],
        [1, 3, 640, 700],
        [1, 3, 640, 700],
      ]),
    ],
  },
  {
    group: 'As full once more',
    sets: [
      exact(2, [
        [1, 4, 600, 610],
        [1, 4, 700, 800],
        [2, 1, 400, 500],
        [2, 3, 450, 460],
        [2, 3, 480, 490],
      ]),
    ],
  },
  {
    group: 'Nobody seen leaving',
    sets: [
      exact(1, [
        [1, 3, 600, null],
        [1, 3, 900, 1_000],
      ]),
      exact(1, [
        [1, 2, 600, null],
        [1, 2, 2_100, null],
        [1, 3, 620, 700],
      ]),
    ],
  },
  {
    group: 'More come after the last one who was seen leaving',
    sets: [
      exact(1, [
        [1, 3, 600, 700],
        [1, 2, 650, null],
        [1, 4, 800, null],
      ]),
    ],
  },
  {
    group: 'Into the night',
    sets: [
      exact(1, [
        [1, 3, 1_400, 1_500],
        [1, 3, 1_450, 1_600],
        [1, 5, 1_380, 1_390],
      ]),
    ],
  },
  {
    group: 'Within one minute',
    sets: [
      exact(2, [
        [1, 5, 600.25, 600.5],
        [1, 4, 600.5, 660],
        [1, 1, 600.75, 660.25],
        [2, 2, 600, 600.25],
        [2, 3, 600.75, null],
      ]),
    ],
  },
  {
    group: 'Within one second, and less than a second before another one came',
    sets: [
      exact(3, [
        [1, 5, second(0), second(0.5)],
        [1, 4, second(0.25), second(2)],
        [2, 3, second(9.2), second(9.4)],
        [2, 2, second(9.4), second(9.999)],
        [2, 2, second(9.6), null],
        [3, 6, second(59), second(61.75)],
        [3, 7, second(61.5), second(61.501)],
      ]),
    ],
  },
  {
    group: 'Small towns by the quarter of a minute',
    count: 1,
    make: (random) =>
      town(random, {
        museums: 4,
        groups: 24,
        people: 3,
        span: 60,
        step: 0.25,
        stay: 12,
        unseen: 20,
        busy: 3,
      }),
  },
  {
    group: 'Small towns of all shapes',
    count: 4,
    make: (random) =>
      town(random, {
        museums: 4,
        groups: 22,
        people: 3,
        span: 12,
        step: 10,
        stay: 4,
        unseen: 40,
        busy: 3,
      }),
  },
  {
    group: 'A summer',
    count: 1,
    make: (random) =>
      town(random, {
        museums: 40,
        groups: 4_000,
        people: 12,
        span: 9_000,
        step: 10,
        stay: 25,
        unseen: 4,
        busy: 38,
      }),
  },
  {
    group: 'One museum for all',
    count: 1,
    make: (random) =>
      town(random, {
        museums: 2,
        groups: 20_000,
        people: 40,
        span: 60_000,
        step: 1,
        stay: 200,
        busy: 1,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      town(random, {
        museums: 300,
        groups: 60_000,
        people: 40,
        span: 40_000,
        step: 5,
        stay: 60,
        unseen: 1,
        busy: 296,
      }),
  },
]);
