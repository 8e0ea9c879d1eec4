import type { AssessmentSummary } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import { AssessmentCard } from '../../pages/home/AssessmentCard.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { formatCountdown, formatMinuteOfDay } from '../../ui/time/clock-text.ts';
import { formatDay } from '../../words/day.ts';
import { listDrafts, textItem, titleOf } from './drafts/drafts.ts';
import { sayWords } from './HandInDialog.tsx';
import { countWords } from './measures/sentences.ts';
import { formatDaysLeft, nameStretch } from './span/lay-span.ts';
import { SpanRule } from './span/SpanRule.tsx';

const lastHourMs = 3_600_000;

/** On the home page: a paper that is being written, and what is left of its days. */
export function WritingReminder({ assessment }: { assessment: AssessmentSummary }) {
  const nowMs = useServerNow();
  const { id, presetName, sections } = assessment;
  const open = useQuery({
    ...api.sections.get.queryOptions({ input: { id, kind: 'writing' } }),
    retry: false,
  });
  const section = sections.find(({ kind }) => kind === 'writing');
  const startMs = section?.startsAtMs ?? nowMs;
  const endMs = section?.deadlineMs ?? nowMs;
  const leftMs = endMs - nowMs;

  const kept = new Map(open.data?.answers.map((answer) => [answer.item, answer]));
  const answers = {
    value: (item: string) => (kept.get(item)?.value as { text: string } | undefined) ?? null,
    savedAtMs: (item: string) => kept.get(item)?.savedAtMs ?? null,
  };
  const drafts = listDrafts(answers, nowMs);
  const text = answers.value(textItem)?.text ?? '';
  const view = open.data?.view.kind === 'writing' ? open.data.view : null;
  return (
    <AssessmentCard
      state={`${presetName}, due ${formatDay(endMs, nowMs)} ${formatMinuteOfDay(endMs)}`}
      title={titleOf(text) ?? view?.title ?? presetName}
      description={
        view ? `Draft ${drafts.length + 1}, ${sayWords(countWords(text), view.words)}` : ''
      }
      figure={leftMs > lastHourMs ? formatDaysLeft(leftMs) : formatCountdown(leftMs)}
      caption={nameStretch(leftMs)}
      isTimer
      track={<SpanRule span={{ startMs, endMs }} nowMs={nowMs} drafts={drafts} />}
    >
      <ButtonLink kind="primary" size={40} to={`/assessments/${id}`}>
        Write on
      </ButtonLink>
    </AssessmentCard>
  );
}
