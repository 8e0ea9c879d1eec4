import type { Question } from '../question.ts';

export const statistics: readonly Question[] = [
  {
    id: 'stats-two-buttons',
    kind: 'statistics',
    text: 'Of 4,000 visitors who saw the old button, 200 pressed it; of 4,000 who saw the new one, 236. What do you tell the team?',
    covers: [
      'Both rates and their difference, with a range',
      'What a test says, and what it does not',
      'That how long to run it should be decided beforehand',
    ],
  },
  {
    id: 'stats-mean-wait',
    kind: 'statistics',
    text: 'The mean wait at a counter is 9 minutes, the median 4. What do the waits look like, and which would you publish?',
    covers: [
      'A long tail',
      'What a visitor wants to know',
      'Another figure, such as how many wait over 15 minutes',
    ],
  },
  {
    id: 'stats-rare-test',
    kind: 'statistics',
    text: 'A test for a rare fault (one part in 1,000) finds 99 of 100 faulty parts and wrongly reports 2 of 100 good ones. A part is reported. How likely is it to be faulty?',
    covers: [
      'Count 100,000 parts',
      'About one in twenty',
      'What a second test would do, if its errors are independent',
    ],
  },
  {
    id: 'stats-survivors',
    kind: 'statistics',
    text: 'Of all servers that are older than five years, hardly any has ever failed. Are old servers better?',
    covers: [
      'Which servers are still there',
      'What one would have to compare',
      'Another example of the same',
    ],
  },
  {
    id: 'stats-many-tests',
    kind: 'statistics',
    text: 'A team looks at twenty figures after a change; one of them differs at the level of five per cent. What do you say?',
    covers: [
      'How many one expects by chance',
      'What to decide beforehand',
      'A new trial for that one figure',
    ],
  },
  {
    id: 'stats-correlation',
    kind: 'statistics',
    text: 'Shops with more staff sell more. Should a shop hire?',
    covers: [
      'Size, place, season behind both',
      'Shops that sell more may hire more',
      'What would show a cause',
      'An experiment that is possible',
    ],
  },
  {
    id: 'stats-simpson',
    kind: 'statistics',
    text: 'Both departments of a clinic cured a larger share than last year, and the clinic as a whole a smaller one. How can that be?',
    covers: ['Shares that moved', 'An example in numbers', 'Which figure to report'],
  },
  {
    id: 'stats-sample',
    kind: 'statistics',
    text: 'You may ask 400 of 50,000 users. How do you choose them, and how sure will you be?',
    covers: [
      'Chance, and who does not answer',
      'About five points either way for a share near half; the 50,000 hardly matter',
      'Groups that must be in it',
    ],
  },
  {
    id: 'stats-coin',
    kind: 'statistics',
    text: 'The coin that decides which team begins has shown heads before 84 of 144 matches. Would you change it?',
    covers: ['What fair coins do', 'Two standard errors', 'What one knew before'],
  },
  {
    id: 'stats-missing',
    kind: 'statistics',
    text: 'A third of those asked left the question about income blank. What do you do?',
    covers: ['Why they are missing', 'What leaving them out does', 'Filling in, and saying so'],
  },
];
