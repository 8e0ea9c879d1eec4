import type { Environment } from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { runTwice as run } from '../../testing/run-twice.ts';
import { childRuntime as typescript } from '../typescript/child.ts';
import { childRuntime as javascript } from './child.ts';

const solve = (expression: string) => `function solve() { return JSON.stringify(${expression}); }`;
const all =
  /In "With libraries" there are `import _ from 'lodash'`, `import \{ PriorityQueue \} from '@datastructures-js\/priority-queue'`/;

describe('what cannot be had is refused in its own line, with what there is', () => {
  test.each<[Environment, string, RegExp, number, number]>([
    ['with-libraries', "\nimport axios from 'axios';", all, 2, 1],
    [
      'with-libraries',
      "\n  import fs from 'node:fs';",
      /^`import … from 'node:fs'` is not available \(solution\.\ws:2:3\)\. There are no files and no network: the arguments are the input\. In "With libraries"/,
      2,
      3,
    ],
    ['with-libraries', "import x from './lodash';", all, 1, 1],
    ['with-libraries', "import x from 'lodash/../fs';", all, 1, 1],
    ['with-libraries', "import x from '/lodash';", all, 1, 1],
    ['with-libraries', "import x from 'lodash/fp/sortBy';", all, 1, 1],
    ['with-libraries', "import x from '__proto__';", all, 1, 1],
    ['with-libraries', "import x from 'lodash/constructor';", all, 1, 1],
    [
      'with-libraries',
      "import {\n  sum,\n  debounce } from 'lodash'; debounce();",
      /^`debounce` is not in what there is of 'lodash' here: chunk, clamp, .*zipObject \(solution\.\ws:3:3\)$/,
      3,
      3,
    ],
    [
      'with-libraries',
      "import { constructor as x } from 'lodash'; x;",
      /^`constructor` is not in what there is/,
      1,
      10,
    ],
    [
      'with-libraries',
      "import { sum } from 'lodash/sortBy'; sum;",
      /^`sum` is not in what there is of 'lodash\/sortBy' here: default/,
      1,
      10,
    ],
    [
      'with-libraries',
      "import { sum as solve } from 'lodash';",
      /^`solve` is what this file is to define \(solution\.\ws:1:10\): import it under another name, as in `import \{ solve as imported \} from 'lodash'`/,
      1,
      10,
    ],
    [
      'with-libraries',
      "export { sum } from 'lodash';",
      /^`export … from` is not available \(/,
      1,
      1,
    ],
    [
      'plain',
      "\nimport _ from 'lodash';",
      /^`import … from 'lodash'` is not available \(solution\.\ws:2:1\)\. This environment has the language alone; `lodash` is in the environment "With libraries"\. Here write the few lines yourself, as with Array\.from/,
      2,
      1,
    ],
    [
      'plain',
      "import sortBy from 'lodash/sortBy';",
      /`lodash` is in the environment "With libraries"/,
      1,
      1,
    ],
    [
      'plain',
      "import { Deque } from '@datastructures-js/deque';",
      /"With libraries"\. Here use an array and an index of its front\.$/,
      1,
      1,
    ],
    [
      'plain',
      "import axios from 'axios';",
      /\. A solution is one file and runs on its own\. Everything that the language itself provides is there without importing\.$/,
      1,
      1,
    ],
  ])('%s: %s', (environment, line, words, atLine, column) => {
    for (const runtime of [javascript, typescript]) {
      const [message, ...place] = run(
        line.includes('as solve') ? line : `${line}\n${solve('1')}`,
        environment,
        runtime,
      );
      expect(message).toMatch(words);
      expect(place).toEqual([atLine, column]);
    }
  });

  test.each<[Environment, string, RegExp]>([
    ['with-libraries', "require('axios')", all],
    [
      'with-libraries',
      "require('node:fs')",
      /^Error: require\("node:fs"\) is not available\. There are no files and no network: the arguments are the input\. In "With libraries" there are/,
    ],
    ['with-libraries', "require('lodash/../fs')", all],
    ['with-libraries', "require('constructor')", all],
    ['with-libraries', "require('lodash/__proto__')", all],
    [
      'with-libraries',
      '_.debounce(1)',
      /^TypeError: _\.debounce is not a function: of lodash there is here: chunk, clamp, /,
    ],
    [
      'with-libraries',
      "import('lodash')",
      /write `import _ from 'lodash'` at the top, or `const _ = require\('lodash'\)`/,
    ],
    [
      'plain',
      "require('lodash')",
      /^Error: require\("lodash"\) is not available\. This environment has the language alone; `lodash` is in the environment "With libraries"\./,
    ],
    [
      'plain',
      "require('fs')",
      /^Error: require\("fs"\) is not available\. There are no files and no network: the arguments are the input\.\n/,
    ],
    [
      'plain',
      'new Deque()',
      /this environment has the language alone \("With libraries" has it\); use an array/,
    ],
  ])('%s, while it runs: %s', (environment, call, words) => {
    const code = `\nasync function solve() {\n  return ${call};\n}`;
    for (const runtime of [javascript, typescript]) {
      const [first] = run(code, environment, runtime);
      expect(first).toMatch(words);
      if (!call.startsWith('import'))
        expect(first).toMatch(/\n {4}at (?:async )?solve \(solution\.\ws:3:\d+\)$/);
    }
  });
});
