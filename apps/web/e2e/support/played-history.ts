import type { Player } from './play.ts';
import { solutionOf } from './solutions.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Moves the server's clock to so many milliseconds after the story's begin. */
export type PassTo = (ms: number) => Promise<void>;

const titles = {
  'tasting-flight': 'Tasting Flight',
  'clinic-barge': 'The Clinic Barge',
  'cold-box': 'The Cold Box',
  'between-tides': 'Between Tides',
  'camp-generators': 'Power for the Meadow',
  'borrowed-beans': 'Borrowed Beans',
};
type Slug = keyof typeof titles;

const right = (slug: Slug) => solutionOf(titles[slug], 'accepted', 'TypeScript');
const wrong = (slug: Slug) => solutionOf(titles[slug], 'wrong_answer', 'TypeScript');
const slow = (slug: Slug) => solutionOf(titles[slug], 'time_limit_exceeded', 'TypeScript');

/** Two weeks of practice and of assessments. Ends with the one that the report is shown of. */
export async function playHistory(player: Player, passTo: PassTo) {
  await passTo(0);
  await player.run('submission', 'tasting-flight', wrong('tasting-flight'));
  await passTo(12 * minuteMs);
  const broken = await player.run(
    'submission',
    'tasting-flight',
    right('tasting-flight').replace('{', '{\n  const left ='),
  );

  let at = dayMs;
  await sit(player, passTo, at, 'classic', ['tasting-flight', 'clinic-barge'], async (sitting) => {
    await sitting.type('tasting-flight', wrong('tasting-flight'), 4, 18);
    await sitting.submit('tasting-flight', wrong('tasting-flight'), 24);
    await sitting.submit('tasting-flight', right('tasting-flight'), 31);
    await sitting.type('clinic-barge', slow('clinic-barge'), 34, 70);
    await sitting.submit('clinic-barge', slow('clinic-barge'), 78);
  });
  at = 5 * dayMs;
  await sit(player, passTo, at, 'sprint', ['cold-box', 'between-tides'], async (sitting) => {
    await sitting.submit('cold-box', wrong('cold-box'), 35);
    await sitting.submit('cold-box', right('cold-box'), 47);
    await sitting.type('between-tides', wrong('between-tides'), 48, 59);
  });
  at = 7 * dayMs + 95 * minuteMs;
  await sit(player, passTo, at, 'phone-screen', ['camp-generators'], async (sitting) => {
    await sitting.type('camp-generators', wrong('camp-generators'), 4, 23);
  });
  await passTo(8 * dayMs);
  await player.run('submission', 'between-tides', wrong('between-tides'));
  await passTo(8 * dayMs + 40 * minuteMs);
  await player.run('submission', 'between-tides', right('between-tides'));

  at = 10 * dayMs - 9 * 60 * minuteMs;
  await sit(player, passTo, at, 'sprint', ['tasting-flight', 'clinic-barge'], async (sitting) => {
    await sitting.submit('tasting-flight', wrong('tasting-flight'), 29);
    await sitting.submit('clinic-barge', wrong('clinic-barge'), 55);
  });

  at = 12 * dayMs;
  const slugs: Slug[] = ['camp-generators', 'borrowed-beans'];
  let failed = '';
  const assessment = await sit(player, passTo, at, 'classic', slugs, async (sitting) => {
    await sitting.type('camp-generators', wrong('camp-generators'), 5, 17);
    await sitting.run('camp-generators', wrong('camp-generators'), 12);
    await sitting.submit('camp-generators', wrong('camp-generators'), 18);
    await sitting.submit('camp-generators', right('camp-generators'), 23);
    await sitting.type('borrowed-beans', wrong('borrowed-beans'), 31, 44);
    await sitting.run('borrowed-beans', wrong('borrowed-beans'), 38);
    await sitting.submit('borrowed-beans', wrong('borrowed-beans'), 45);
    await sitting.type('borrowed-beans', slow('borrowed-beans'), 47, 60);
    failed = await sitting.submit('borrowed-beans', slow('borrowed-beans'), 62);
    await sitting.type('borrowed-beans', right('borrowed-beans'), 66, 88);
  });
  await passTo(14 * dayMs);
  return { assessment, failed, broken: broken.id };
}

