import type { Scenario } from '../scenario.ts';

export const wrongFigure: Scenario = {
  id: 'wrong-figure',
  kind: 'work',
  title: 'The wrong figure',
  opening:
    'Monday, 11:30. You look after the figures of a service by which neighbours lend each other tools. At 14:00 the director shows them to the town, which pays a third of it.',
  arrived: [
    {
      kind: 'message',
      at: '10:58',
      from: 'Oda',
      role: 'director’s office',
      text: 'Slides are done and sent to the mayor. Page 4 with your figure is the heart of it: “9,300 households lend”. Thank you again for getting it to us so fast on Thursday!',
    },
    {
      kind: 'table',
      at: '11:21',
      title: 'Counted again this morning',
      columns: ['What', 'Thursday', 'Today'],
      rows: [
        ['Accounts with a loan', '9,300', '9,304'],
        ['Households (one address, one household)', '–', '6,850'],
        ['Households in the year before', '–', '4,900'],
      ],
    },
    {
      kind: 'message',
      at: '11:26',
      from: 'Jonas',
      role: 'figures, with you',
      text: 'Nobody will ever count that again. And 9,300 is not wrong, it just says accounts. I would let it rest and put it right in the spring report.',
    },
  ],
  question: 'Which of these would you do?',
  answer: {
    kind: 'choose',
    responses: [
      {
        text: 'Let it rest until the spring report, as Jonas says; nobody is harmed.',
        chosen: false,
        reason:
          'The town decides about money on page 4. Knowing it before 14:00 and saying it in spring is the part that will be remembered.',
        principles: ['trust', 'responsibility'],
      },
      {
        text: 'Telephone Oda now: the figure counts accounts, households are 6,850, up from 4,900; send a corrected page 4, and say that the mistake was yours.',
        chosen: true,
        reason:
          'There are two and a half hours. It names the mistake, brings what replaces it, and the true figure tells a good story as well. By telephone, because a message may not be read before 14:00.',
        principles: ['trust', 'ownership', 'customers'],
      },
      {
        text: 'Write to Oda that page 4 should say “accounts” instead of “households”, without more.',
        chosen: false,
        reason:
          'Correct and quick, and better than nothing. It does not say that the mayor has read something else already, and leaves out the figure that was asked for.',
        principles: ['right', 'trust'],
      },
      {
        text: 'Write to the mayor’s office yourself, as they have the wrong slides.',
        chosen: false,
        reason:
          'It goes past those who have to stand there at 14:00. They should be the ones who correct it.',
        principles: ['trust', 'backbone'],
      },
      {
        text: 'First find out how the count of Thursday came about, and check all other pages for the same, so that Oda can be told of everything at once and has to change the slides only once.',
        chosen: false,
        reason:
          'Worth doing, but the other way round: she needs the time more than the whole story. After the call it is the next thing.',
        principles: ['dive-deep', 'action'],
      },
    ],
  },
};
