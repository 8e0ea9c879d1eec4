import type { Problem } from '@dryrun/contract';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { QueryStatement } from '../query/QueryStatement.tsx';
import { SampleGrids } from '../query/SampleGrids.tsx';
import { CallTable } from './CallTable.tsx';
import { Constraints } from './Constraints.tsx';
import { Difficulty } from './Difficulty.tsx';
import { Meta } from './Meta.tsx';
import { SampleHead } from './SampleHead.tsx';
import { writeSampleInput } from './sample-text.ts';
import { formatBytes } from './shown-value.ts';
import { ValueTable } from './Values.tsx';

const plugins = [remarkGfm];

// The title is an h2, so a heading of the story starts at h3 beside Limits and Samples.
const headings = { h1: 'h3', h2: 'h3', h3: 'h4' } as const;

type StatementTextProps = { problem: Problem; language: string; tables: 'folded' | 'beside' };

/** Loaded with the Markdown reader when a statement is first shown: see `Statement`. */
export default function StatementText({ problem, language, tables }: StatementTextProps) {
  const { title, difficulty, limits, hiddenTestCount, statement, constraints, samples } = problem;
  const isQuery = problem.signature.kind === 'query';
  const what = isQuery ? 'data set' : 'test';
  const timeLimitMs = limits.timeLimitsMs[language];
  return (
    <>
      <h2>{title}</h2>
      <Meta
        facts={[
          <Difficulty key="difficulty" level={difficulty} />,
          ...(timeLimitMs === undefined ? [] : [`${timeLimitMs / 1000} s per ${what}`]),
          ...(isQuery ? [] : [formatBytes(limits.memoryLimitBytes)]),
          `${hiddenTestCount} hidden ${hiddenTestCount === 1 ? what : `${what}s`}`,
        ]}
      />
      <Markdown remarkPlugins={plugins} components={headings}>
        {statement}
      </Markdown>
      {problem.signature.kind === 'query' ? (
        <QueryStatement signature={problem.signature} tables={tables} />
      ) : null}
      {constraints.length > 0 ? (
        <>
          <h3>Limits</h3>
          <Constraints constraints={constraints} />
        </>
      ) : null}
      {samples.map(({ input, expected, calls, grids, explanation }, index) => (
        // Samples never change places.
        <section key={String(index)}>
          <SampleHead
            title={samples.length === 1 ? 'Sample' : `Sample ${index + 1}`}
            input={grids ? null : writeSampleInput({ input }, problem.signature.kind)}
            result={calls || grids || expected.truncated ? null : expected.text}
          />
          {grids ? (
            <SampleGrids grids={grids} of={`sample ${index + 1}`} />
          ) : calls ? (
            <CallTable calls={calls} label={`Calls of sample ${index + 1}`} />
          ) : (
            <ValueTable values={[...input, { name: 'return', ...expected }]} />
          )}
          {explanation ? (
            <Markdown remarkPlugins={plugins} components={headings}>
              {explanation}
            </Markdown>
          ) : null}
        </section>
      ))}
    </>
  );
}
