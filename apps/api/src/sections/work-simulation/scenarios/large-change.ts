import type { Scenario } from '../scenario.ts';

export const largeChange: Scenario = {
  id: 'large-change',
  kind: 'work',
  title: 'The large change',
  opening:
    'Wednesday, 14:00. Your team runs the bookings of a ferry line. Every change is read by somebody else before it goes out; releases leave on Thursdays at 10:00. You are asked to read one.',
  arrived: [
    {
      kind: 'message',
      at: '10:31',
      from: 'Milan',
      role: 'joined six weeks ago',
      text: 'It has grown a bit, sorry! 61 files. Prices for groups, and while I was there I put the old price code in order. Three weeks of work. It would be wonderful to have it in tomorrow’s release.',
    },
    {
      kind: 'document',
      at: '13:20',
      title: 'What you noted while reading',
      paragraphs: [
        'Group prices themselves: clear, well tested, about 400 lines.',
        'Old price code put in order: better to read than before. In two places rounding now happens after the sum instead of before it. No test covers them. For a family with a car the price may differ by one cent.',
        'I have read about half.',
      ],
    },
    {
      kind: 'message',
      at: '13:41',
      from: 'Ruta',
      role: 'leads the team',
      text: 'Sales have announced group prices for Friday. Can we keep that?',
    },
    {
      kind: 'message',
      at: '13:52',
      from: 'Milan',
      role: 'joined six weeks ago',
      text: 'If it is too much, just say so and I will take it back. I do not want to be in the way.',
    },
  ],
  question: 'How effective is each? Each stands alone.',
  answer: {
    kind: 'rate',
    responses: [
      {
        text: 'Approve it: it is better than what was there, and a cent hurts nobody.',
        rating: 1,
        reason:
          'Half of it is unread, and a cent in prices is a difference between what was announced and what is charged, many thousands of times.',
        principles: ['standards', 'customers'],
      },
      {
        text: 'Sit down with Milan for half an hour and cut the change in two: group prices for tomorrow, the old code for next week.',
        rating: 5,
        reason:
          'It keeps the date, brings out what is ready, and Milan learns how to cut his work while the reason is in front of him.',
        principles: ['results', 'develop'],
      },
      {
        text: 'Send it back with the remark that changes of 61 files are not read here.',
        rating: 2,
        reason:
          'The rule is right and comes three weeks late. It helps neither Friday nor somebody who is new and worried already.',
        principles: ['develop', 'trust'],
      },
      {
        text: 'Write the two missing tests yourself, so that both of you see whether the cent is real.',
        rating: 4,
        reason:
          'It turns a suspicion into a fact in less time than a discussion takes. Better still if Milan writes them with you.',
        principles: ['dive-deep', 'action'],
      },
      {
        text: 'Tell Ruta now that group prices can go out tomorrow if they are taken apart from the rest, and that you will know by 16:00.',
        rating: 5,
        reason:
          'She has to answer Sales. A condition and a time are of more use to her than a yes that may turn out to be a no.',
        principles: ['trust', 'ownership'],
      },
      {
        text: 'Ask two more colleagues to read the other half, so that it is done in time as it is.',
        rating: 3,
        reason:
          'It might work, and takes three people for an afternoon to carry a risk that nobody asked for. The rounding stays in it.',
        principles: ['frugality', 'results'],
      },
      {
        text: 'Tell Milan what is good about it before you say anything else, in particular the tests for groups.',
        rating: 4,
        reason:
          'It is true, and he is about to conclude that he is in the way. It does not replace a decision about tomorrow.',
        principles: ['employer', 'develop'],
      },
    ],
  },
};
