import type { Question } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { QuestionPrompt } from '../../questions/QuestionPrompt.tsx';
import { nameKind } from '../../questions/question-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Panel, PanelBody, PanelFooter } from '../../ui/page/Panel.tsx';
import styles from './QuestionPage.module.css';

const clocks = ['0', '7', '15', '30'] as const;
type Clock = (typeof clocks)[number];

/** The question, and the clock that is wanted, before the first word. */
export function BeginAnswer({ question }: { question: Question }) {
  const [clock, setClock] = useState<Clock>('0');
  const [failure, setFailure] = useState<string | null>(null);
  const queries = useQueryClient();
  const begin = async () => {
    try {
      const minutes = clock === '0' ? null : Number(clock);
      await client.questions.begin({ question: question.id, minutes });
      setFailure(null);
      await queries.invalidateQueries({ queryKey: api.questions.key() });
    } catch (error) {
      setFailure(sayFailure(error));
    }
  };
  return (
    <Panel>
      <PanelBody className={styles.prompt ?? ''}>
        <QuestionPrompt question={question} place={`In practice, ${nameKind(question.kind)}`} />
      </PanelBody>
      <PanelFooter>
        <span className={styles.clock}>
          Clock
          <SegmentedControl<Clock>
            label="Clock"
            value={clock}
            options={clocks.map((value) => ({
              value,
              label: value === '0' ? 'None' : `${value} min`,
            }))}
            onChange={setClock}
          />
        </span>
        <span className={styles.clock}>
          {failure ? <span role="alert">{failure}</span> : null}
          <Button kind="primary" onClick={begin}>
            Write an answer
          </Button>
        </span>
      </PanelFooter>
    </Panel>
  );
}
