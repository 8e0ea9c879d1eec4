import { type Level, type Problem, sayMs } from '@dryrun/contract';
import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { LevelParts } from '../../levels/LevelParts.tsx';
import { sayLevels } from '../../levels/level-words.ts';
import { QueryStatement } from '../../query/QueryStatement.tsx';
import { SampleGrids } from '../../query/SampleGrids.tsx';
import { capitalise } from '../../words/amount.ts';
import { Meta } from '../facts/Meta.tsx';
import { CallTable } from './CallTable.tsx';
import { Constraints } from './Constraints.tsx';
import { Difficulty } from './Difficulty.tsx';
import { SampleHead } from './SampleHead.tsx';
import { writeSampleInput } from './sample-text.ts';
import { formatBytes } from './shown-value.ts';
import { ValueTable } from './Values.tsx';

const plugins = [remarkGfm];

// The title is an h2, so a heading of the story starts at h3 beside Limits and Samples.
const headings = { h1: 'h3', h2: 'h3', h3: 'h4' } as const;

type StatementTextProps = {
  problem: Problem;
  language: string;
  tables: 'folded' | 'beside';
  /** Below the new methods of a level. */
  besideMethods?: ((level: Level) => ReactNode) | undefined;
};

/** Loaded with the Markdown reader when a statement is first shown: see `Statement`. */
export default function StatementText(props: StatementTextProps) {
  const { problem, language, tables, besideMethods } = props;
  const { title, difficulty, limits, hiddenTestCount, statement, constraints, levels } = problem;
  const isQuery = problem.signature.kind === 'query';
  const what = isQuery ? 'data set' : 'test';
  const timeLimitMs = limits.timeLimitsMs[language];
  return (
    <>
      <h2>{title}</h2>
      <Meta
        facts={[
          <Difficulty key="difficulty" level={difficulty} />,
          ...(levels ? [capitalise(sayLevels(levels.total))] : []),
          ...(timeLimitMs === undefined ? [] : [`${sayMs(timeLimitMs)} per ${what}`]),
          ...(isQuery ? [] : [formatBytes(limits.memoryLimitBytes)]),
          ...(levels
            ? []
            : [`${hiddenTestCount} hidden ${hiddenTestCount === 1 ? what : `${what}s`}`]),
        ]}
      />
      {levels ? (
        <LevelParts
          problem={problem}
          levels={levels}
          besideMethods={besideMethods}
          writeStatement={(text) => <Story text={text} />}
          writeSamples={(from, count) => <Samples problem={problem} from={from} count={count} />}
        />
      ) : (
        <Story text={statement} />
      )}
      {problem.signature.kind === 'query' ? (
        <QueryStatement signature={problem.signature} tables={tables} />
      ) : null}
      {constraints.length > 0 ? (
        <>
          <h3>Limits</h3>
          <Constraints constraints={constraints} />
        </>
      ) : null}
      {levels ? null : <Samples problem={problem} from={0} count={problem.samples.length} />}
    </>
  );
}

function Story({ text }: { text: string }) {
  return (
    <Markdown remarkPlugins={plugins} components={headings}>
      {text}
    </Markdown>
  );
}

type SamplesProps = { problem: Problem; from: number; count: number };

/** Some samples of a problem, under the numbers that they have among all. */
function Samples({ problem: { samples, signature }, from, count }: SamplesProps) {
  return samples
    .slice(from, from + count)
    .map(({ input, expected, calls, grids, explanation }, at) => {
      const number = from + at + 1;
      return (
        // Samples never change places.
        <section key={String(number)}>
          <SampleHead
            title={samples.length === 1 ? 'Sample' : `Sample ${number}`}
            input={grids ? null : writeSampleInput({ input }, signature.kind)}
            result={calls || grids || expected.truncated ? null : expected.text}
          />
          {grids ? (
            <SampleGrids grids={grids} of={`sample ${number}`} />
          ) : calls ? (
            <CallTable calls={calls} label={`Calls of sample ${number}`} />
          ) : (
            <ValueTable values={[...input, { name: 'return', ...expected }]} />
          )}
          {explanation ? <Story text={explanation} /> : null}
        </section>
      );
    });
}
