import { type SectionKind, sectionKinds, sectionSchemas } from '@dryrun/contract';
import { findSectionModule } from '../../sections/sections.ts';
import {
  id,
  integer,
  number,
  oneOf,
  orNull,
  type Part,
  type Row,
  since,
  text,
  texts,
  time,
} from './part.ts';

const ofAssessment = { by: 'assessment_id', of: 'assessment' };

export const section: Part = {
  table: 'section',
  says: 'One section of an assessment.',
  owner: ofAssessment,
  key: ['assessment_id', 'position'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    position: integer('Its place, from 0.'),
    kind: oneOf(sectionKinds, 'What is done in it.'),
    minutes: number('How long it may take.'),
    extra_minutes: since(number('How much longer, as extra time.'), 0),
    settings: since(text('As JSON text: what its preset says of it.'), '{}'),
    content: since(orNull(text('As JSON text: what was drawn for it.')), '{}'),
    starts_at: orNull(time('When it began.')),
    deadline: orNull(time('When its bell rings.')),
    ended_at: orNull(time('When it ended.')),
    ended_by: orNull(oneOf(['candidate', 'bell'], 'Who ended it.')),
  },
  fault: ({ kind, settings, content, starts_at, ended_at }: Row) => {
    if (starts_at !== null && ended_at === null) return 'one that has begun has "ended_at"';
    if (!fits(settings, (value) => sectionSchemas[kind as SectionKind].settings.safeParse(value))) {
      return '"settings" is not what such a section has';
    }
    const module = findSectionModule(kind as SectionKind);
    const isRight = content === null || module === null || fits(content, module.checkContent);
    return isRight ? null : '"content" is not what such a section has';
  },
};

const answer: Part = {
  table: 'section_answer',
  says: 'What was answered to one item of a section.',
  owner: ofAssessment,
  key: ['assessment_id', 'section', 'item'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    section: oneOf(sectionKinds, 'The kind of its section.'),
    item: text('What is answered.'),
    revision: integer('How often it was saved.'),
    value: text('As JSON text: the answer.'),
    tab: text('Which open tab saved it.'),
    saved_at: time('When it was saved last.'),
    seconds: orNull(number('How long it was looked at, as the page told.')),
  },
  fault: faultOfValue,
};

const answerRevision: Part = {
  table: 'section_answer_revision',
  says: 'What an answer was at one save.',
  owner: ofAssessment,
  key: ['assessment_id', 'section', 'item', 'revision'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    section: oneOf(sectionKinds, 'The kind of its section.'),
    item: text('What is answered.'),
    revision: integer('Counts the saves, from 1.'),
    value: text('As JSON text: the answer.'),
    tab: text('Which open tab saved it.'),
    keystrokes: integer('Keys pressed since the save before.'),
    base_revision: integer('The save it grew from.'),
    sequence: orNull(integer('Counts the saves of its tab.')),
    saved_at: time('When it was saved.'),
  },
  fault: faultOfValue,
};

const writingGrade: Part = {
  table: 'writing_grade',
  says: 'How a paper was graded by who wrote it.',
  owner: ofAssessment,
  key: ['assessment_id'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    ticked: texts('Places of the points of its checklist that it has, from "0".'),
    saved_at: time('When it was graded last.'),
  },
};

/** After their sections. */
export const answerParts: readonly Part[] = [answer, answerRevision, writingGrade];

function faultOfValue({ section: kind, value }: Row): string | null {
  const isRight = fits(value, (read) => sectionSchemas[kind as SectionKind].answer.safeParse(read));
  return isRight ? null : '"value" is not what such a section keeps';
}

/** Whether it is JSON text of the shape that is looked for. */
function fits(json: unknown, look: (value: unknown) => { success: boolean }): boolean {
  try {
    return look(JSON.parse(String(json))).success;
  } catch {
    return false;
  }
}
