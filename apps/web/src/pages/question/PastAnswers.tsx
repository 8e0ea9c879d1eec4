import type { PastAnswer } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import { RowLink, rowClass } from '../../results/RowLink.tsx';
import text from '../../styles/text.module.css';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import { sayTime } from '../../workspace/versions/version-words.ts';

/** What was answered before, in practice and in assessments that have ended. */
export function PastAnswers({
  past,
  shown,
}: {
  past: readonly PastAnswer[];
  shown: string | null;
}) {
  if (past.length === 0) return null;
  const nowMs = serverClock.now();
  return (
    <section aria-labelledby="past-answers">
      <SectionHeader title="Your answers" id="past-answers" />
      <Panel>
        <DataTable rowHeight={40} fold>
          <thead>
            <tr>
              <th>Written</th>
              <th>Where</th>
              <th>Length</th>
              <th>Graded</th>
            </tr>
          </thead>
          <tbody>
            {past.map((answer) => (
              <tr
                key={`${answer.assessment ?? 'practice'} ${answer.id}`}
                className={rowClass}
                aria-selected={answer.assessment === null && answer.id === shown}
              >
                <td>
                  <RowLink to={addressOf(answer)} preventScrollReset>
                    {sayTime(answer.writtenAtMs, nowMs)}
                  </RowLink>
                </td>
                <td className={text.secondary}>
                  {answer.assessment === null ? 'practice' : 'an assessment'}
                </td>
                <td className={text.secondary}>{countOf(answer.wordCount, 'word')}</td>
                <td>
                  {answer.ticked === null ? (
                    <span className={text.tertiary}>
                      {answer.finished ? 'not yet' : 'not finished'}
                    </span>
                  ) : (
                    <PassRate passed={answer.ticked} total={answer.points} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Panel>
    </section>
  );
}

function addressOf({ id, assessment }: PastAnswer): string {
  return assessment === null ? `?answer=${id}` : `/assessments/${assessment}/report`;
}
