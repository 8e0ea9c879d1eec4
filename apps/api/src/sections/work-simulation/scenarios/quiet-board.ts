import type { Scenario } from '../scenario.ts';

export const quietBoard: Scenario = {
  id: 'quiet-board',
  kind: 'work',
  title: 'The quiet board',
  opening:
    'Friday, 16:10. You have been on call since noon for the label printers of a parcel service. Depots print a label for each parcel before the evening lorries leave at 18:30. You joined the team in spring; Yusuf, who built most of it, is on a train.',
  arrived: [
    {
      kind: 'message',
      at: '15:48',
      from: 'Hanne',
      role: 'depot Vejle',
      text: 'Labels come, but about five minutes after we ask. At noon they came at once. Is that you or us?',
    },
    {
      kind: 'table',
      at: '15:55',
      title: 'Board of the printing service',
      columns: ['Time', 'Waiting labels', 'Printed a minute', 'Errors'],
      rows: [
        ['14:30', '12', '640', '0'],
        ['15:00', '14', '655', '1'],
        ['15:30', '14', '655', '1'],
        ['15:55', '14', '655', '1'],
      ],
    },
    {
      kind: 'log',
      at: '16:02',
      title: 'print-queue, repeated lines left out',
      lines: [
        '15:02:11 metrics: cannot reach collector, keeping last values',
        '15:02:11 worker 3: out of paper (simulated), retry in 60 s',
        '16:01:11 worker 3: out of paper (simulated), retry in 60 s, 60th time',
        '16:01:58 queue length 4,112',
      ],
    },
    {
      kind: 'message',
      at: '16:05',
      from: 'Per',
      role: 'shift manager',
      text: 'Board looks fine to me. I have told the depots that it is their network. Please confirm so that I can close this before the weekend.',
    },
    {
      kind: 'document',
      at: '16:06',
      title: 'From the notes of the service',
      paragraphs: [
        'The switch “simulated printers” is for tests. It makes one of four workers answer as if it had no paper.',
        'Restarting the service loses nothing: labels that wait are read again. It takes about four minutes, in which nothing is printed.',
      ],
    },
  ],
  question: 'How effective is each? Each stands alone.',
  answer: {
    kind: 'rate',
    responses: [
      {
        text: 'Confirm to Per that the board shows nothing, and ask Hanne to look at her network.',
        rating: 1,
        reason:
          'The board has shown the very same figures for an hour, and the log says why: nobody hears from it. Confirming what one has not checked sends a depot looking for a fault that is here.',
        principles: ['dive-deep', 'customers'],
      },
      {
        text: 'Write to Per and the depots that the board has stood still since 15:02, that over 4,000 labels wait, and that you will write again at 16:25.',
        rating: 5,
        reason:
          'It takes a minute, corrects what people are acting on, and gives them a time to plan with. The repair goes on right after it.',
        principles: ['trust', 'ownership'],
      },
      {
        text: 'Turn the switch “simulated printers” off, watch the queue in the log for two minutes, then write what you saw.',
        rating: 5,
        reason:
          'The log names the cause, the notes say what the switch is for, and it can be turned back. Looking afterwards whether the queue gets shorter makes it a check and not a hope.',
        principles: ['action', 'dive-deep'],
      },
      {
        text: 'Restart the service at once; most things get better by that.',
        rating: 2,
        reason:
          'It loses four minutes of printing while 4,000 labels wait, and the switch will still be on afterwards. Harmless, but a guess where the cause can be read.',
        principles: ['action', 'right'],
      },
      {
        text: 'Wait for Yusuf, who will be able to telephone at 17:15, as he knows the service best.',
        rating: 1,
        reason:
          'At 17:15 some 4,500 more labels will wait, and the lorries leave at 18:30. Asking him is good; waiting for him is not.',
        principles: ['ownership', 'results'],
      },
      {
        text: 'First repair the board, as nobody can judge anything without figures.',
        rating: 2,
        reason:
          'True for tomorrow. Just now the length of the queue stands in the log, which is figure enough, and no label is printed by a board.',
        principles: ['results', 'customers'],
      },
      {
        text: 'Once labels flow, write down for Monday that the board shows old values as if they were new, and that the test switch can be on in real use.',
        rating: 4,
        reason:
          'Neither is urgent, and both will happen again. It comes after the repair, and is what is forgotten most often.',
        principles: ['standards', 'simplify'],
      },
    ],
  },
};
