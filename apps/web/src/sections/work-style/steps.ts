/** What the steps of an item are called, from 1 on. `\n` is where the words may break. */
export const choiceSteps = ['Clearly\nA', 'Rather\nA', 'Rather\nB', 'Clearly\nB'] as const;

export const agreementSteps = [
  'Strongly\ndisagree',
  'Disagree',
  'Slightly\ndisagree',
  'Slightly\nagree',
  'Agree',
  'Strongly\nagree',
] as const;
