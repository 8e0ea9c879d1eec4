/** What each step of an answer is called, from 1 on. */
export const workStyleSteps = {
  choice: ['clearly A', 'rather A', 'rather B', 'clearly B'],
  agreement: [
    'strongly disagree',
    'disagree',
    'slightly disagree',
    'slightly agree',
    'agree',
    'strongly agree',
  ],
} as const;

/** How many items one section may ask: fewer would not speak of every principle. */
export const workStyleItems = { least: 20, most: 30 } as const;
