import type { QuerySignature, SingleTest, Value } from '@dryrun/judge';

/** A problem of one table, for tests of the runner. */
export const signature: QuerySignature = {
  kind: 'query',
  tables: [
    {
      name: 'rider',
      key: ['id'],
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'city', type: 'text' },
        { name: 'paid', type: 'numeric', nullable: true },
      ],
    },
  ],
  columns: [
    { name: 'city', type: 'text', meaning: 'a city' },
    { name: 'riders', type: 'bigint', meaning: 'how many ride there' },
  ],
  order: 'By city.',
};

export const riders = (cities: readonly string[]): Value[] => [
  cities.map((city, index) => [index + 1, city, index % 2 === 0 ? '2.50' : null]),
];

export const test: SingleTest = {
  group: 'Small',
  input: riders(['Brod', 'Arle', 'Brod']),
  expected: [
    ['Arle', 1],
    ['Brod', 2],
  ],
};

export const rightQuery = 'select city, count(*) as riders from rider group by city order by city';
