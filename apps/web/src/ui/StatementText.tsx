import type { Problem } from '@dryrun/contract';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
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

type StatementTextProps = { problem: Problem; language: string };

/** Loaded with the Markdown reader when a statement is first shown: see `Statement`. */
export default function StatementText({ problem, language }: StatementTextProps) {
  const { title, difficulty, limits, hiddenTestCount, statement, constraints, samples } = problem;
  const timeLimitMs = limits.timeLimitsMs[language];
  return (
    <>
      <h2>{title}</h2>
      <Meta
        facts={[
          <Difficulty key="difficulty" level={difficulty} />,
          ...(timeLimitMs === undefined ? [] : [`${timeLimitMs / 1000} s per test`]),
          formatBytes(limits.memoryLimitBytes),
          `${hiddenTestCount} hidden ${hiddenTestCount === 1 ? 'test' : 'tests'}`,
        ]}
      />
      <Markdown remarkPlugins={plugins} components={headings}>
        {statement}
      </Markdown>
      {constraints.length > 0 ? (
        <>
          <h3>Limits</h3>
          <Constraints constraints={constraints} />
        </>
      ) : null}
      {samples.map(({ input, expected, calls, explanation }, index) => (
        // Samples never change places.
        <section key={`sample ${input.map(({ text }) => text).join()}`}>
          <SampleHead
            title={samples.length === 1 ? 'Sample' : `Sample ${index + 1}`}
            input={writeSampleInput({ input }, problem.signature.kind)}
            result={calls || expected.truncated ? null : expected.text}
          />
          {calls ? (
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
