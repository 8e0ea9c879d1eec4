import type { OpenSection, SectionKind } from '@dryrun/contract';
import type { Page } from '@playwright/test';
import type { Player } from './play.ts';
import { solutionOf } from './solutions.ts';

/** Takes one page under a name, once it is prepared, in each look and size. */
export type Shoot = (
  page: Page,
  name: string,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
) => Promise<void>;

type Shots = { page: Page; player: Player; shoot: Shoot };

const story =
  'In spring our import of timetables failed once a week. I read three months of its log and found that 11 of 13 failures came from a file that arrived too early.\n\nSince June it has failed once.';
const paper =
  '# One list of shops\n\nThree lists disagree in 214 of 900 places. It was decided to keep one of them.\n\nThis costs about six weeks, and many people think that it is very important.\n';

/** Every kind of section that has a page of its own: as it is answered, and what the report says of it. */
export async function shootSections(shots: Shots): Promise<void> {
  await shootItems(shots);
  await shootQuestions(shots);
  await shootQueries(shots);
  await shootLevels(shots);
  await shootPaper(shots);
}

async function shootItems({ page, player, shoot }: Shots) {
  const id = await begin(player, { kind: 'work-simulation' }, { kind: 'work-style' });
  await shoot(page, 'work-simulation', at(id), isOpen);
  await player.finish(id, 'work-simulation');
  const items = await open(player, id, 'work-style');
  if (items.view.kind !== 'work-style') throw new Error('It has no items.');
  const some = items.view.items.slice(0, 24).map(({ item, kind }, place) => {
    return { item, step: kind === 'choice' ? (place % 4) + 1 : (place % 6) + 1, seconds: 4 };
  });
  await answer(player, id, 'work-style', 'answers', some);
  await shoot(page, 'work-style', at(id), isOpen);
  await player.finish(id, 'work-style');
  await shoot(page, 'work-style-report', `${at(id)}/report`);
}

async function shootQuestions({ page, player, shoot }: Shots) {
  const id = await begin(player, { kind: 'questions' });
  const { view } = await open(player, id, 'questions');
  const [first] = view.kind === 'questions' ? view.questions : [];
  await answer(player, id, 'questions', first?.id ?? '', story);
  await shoot(page, 'questions', at(id), isOpen);
  await shoot(page, 'questions-finish', at(id), async (shown) => {
    await isOpen(shown);
    await shown.getByRole('button', { name: 'Finish questions' }).click();
  });
  await player.finish(id, 'questions');
  await shoot(page, 'questions-report', `${at(id)}/report`);
  await shoot(page, 'questions-practice', '/questions');
  await shoot(page, 'stories', '/stories');
}

async function shootQueries({ page, player, shoot }: Shots) {
  const sql = { kind: 'sql', settings: { problems: ['mist-nets'] } };
  const id = await begin(player, sql);
  const title = 'Mist Nets';
  const query = solutionOf(title, 'wrong_answer', 'SQL', 'captures-are-birds.sql');
  await submit(player, id, { problem: 'mist-nets', language: 'sql', code: query });
  await player.ask('PUT', `/assessments/${id}/drafts/mist-nets`, draftOf('sql', query));
  await shoot(page, 'sql', at(id), hasEditor);
  await player.finish(id, 'sql');
  await shoot(page, 'sql-report', `${at(id)}/report`);
}

async function shootLevels({ page, player, shoot }: Shots) {
  const setUp = { preset: 'four-levels', editorMode: 'plain', problems: ['parcel-wall'] };
  const { id } = await player.start(setUp);
  const right = solutionOf('Parcel Wall', 'accepted', 'TypeScript', 'boxes-in-order-of-size.ts');
  const lost = right.replace(/(\n {2}largest\([^{]*\{)/, '$1\n    return [];');
  if (lost === right) throw new Error('Parcel Wall has no largest() to lose.');
  // Two levels pass, and what the second asks for is lost on the third.
  for (const code of [right, right, lost]) await player.run('submission', 'parcel-wall', code, id);
  await player.saveDraft(id, 'parcel-wall', lost, 0);
  await shoot(page, 'levels', at(id), hasEditor);
  await player.finish(id, 'coding');
  await shoot(page, 'levels-report', `${at(id)}/report`);
}

async function shootPaper({ page, player, shoot }: Shots) {
  // No editor and no language: the player would ask for those of code.
  const { id } = await player.start({
    preset: 'writing',
    editorMode: undefined,
    language: undefined,
  });
  await answer(player, id, 'writing', 'text', { text: paper });
  await shoot(page, 'writing', at(id), isOpen);
  await shoot(page, 'home-writing', '/');
  await player.finish(id, 'writing');
  await shoot(page, 'writing-report', `${at(id)}/report`);
}

const at = (id: string) => `/assessments/${id}`;

function draftOf(language: string, code: string) {
  return { language, code, baseRevision: 0, tab: 'play', keystrokes: 40 };
}

/** One assessment of these sections alone, begun. */
async function begin(player: Player, ...sections: { kind: string }[]): Promise<string> {
  const rules = { difficulties: [], topics: [], timeoutRule: 'strict' };
  const timed = sections.map((section) => ({ minutes: 30, ...section }));
  const { id } = await player.start({ preset: 'custom', custom: { sections: timed, ...rules } });
  return id;
}

function open(player: Player, id: string, kind: SectionKind): Promise<OpenSection> {
  return player.ask('GET', `/assessments/${id}/sections/${kind}`);
}

async function answer(player: Player, id: string, kind: SectionKind, item: string, value: unknown) {
  const save = { value, baseRevision: 0, tab: 'play', keystrokes: 40, seconds: 30 };
  await player.ask('PUT', `/assessments/${id}/sections/${kind}/answers/${item}`, save);
}

async function submit(player: Player, assessment: string, run: object) {
  const sent = { kind: 'submission', assessment, ...run };
  const { id } = await player.ask<{ id: string }>('POST', '/runs', sent);
  await player.untilJudged(id);
}

async function isOpen(shown: Page) {
  await shown.getByRole('timer').first().waitFor();
  await shown.evaluate(() => document.fonts.ready);
}

async function hasEditor(shown: Page) {
  const editor = shown.getByLabel(/[Cc]ode for/).first();
  await editor.waitFor({ state: 'attached' });
}