/** A sitting in its forty-ninth minute, where the story's begin is: what came before is negative. */
export async function playRunning(player: Player, passTo: PassTo) {
  await passTo(-48 * minuteMs);
  const problems: Slug[] = ['cold-box', 'borrowed-beans'];
  const { id } = await player.start({ preset: 'classic', problems });
  await passTo(-28 * minuteMs);
  await player.saveDraft(id, 'cold-box', right('cold-box'), 0);
  await player.run('submission', 'cold-box', right('cold-box'), id);
  await passTo(-7 * minuteMs);
  await player.run('submission', 'borrowed-beans', wrong('borrowed-beans'), id);
  await passTo(0);
  await player.saveDraft(id, 'borrowed-beans', slow('borrowed-beans'), 0);
  await player.run('samples', 'borrowed-beans', slow('borrowed-beans'), id);
  await player.run('submission', 'borrowed-beans', slow('borrowed-beans'), id);
  return { id, second: { slug: 'borrowed-beans', title: 'Borrowed Beans' }, explanation };
}

const explanation = `Every order is paid by the cheapest beans that arrive in time. I go through the days from the first to the last and keep the beans that are on the shelf in a heap by price.

An order takes from the top of the heap as long as it needs more. If a dearer order comes later, it may take back what a cheaper one took, because the cheaper one loses less.

Each bag enters the heap once and leaves it at most twice, so the whole is n log n.`;

type Played = {
  /** Keys pressed in each minute from one to the other, saved as the code grows. */
  type(slug: Slug, code: string, fromMinute: number, toMinute: number): Promise<void>;
  run(slug: Slug, code: string, minute: number): Promise<void>;
  /** Gives back the id of the submission. */
  submit(slug: Slug, code: string, minute: number): Promise<string>;
};

const codingMinutes = { classic: 90, sprint: 60, 'phone-screen': 25 };

/** One assessment from start to finish, coding until the bell. Gives back its id. */
async function sit(
  player: Player,
  passTo: PassTo,
  startMs: number,
  preset: keyof typeof codingMinutes,
  problems: Slug[],
  play: (sitting: Played) => Promise<void>,
): Promise<string> {
  await passTo(startMs);
  const editorMode = preset === 'phone-screen' ? 'document' : 'standard';
  const { id } = await player.start({ preset, editorMode, problems });
  const revisions = new Map<Slug, number>();
  const to = (minute: number) => passTo(startMs + (minute + 0.3) * minuteMs);
  await play({
    async type(slug, code, fromMinute, toMinute) {
      for (let minute = fromMinute; minute <= toMinute; minute += 1) {
        // Nobody types all the time.
        const keystrokes =
          [62, 0, 118, 87, 0, 34, 141, 55, 96][(minute * 7 + code.length) % 9] ?? 0;
        if (keystrokes === 0 && minute < toMinute) continue;
        await to(minute);
        const share = (minute - fromMinute + 1) / (toMinute - fromMinute + 1);
        const revision = revisions.get(slug) ?? 0;
        const text = code.slice(0, Math.ceil(code.length * share));
        await player.saveDraft(id, slug, text, revision, keystrokes);
        revisions.set(slug, revision + 1);
      }
    },
    async run(slug, code, minute) {
      await to(minute);
      await player.run('samples', slug, code, id);
    },
    async submit(slug, code, minute) {
      await to(minute);
      const revision = revisions.get(slug) ?? 0;
      await player.saveDraft(id, slug, code, revision, 21);
      revisions.set(slug, revision + 1);
      return (await player.run('submission', slug, code, id)).id;
    },
  });
  await passTo(startMs + (codingMinutes[preset] + 9) * minuteMs);
  if (preset === 'phone-screen') {
    await player.finish(id, 'questions');
  } else {
    for (const slug of problems) await player.explain(id, slug, explanation);
    await player.finish(id, 'approach');
  }
  // What the bell submitted is judged by clocks that the next step puts days forward, so that it would
  // seem to be compiled for as long.
  await player.judged(id);
  return id;
}
