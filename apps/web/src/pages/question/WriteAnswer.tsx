import type { PractisedAnswer, Question } from '@dryrun/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import { AnswerBox } from '../../questions/AnswerBox.tsx';
import { ClosedNotice, retriesUnlessTold } from '../../questions/ClosedNotice.tsx';
import { QuestionPrompt } from '../../questions/QuestionPrompt.tsx';
import { nameKind } from '../../questions/question-words.ts';
import { ShareBar } from '../../questions/ShareBar.tsx';
import { openedOnce, useTextDesk } from '../../questions/use-text-desk.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { summariseDrafts } from '../../workspace/drafts/summarise-drafts.ts';
import { DraftNotice } from '../../workspace/notices/DraftNotice.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import styles from './QuestionPage.module.css';
import { StoriesToInsert } from './StoriesToInsert.tsx';

type WriteAnswerProps = { owner: string; question: Question; answer: PractisedAnswer };

/** An answer as it is written: the question left, the box right, saved as it is typed. */
export function WriteAnswer(props: WriteAnswerProps) {
  const { id } = props.answer;
  // What was written since the page was opened is newer than what the page was opened with.
  const { data, error, refetch } = useQuery({
    ...api.questions.answer.queryOptions({ input: { id } }),
    ...openedOnce,
    retry: retriesUnlessTold,
  });
  if (error && !data) return <ClosedNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Desk {...props} answer={data} /> : <Skeleton height={480} />;
}

function Desk(props: WriteAnswerProps) {
  const { owner, answer } = props;
  const { id } = answer;
  const queries = useQueryClient();
  const document = useTextDesk<string>({
    place: [owner, 'question', id],
    server: { content: answer.text, revision: answer.revision, savedAtMs: answer.savedAtMs },
    isContent: (value) => typeof value === 'string',
    isEqual: Object.is,
    save: ({ content, keepalive, ...save }) =>
      client.questions.save({ id, text: content, ...save }, { context: { keepalive } }),
    async load() {
      const { text, revision, savedAtMs } = await client.questions.answer({ id });
      return { content: text, revision, savedAtMs };
    },
    onClosed: () => void queries.invalidateQueries({ queryKey: api.questions.key() }),
  });
  return document ? <Writing {...props} document={document} /> : <Skeleton height={480} />;
}

function Writing({
  question,
  answer,
  document,
}: WriteAnswerProps & { document: DraftDocument<string> }) {
  const state = useStore(document);
  const box = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [, setParams] = useSearchParams();
  const queries = useQueryClient();
  const nowMs = useServerNow();
  const finish = async () => {
    try {
      await document.flush();
      await client.questions.finish({ id: answer.id });
      setParams({ answer: answer.id }, { preventScrollReset: true });
      await queries.invalidateQueries({ queryKey: api.questions.key() });
    } catch (error) {
      setFailure(sayFailure(error));
    }
  };
  const insert = (story: string) => {
    const { content } = document.get();
    const at = box.current?.selectionEnd ?? content.length;
    document.edit(insertText(content, at, story));
    box.current?.focus();
  };
  return (
    <Panel className={styles.write ?? ''}>
      <section className={styles.left} aria-label="Question">
        <QuestionPrompt question={question} place={`In practice, ${nameKind(question.kind)}`} />
        {answer.minutes === null ? null : (
          <div className={styles.aside}>
            <h3>Clock</h3>
            <ShareBar
              label="Clock"
              usedMs={Math.max(0, nowMs - answer.startedAtMs)}
              minutes={answer.minutes}
            />
            <p className={styles.hint}>A guide. It ends nothing.</p>
          </div>
        )}
        <StoriesToInsert onInsert={insert} />
      </section>
      <section className={styles.right} aria-label="Your answer">
        <DraftNotice draft={document} />
        <AnswerBox
          question={question}
          text={state.content}
          onChange={document.edit}
          remark="Plain text, saved as you type"
          box={box}
        />
        <div className={styles.foot}>
          <DraftState state={summariseDrafts([state], false, { kind: 'untouched' })} />
          {failure ? <span role="alert">{failure}</span> : null}
          <Button kind="primary" onClick={finish}>
            Finish and grade
          </Button>
        </div>
      </section>
    </Panel>
  );
}

/** With an empty line before and after, where there is text. */
function insertText(text: string, at: number, story: string): string {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  return [before, story.trim(), after].filter((part) => part !== '').join('\n\n');
}
