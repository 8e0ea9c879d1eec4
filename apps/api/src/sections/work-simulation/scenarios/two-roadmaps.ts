import type { Scenario } from '../scenario.ts';

export const twoRoadmaps: Scenario = {
  id: 'two-roadmaps',
  kind: 'work',
  title: 'Two roadmaps',
  opening:
    'Tuesday, 09:20. You write the calendar of a service for music schools: lessons, rooms, substitutes. There are two of you who write it, and two people who decide what comes next.',
  arrived: [
    {
      kind: 'message',
      at: '08:55',
      from: 'Leila',
      role: 'product, schools',
      text: 'The three schools in Graz must be able to move a whole week of lessons at once, by Friday of next week, or they stay with paper. I told them yes. You can start today, I hope?',
    },
    {
      kind: 'message',
      at: '09:03',
      from: 'Anders',
      role: 'product, teachers',
      text: 'When the clocks change on Sunday, teachers will see their lessons in the wrong order. Last autumn we had ninety letters. It must be mended before Sunday.',
    },
    {
      kind: 'table',
      at: '09:05',
      title: 'Your notes from yesterday',
      columns: ['Work', 'Days, about', 'How sure'],
      rows: [
        ['Move a week of lessons', '6', 'not very; rooms are unclear'],
        ['Order after the clocks change', '1', 'fairly; a test shows it'],
        ['Finish the export begun on Friday', '½', 'sure'],
      ],
    },
    {
      kind: 'message',
      at: '09:12',
      from: 'Tereza',
      role: 'writes the calendar with you',
      text: 'I have the export nearly done. If you have something else that cannot wait, hand me whatever is clear enough to hand over.',
    },
  ],
  question: 'In which order would you do these?',
  answer: {
    kind: 'order',
    responses: [
      {
        text: 'Write to Leila and Anders together: how long each takes, what you propose for this week, and by when they can object.',
        reason:
          'Both have a claim and neither knows of the other’s. Ten minutes now save the week in which each believes that theirs is first; work can begin while they answer.',
        principles: ['trust', 'ownership'],
      },
      {
        text: 'Mend the order of lessons, or hand it to Tereza with the test that shows it.',
        reason:
          'One day, a date that cannot move, and everybody is affected. It is also what you are surest of.',
        principles: ['results', 'customers'],
      },
      {
        text: 'Ask the schools in Graz, with Leila, what they do on paper when they move a week.',
        reason:
          'Six days that nobody is sure of are mostly one question about rooms. It is answered sooner by asking than by building. Asking first, and mending while they answer, is as good.',
        principles: ['customers', 'curious'],
      },
      {
        text: 'Build the smallest part of moving a week that Graz can try, and show it this Friday.',
        reason:
          'What was asked and learned goes into something that can be judged, early enough to be changed before the Friday that was promised.',
        principles: ['action', 'simplify'],
      },
      {
        text: 'Write down how the two roadmaps came to promise the same days, and propose one list.',
        reason:
          'It will happen again as long as there are two lists, but no teacher and no school is helped by it this week.',
        principles: ['ownership', 'think-big'],
      },
    ],
  },
};
