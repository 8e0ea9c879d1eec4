import type { Scenario } from '../../scenario.ts';

export const fiveOClock: Scenario = {
  id: 'five-o-clock',
  kind: 'design',
  title: 'Five o’clock',
  opening:
    'A bakery delivers to 4,000 shops. Each of its 320 drivers opens a page with the stops of the day, and nearly all of them do so between 05:00 and 05:10. It has become slow, and you are to propose one change for this month.',
  arrived: [
    {
      kind: 'table',
      at: '05:10',
      title: 'This morning',
      columns: ['Measure', '04:40', '05:05'],
      rows: [
        ['Pages asked for a minute', '2', '71'],
        ['Median until it is there', '0.9 s', '9.4 s'],
        ['Database, share of its time', '6 %', '100 %'],
        ['Web servers, share of their time', '3 %', '11 %'],
      ],
    },
    {
      kind: 'document',
      at: '08:30',
      title: 'What the page does',
      paragraphs: [
        'For one driver it joins orders, shops, prices and roads, and sorts the stops: about 0.8 s of the database.',
        'Orders close at 04:30. After that about fifteen of them are changed by telephone each morning, until 06:00. A driver has to see such a change within a minute.',
      ],
    },
    {
      kind: 'message',
      at: '08:52',
      from: 'Beata',
      role: 'drivers',
      text: 'They stand in the cold with the engine running. But if the list is wrong, somebody has no bread. Slow is bad, wrong is worse.',
    },
  ],
  question: 'Which of these would you propose?',
  answer: {
    kind: 'choose',
    responses: [
      {
        text: 'Keep each page for an hour once it is made, and give it again to whoever asks.',
        chosen: false,
        reason:
          'Each driver asks for a page of their own, mostly once, so nearly nobody finds one that was kept; and whoever does may miss a change for an hour.',
        principles: ['dive-deep', 'customers'],
      },
      {
        text: 'Move the database to a machine with four times as many processors.',
        chosen: false,
        reason:
          'It would help within a day, and may be the right thing for one week. It is paid for round the clock for ten minutes of need, and next year’s shops use it up.',
        principles: ['frugality', 'action'],
      },
      {
        text: 'Make all 320 lists at 04:35, keep them as rows, and make one anew whenever an order of its driver is changed.',
        chosen: true,
        reason:
          'At 05:00 nearly all is known, and 320 times 0.8 s is a little over four minutes of work while nothing else happens. Reading a row takes a millisecond. Fifteen changes a morning are fifteen lists made anew, within seconds, so that nothing shown is older than its orders.',
        principles: ['simplify', 'customers'],
      },
      {
        text: 'Add eight web servers, so that requests do not wait for each other.',
        chosen: false,
        reason:
          'The web servers are idle for nine tenths of their time. More of them would ask the database, which is full, more at once.',
        principles: ['dive-deep', 'right'],
      },
      {
        text: 'Let the drivers’ phones fetch the day’s orders and make the list themselves, so that the database only hands out rows and joins and sorts nothing.',
        chosen: false,
        reason:
          'It takes the work off the database and puts 320 copies of all orders on the road, in as many versions of the program as there are phones. Wrong is worse, and here it would be hard to notice.',
        principles: ['standards', 'responsibility'],
      },
    ],
  },
};
