import type { Scenario } from '../../scenario.ts';

export const lastSeat: Scenario = {
  id: 'last-seat',
  kind: 'design',
  title: 'The last seat',
  opening:
    'You look after the box office of a theatre with 212 numbered seats. It runs on three servers beside one database. In spring, eleven seats were sold twice. Before the sale for the new season opens, you are to say how that will not happen again.',
  arrived: [
    {
      kind: 'document',
      at: '09:10',
      title: 'How a seat is sold today',
      paragraphs: [
        'The server reads whether the seat is free. If it is, the visitor pays, which takes between one and six minutes; then the server writes the sale.',
        'Sales are rows with performance, seat, name and time. Nothing in the database forbids two rows for one seat.',
      ],
    },
    {
      kind: 'table',
      at: '09:15',
      title: 'Sales a minute',
      columns: ['When', 'Usual', 'First hour of a season'],
      rows: [
        ['Seats asked for', '4', '310'],
        ['Seats paid for', '3', '120'],
        ['Asked for by two within six minutes', 'rare', 'about 1'],
      ],
    },
    {
      kind: 'message',
      at: '09:32',
      from: 'Noor',
      role: 'box office',
      text: 'What annoyed people most was not the second sale. It was that they had paid, and heard of it in the evening. Whoever is too late should hear it before they look for their card.',
    },
  ],
  question: 'How effective is each as an answer to seats that are sold twice? Each stands alone.',
  answer: {
    kind: 'rate',
    responses: [
      {
        text: 'Let the database refuse a second row for the same performance and seat, and tell whoever comes second.',
        rating: 4,
        reason:
          'One line that holds whatever any server does, now and in a program that is yet to be written. Alone it still lets two people pay for a seat of which one gets nothing, which is what Noor complains of.',
        principles: ['simplify', 'standards'],
      },
      {
        text: 'Keep a list of seats that are being paid for in the memory of each server, and look there first.',
        rating: 1,
        reason:
          'There are three servers and three lists. The two visitors who collide are on the same one in a third of all cases, and a restart forgets them all.',
        principles: ['dive-deep', 'right'],
      },
      {
        text: 'Before paying, write a hold for the seat into the database, which allows one for each seat and runs out after eight minutes; the sale takes its place.',
        rating: 5,
        reason:
          'The database decides once, at the moment at which somebody can still choose another seat. What is never paid for comes back by itself. It is the same refusal of a second row, put where visitors feel it.',
        principles: ['customers', 'ownership'],
      },
      {
        text: 'Read once more whether the seat is free, directly before the sale is written.',
        rating: 2,
        reason:
          'It turns minutes in which two can collide into milliseconds, so it will look mended for months. In the first hour a pair a minute tries it again.',
        principles: ['standards', 'dive-deep'],
      },
      {
        text: 'Send every request through a queue with one worker for each performance, which notes who has a seat and does not wait for the payment.',
        rating: 3,
        reason:
          'With one worker nothing collides, and it would hold. It is also a new part that somebody has to watch at night, to get what one rule of the database gives for nothing.',
        principles: ['simplify', 'frugality'],
      },
      {
        text: 'Rent a lock service: a server takes the lock of a seat for ten seconds and sells only while it has it.',
        rating: 2,
        reason:
          'Paying takes up to six minutes, the lock ten seconds. Were it longer, a server that hangs and wakes up would still believe that it has the lock; so the database would have to refuse the row all the same.',
        principles: ['right', 'dive-deep'],
      },
      {
        text: 'Leave it, and keep six seats of each performance back for people whose seat was sold twice.',
        rating: 2,
        reason:
          'Kind to those eleven, and worth doing on the evening itself. It costs six seats of every performance to carry a fault that can be taken away.',
        principles: ['customers', 'frugality'],
      },
    ],
  },
};
