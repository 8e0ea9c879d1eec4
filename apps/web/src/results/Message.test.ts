import type { Verdict } from '@dryrun/contract';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Message } from './Message.tsx';

const trace = '    at solve (`a`, solution.ts:2:3)';

test.each<[string, Verdict | null, string, string]>([
  ['words of ours', 'wrong-answer', 'No value of `k`.', 'No value of <code>k</code>.'],
  ['words while none is judged', null, 'No value of `k`.', 'No value of <code>k</code>.'],
  ['what the program threw', 'runtime-error', 'Error: no `k`', 'Error: no `k`'],
  ['calls', 'wrong-answer', `Of \`k\`:\n${trace}`, trace],
  ['calls of what was thrown', 'runtime-error', `Error: no \`k\`\n${trace}`, trace],
])('backticks in %s', (_name, verdict, message, markup) => {
  expect(renderToStaticMarkup(createElement(Message, { message, verdict }))).toContain(markup);
});
