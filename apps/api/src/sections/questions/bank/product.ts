import type { Question } from '../question.ts';

export const product: readonly Question[] = [
  {
    id: 'product-library-app',
    kind: 'product',
    text: 'A town library’s app has many downloads, and few people open it twice. What would you do?',
    covers: [
      'Why people came once',
      'What brings them to the library itself',
      'One change to try, and how it is measured',
    ],
  },
  {
    id: 'product-two-sided',
    kind: 'product',
    text: 'A site on which neighbours lend tools has many who want to borrow and few who lend. What would you change?',
    covers: [
      'What lending costs people in worry and time',
      'Growing one side before the other',
      'A measure that cannot be gamed',
    ],
  },
  {
    id: 'product-remove',
    kind: 'product',
    text: 'Which feature of a program that you use every day would you take away, and how would you find out whether that is right?',
    covers: [
      'Who uses it and for what',
      'A trial that can be undone',
      'What you would accept losing',
    ],
  },
  {
    id: 'product-slow-checkout',
    kind: 'product',
    text: 'One in five people leaves a shop’s payment page without paying. How do you find out why, and what do you try first?',
    covers: [
      'Where on the page, and on which device',
      'People who were never going to pay',
      'The cheapest trial that tells something',
    ],
  },
  {
    id: 'product-notify',
    kind: 'product',
    text: 'A calendar sends eleven notices a week to each person, and people switch all of them off. What now?',
    covers: [
      'Which notices led to something',
      'Fewer, together, or by choice',
      'How one measures what did not happen',
    ],
  },
  {
    id: 'product-price',
    kind: 'product',
    text: 'A tool for choirs costs the same for eight singers and for eighty. Should it?',
    covers: ['What it is worth to whom', 'What is simple to explain', 'Those who pay today'],
  },
  {
    id: 'product-metric',
    kind: 'product',
    text: 'The number of searches on a recipe site has risen by 30 per cent. Is that good?',
    covers: [
      'Two stories in which it is, and two in which it is not',
      'Which other figure decides',
      'What you would do in each',
    ],
  },
  {
    id: 'product-accessible',
    kind: 'product',
    text: 'You have two weeks to make a ticket machine usable for people with poor sight. What do you do?',
    covers: ['Talk to them first', 'What helps everybody', 'What two weeks leave out'],
  },
  {
    id: 'product-copycat',
    kind: 'product',
    text: 'A larger company offers your main feature for nothing. What do you do in the first month?',
    covers: [
      'Who leaves, who stays, and why',
      'What the larger company will not do',
      'What not to do in a hurry',
    ],
  },
  {
    id: 'product-rural',
    kind: 'product',
    text: 'A parcel service wants to deliver in the countryside at the same price as in town. What would have to be true?',
    covers: [
      'Where the cost arises',
      'Ways that change the delivery, not the price',
      'How to try it in one valley',
    ],
  },
];
