import { customInputLimitBytes, type Verdict } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, client } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { serverClock } from '../api/server-clock.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { nameVersion } from '../workspace/versions/version-words.ts';
import type { Opened } from './use-opened-version.ts';

/**
 * Makes a case of own input of the test that the address asks for, `case=<submission>.<test>`, once; or
 * of the smallest input on which the submission fails in one way, `case=<submission>.<verdict>`. Where
 * nothing is written yet, the code that failed comes along.
 */
export function useOpenedCase(problem: DeskProblem | null): Opened {
  const [params, setParams] = useSearchParams();
  const [refusal, setRefusal] = useState<string | null>(null);
  const asked = params.get('case');
  const [id = '', number = ''] = asked?.split('.') ?? [];
  const index = Number(number) - 1;
  const verdict = verdictOf(number);
  const isTest = Number.isInteger(index) && index >= 0;
  const isAsked = asked !== null && (isTest || verdict !== null);
  const version = useQuery({
    ...api.versions.get.queryOptions({ input: { id } }),
    enabled: isAsked,
  });
  const input = useQuery({
    queryKey: ['case', id, number],
    queryFn: () =>
      verdict === null
        ? client.runs.part({ id, index, part: 'input' })
        : client.submissions.smallestInput({ id, verdict }),
    enabled: isAsked,
    gcTime: 0,
  });

  const failed = [version, input].find(({ isError }) => isError);
  const of = version.data;
  const text = input.data?.text;
  useEffect(() => {
    if (!problem || asked === null) return;
    const settle = (why: string | null) => {
      setRefusal(why);
      setParams(
        (before) => {
          const rest = new URLSearchParams(before);
          rest.delete('case');
          return rest;
        },
        { replace: true },
      );
    };
    if (!isAsked) return settle('The address names no test.');
    if (failed) {
      const why = readApiError(failed.error)?.message;
      return settle(why ?? 'The test cannot be fetched now.');
    }
    if (of === undefined || text === undefined) return;
    if (of.problem !== problem.problem.slug) return settle('That test is of another problem.');
    if (new TextEncoder().encode(text).length > customInputLimitBytes) {
      return settle(
        `The input of ${verdict === null ? `test ${index + 1}` : 'the smallest case'} is larger than the ${customInputLimitBytes / 1024} KiB that own input may have.`,
      );
    }
    const submission = of.number === null ? 'at the bell' : `of submission ${of.number}`;
    const what = verdict === null ? `Test ${index + 1}` : 'Smallest';
    const added = problem.cases.add(text, `${what} ${submission}`);
    if (!added) return settle('There are as many cases as there may be. Remove one first.');
    if (isUntouched(problem, of.language)) problem.open(of, nameVersion(of, serverClock.now()));
    problem.dockTab.set('custom');
    settle(null);
  }, [problem, asked, isAsked, index, verdict, failed, of, text, setParams]);
  const isStuck = [version, input].some(({ fetchStatus }) => fetchStatus === 'paused');
  return { refusal, opening: asked !== null && !isStuck };
}

/** Whether this language is on screen as it came, so that other code takes nobody's place. */
function isUntouched({ problem, language, draft }: DeskProblem, of: string): boolean {
  const starter = problem.starterCode;
  return [language.get(), of].every((each) => draft(each).get().content === starter[each]);
}

/** Whether there is such a one the server says. */
function verdictOf(text: string): Verdict | null {
  return /^[a-z]+(-[a-z]+)*$/.test(text) ? (text as Verdict) : null;
}
