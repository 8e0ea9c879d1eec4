import { expect, test } from 'vitest';
import { headsOf, labelCells, type Node } from './label-cells.ts';

const element = (tagName: string, ...children: Node[]): Node => ({
  type: 'element',
  tagName,
  children,
});
const text = (value: string): Node => ({ type: 'text', value });

test('each cell of a table but the first is told the name of its column', () => {
  const cells = [element('td', text('Pictures')), element('td', text('Taken')), element('td')];
  const heads = [
    element('th', text('Rule')),
    element('th', text('What '), element('em', text('they'))),
    element('th', text('Here')),
  ];
  const table = element('table', element('tr', ...heads), text('\n'), element('tr', ...cells));
  labelCells()({ type: 'root', children: [text('\n'), table] });
  expect(headsOf(table)).toEqual(['Rule', 'What they', 'Here']);
  expect(cells.map(({ properties }) => properties?.['data-column'])).toEqual([
    undefined,
    'What they',
    'Here',
  ]);
});
