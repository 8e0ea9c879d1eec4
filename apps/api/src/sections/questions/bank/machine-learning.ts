import type { Question } from '../question.ts';

export const machineLearning: readonly Question[] = [
  {
    id: 'ml-returns',
    kind: 'machine-learning',
    text: 'A hotel wants to know, when a room is booked, which bookings will be cancelled. How would you go about it?',
    covers: [
      'What is done with the answer',
      'What is known at that moment',
      'Cost of both kinds of error',
    ],
  },
  {
    id: 'ml-leak',
    kind: 'machine-learning',
    text: 'A model that predicts who stays long in hospital is right in 97 of 100 cases on old data and useless on the ward. What do you look for?',
    covers: [
      'What was known only afterwards',
      'The same patients on both sides',
      'Time: train before, test after',
    ],
  },
  {
    id: 'ml-imbalance',
    kind: 'machine-learning',
    text: 'One in 2,000 payments is fraud. A model is right 99.9 times in 100. Is it any good?',
    covers: [
      'What always saying no achieves',
      'Precision and recall, at a threshold',
      'Who looks at what is reported',
    ],
  },
  {
    id: 'ml-baseline',
    kind: 'machine-learning',
    text: 'You are asked for a neural network that forecasts how many bicycles a shop will hire out tomorrow. What do you do first?',
    covers: ['The same day last week', 'Weather, holidays', 'What an error of ten bicycles costs'],
  },
  {
    id: 'ml-drift',
    kind: 'machine-learning',
    text: 'A model that sorts letters by subject gets worse month by month. Why, and what do you do?',
    covers: [
      'Letters change, subjects change',
      'Measured by whom, without labels',
      'Training anew, and how one knows that it is better',
    ],
  },
  {
    id: 'ml-labels',
    kind: 'machine-learning',
    text: 'Two people who label photos of leaves for you agree in 80 of 100. What follows?',
    covers: [
      'How often they would agree by chance',
      'What a model can be expected to reach',
      'Where they differ',
      'Rules, a third opinion, or softer labels',
    ],
  },
  {
    id: 'ml-explain',
    kind: 'machine-learning',
    text: 'A bank’s customer asks why a model refused them. What can you say truthfully?',
    covers: [
      'What a reason is here',
      'Models that can give one, and what they lose',
      'What would change the answer',
    ],
  },
  {
    id: 'ml-cold-start',
    kind: 'machine-learning',
    text: 'How do you propose books to somebody who has just joined?',
    covers: ['What is known at once', 'Asking, and what it costs', 'From common to personal'],
  },
  {
    id: 'ml-split',
    kind: 'machine-learning',
    text: 'You have ten photographs of each of 500 cows, and want to know which cow is in a new one. How do you split the data?',
    covers: ['By day or by camera, not by photo', 'New cows', 'What is measured'],
  },
  {
    id: 'ml-overfit',
    kind: 'machine-learning',
    text: 'Your model gets better on training data and worse on the rest. Name what you would try, in order.',
    covers: [
      'More or other data',
      'A smaller model, or a regularised one',
      'Stopping earlier, and how one knows when',
    ],
  },
];
