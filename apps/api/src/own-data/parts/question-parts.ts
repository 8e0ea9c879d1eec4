import { boolean, id, integer, orNull, type Part, text, texts, time } from './part.ts';

const revisionColumns = {
  revision: integer('Counts the saves, from 1.'),
  text: text('The text.'),
  tab: text('Which open tab saved it.'),
  keystrokes: integer('Keys pressed since the save before.'),
  base_revision: orNull(integer('The save it grew from.')),
  sequence: orNull(integer('Counts the saves of its tab.')),
  saved_at: time('When it was saved.'),
};

const questionAnswer: Part = {
  table: 'question_answer',
  says: 'An answer to a written question in practice.',
  owner: 'own',
  key: ['id'],
  columns: {
    id: id('question_answer', 'Its id.'),
    question: text('The id of the question.'),
    text: text('The answer.'),
    revision: integer('The revision that it is.'),
    tab: text('Which open tab saved it.'),
    saved_at: time('When it was saved.'),
    minutes: orNull(integer('The clock that was chosen, in minutes; null for none.')),
    started_at: time('When it was begun.'),
    finished_at: orNull(time('When it was finished.')),
    ticked: orNull(texts('The points of the checklist that were found in it.')),
    ticked_at: orNull(time('When it was graded.')),
  },
};

const questionAnswerRevision: Part = {
  table: 'question_answer_revision',
  says: 'What an answer in practice was at one save.',
  owner: { by: 'answer_id', of: 'question_answer' },
  key: ['answer_id', 'revision'],
  columns: { answer_id: id('question_answer', 'The answer.'), ...revisionColumns },
};

const questionGrade: Part = {
  table: 'question_grade',
  says: 'How an answer to a question of an assessment was graded by who wrote it.',
  owner: { by: 'assessment_id', of: 'assessment' },
  key: ['assessment_id', 'question'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    question: text('The id of the question.'),
    ticked: texts('The points of the checklist that were found in it.'),
    saved_at: time('When it was saved.'),
  },
};

const story: Part = {
  table: 'story',
  says: 'A story of the story bank.',
  owner: 'own',
  key: ['id'],
  columns: {
    id: id('story', 'Its id.'),
    title: text('Its title.'),
    text: text('The story, in Markdown.'),
    revision: integer('The revision that it is.'),
    tab: text('Which open tab saved it.'),
    saved_at: time('When it was saved.'),
    created_at: time('When it was begun.'),
  },
};

const storyRevision: Part = {
  table: 'story_revision',
  says: 'What a story was at one save.',
  owner: { by: 'story_id', of: 'story' },
  key: ['story_id', 'revision'],
  columns: {
    story_id: id('story', 'The story.'),
    title: text('Its title.'),
    ...revisionColumns,
  },
};

const storyPrinciple: Part = {
  table: 'story_principle',
  says: 'A principle that a story tells of.',
  owner: { by: 'story_id', of: 'story' },
  key: ['story_id', 'principle'],
  columns: {
    story_id: id('story', 'The story.'),
    principle: text('The principle.'),
    told: boolean('Told with numbers; if not, an outline.'),
  },
};

export const questionParts: readonly Part[] = [
  questionAnswer,
  questionAnswerRevision,
  questionGrade,
  story,
  storyRevision,
  storyPrinciple,
];
