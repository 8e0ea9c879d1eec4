import { mostDrafts, type ReportSection, type WritingAnswer } from '@dryrun/contract';
import { z } from 'zod';
import { refuse } from '../../http/refuse.ts';
import type { Answers, SectionModule } from '../section-module.ts';
import { drawPrompt } from './draw-prompt.ts';
import { figuresToInvent, type Prompt, wordsAskedFor } from './prompt.ts';
import { promptOf } from './prompts/prompts.ts';
import { readGrade } from './read-grade.ts';

const WritingContentSchema = z.object({ prompt: z.string() });
type WritingContent = z.infer<typeof WritingContentSchema>;

/** The paper itself; drafts of it are the items draft-1, draft-2 and so on. */
const textItem = 'text';

/** A paper of some pages, written over days: one prompt, one text, and the drafts that were kept of it. */
export const writing: SectionModule<'writing', WritingContent> = {
  kind: 'writing',
  content: WritingContentSchema,
  spansDays: true,

  async draw({ db, assessment }, { role }) {
    return { prompt: await drawPrompt(db, assessment.owner_id, role) };
  },

  view: ({ prompt }) => seen(promptOf(prompt)),

  accept(_content, answers, item, { writtenAtMs }, { assessment, nowMs }) {
    const startMs = assessment.started_at?.getTime() ?? nowMs;
    if (writtenAtMs !== undefined && (writtenAtMs < startMs || writtenAtMs > nowMs)) {
      const message =
        'A draft was written since the start of the assessment, and not in the future.';
      throw refuse('BAD_REQUEST', message, { field: 'value.writtenAtMs' });
    }
    if (item !== textItem) acceptDraft(answers, item);
  },

  async report({ prompt: id }, answers, { db, assessment }): Promise<ReportSection<'writing'>> {
    const prompt = promptOf(id);
    const text = answers.get(textItem);
    const grade = await readGrade(db, assessment.id);
    return {
      ...seen(prompt),
      text: text?.value.text ?? '',
      savedAtMs: text?.savedAtMs ?? null,
      drafts: draftsOf(answers),
      checklist: prompt.checklist.map((point, place) => ({
        point,
        ticked: grade?.ticked.includes(place) ?? false,
      })),
      gradedAtMs: grade?.savedAtMs ?? null,
    };
  },

  explained: ({ prompt }) => [prompt],
  texts: ({ title, text, drafts }) => [
    { title, text },
    ...drafts.map((draft) => ({ title: `${title}, draft ${draft.number}`, text: draft.text })),
  ],
};

/** What may be seen of a prompt while it is written about: nothing of its checklist. */
function seen({ role, title, text }: Prompt) {
  const prompt = `${text}\n\n${figuresToInvent}`;
  return { kind: 'writing' as const, role, title, prompt, words: wordsAskedFor };
}

/** A draft is kept once, after the one before it: what was a draft is never another. */
function acceptDraft(answers: Answers<'writing'>, item: string): void {
  const number = /^draft-([1-9]\d*)$/.exec(item)?.[1];
  if (number === undefined || Number(number) > mostDrafts) {
    const message = `A paper has the items text, and draft-1 to draft-${mostDrafts}.`;
    throw refuse('NOT_FOUND', message);
  }
  if (answers.has(item)) {
    throw refuse('CONFLICT', `Draft ${number} is kept already. Keep this text as another one.`);
  }
  const before = `draft-${Number(number) - 1}`;
  if (number !== '1' && !answers.has(before)) {
    throw refuse('CONFLICT', `Draft ${Number(number) - 1} is to be kept first.`);
  }
}

function draftsOf(answers: Answers<'writing'>): ReportSection<'writing'>['drafts'] {
  const drafts: ReportSection<'writing'>['drafts'] = [];
  for (let number = 1; ; number++) {
    const kept = answers.get(`draft-${number}`);
    if (kept === undefined) return drafts;
    const { text, writtenAtMs = kept.savedAtMs }: WritingAnswer = kept.value;
    drafts.push({ number, text, writtenAtMs });
  }
}
