import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { principles } from '../../principles.ts';
import { scenarios } from '../../work-simulation/scenarios/scenarios.ts';
import { principlesOf } from '../draw-items.ts';
import { items } from './items.ts';

const page = new URL('../../../../../../docs/work-style.md', import.meta.url);

test('the table of docs/work-style.md says how many items speak of each principle', async () => {
  const responses = scenarios.flatMap(({ answer }) => [...answer.responses]);
  const rows = Object.entries(principles).map(([principle, name]) => {
    const speaking = items.filter((item) => principlesOf(item).some((one) => one === principle));
    const choices = speaking.filter(({ kind }) => kind === 'choice').length;
    const tied = responses.filter((response) =>
      response.principles.some((one) => one === principle),
    );
    return `| ${name} | ${choices} | ${speaking.length - choices} | ${speaking.length} | ${tied.length} |`;
  });
  const head = '| principle | choices | agreements | items | responses in scenarios |';
  const table = [head, '|---|---:|---:|---:|---:|', ...rows].join('\n');
  expect(await readFile(page, 'utf8')).toContain(table);
});

test('the numbers of its sentences are true', async () => {
  const words = await readFile(page, 'utf8');
  expect(words).toContain(`${items.length} items, each of one or two`);
  expect(items.every((item) => [1, 2].includes(principlesOf(item).length))).toBe(true);
});
