import type { Question } from '../question.ts';

export const design: readonly Question[] = [
  {
    id: 'design-night-buses',
    kind: 'design',
    text: 'A city wants to show on every stop when the next night bus comes, for 9,000 stops and 1,200 buses that report their place every ten seconds. Design it.',
    covers: [
      'Where a place becomes a time of arrival, and how often',
      'Signs that lose their connection: what they show',
      'What is kept, for how long, and for whom',
      'What happens when reports come late or twice',
    ],
  },
  {
    id: 'design-shared-list',
    kind: 'design',
    text: 'Design a shopping list that a household edits together, with or without a network.',
    covers: [
      'What both see after two changes at once',
      'What is sent: the list or the changes',
      'How long a removed entry must be remembered',
      'How old clients are kept working',
    ],
  },
  {
    id: 'design-tickets',
    kind: 'design',
    text: '400,000 people come at once for 10,000 seats, which are gone within minutes. Design the sale.',
    covers: [
      'A queue in front, and what it promises',
      'How a seat is held, and for how long',
      'Payment that fails or comes twice',
      'What is measured while it runs',
    ],
  },
  {
    id: 'design-photo-archive',
    kind: 'design',
    text: 'A museum digitises four million glass plates, 200 MB each, and lets people look at them in a browser. Design it.',
    covers: [
      'Bytes, and what they cost to keep',
      'Sizes made in advance or on demand',
      'How damage is noticed after years',
      'Search with and without good descriptions',
    ],
  },
  {
    id: 'design-alarm',
    kind: 'design',
    text: 'Design the system by which a hosting company wakes people at night when something fails.',
    covers: [
      'Who watches the watcher',
      'One fault that rings four hundred bells',
      'Acknowledged, passed on, silenced: the states',
      'How one proves that a bell rang',
    ],
  },
  {
    id: 'design-price-history',
    kind: 'design',
    text: 'A site records the prices of 30 million goods in 500 shops, several times a day, and draws their history. Design it.',
    covers: [
      'Only changes or every look',
      'Where a curve of three years comes from in 100 ms',
      'Shops that fail, or that lie',
      'What is thrown away',
    ],
  },
  {
    id: 'design-exams',
    kind: 'design',
    text: 'Design a system for a written examination that 60,000 pupils sit at the same hour, in 900 schools with bad connections.',
    covers: [
      'What is there before the hour begins, and how it is kept secret',
      'Nothing that was written is lost',
      'The end at the same moment for all',
      'A school without network for ten minutes',
    ],
  },
  {
    id: 'design-limits',
    kind: 'design',
    text: 'An interface for partners is called 50,000 times a second by 3,000 partners. Design what keeps each of them to the number that was agreed.',
    covers: [
      'What is counted, and where',
      'Exact or nearly, and what that costs',
      'What a refused partner is told',
      'What happens when the counter is down',
    ],
  },
];
