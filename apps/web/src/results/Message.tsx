import type { Verdict } from '@dryrun/contract';
import { Fragment, type ReactNode } from 'react';
import { LinkButton } from '../ui/controls/Button.tsx';
import { type Place, splitAtPlaces, splitAtTrace } from '../words/places.ts';
import styles from './Message.module.css';
import { setCode } from './set-code.tsx';

type MessageProps = {
  message: string;
  /** What a program has thrown may have backticks of its own, which stay. */
  verdict: Verdict | null;
  /** Goes to a place in the code; without it places are no links. */
  onPlace?: ((place: Place) => void) | undefined;
};

/** Why something did not pass: words that wrap, and below them calls that never do. */
export function Message({ message, verdict, onPlace }: MessageProps) {
  const { words, trace } = splitAtTrace(message);
  const isThrown = verdict === 'runtime-error';
  return (
    <div className={styles.message}>
      {words === '' ? null : (
        <p className={styles.words}>
          <Linked text={words} set={isThrown ? asItIs : setCode} onPlace={onPlace} />
        </p>
      )}
      {trace === '' ? null : (
        <section aria-label="Calls">
          <pre
            className={styles.trace}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
            tabIndex={0}
          >
            <Linked text={trace} set={asItIs} onPlace={onPlace} />
          </pre>
        </section>
      )}
    </div>
  );
}

const asItIs = (text: string) => text;

type LinkedProps = Pick<MessageProps, 'onPlace'> & {
  text: string;
  /** Sets what lies between places. */
  set: (text: string) => ReactNode;
};

/** A bracket before a link would stay behind at a line's end by itself: it goes along. */
function Linked({ text, set, onPlace }: LinkedProps) {
  if (!onPlace) return set(text);
  const parts = splitAtPlaces(text);
  return parts.map(({ text: part, place }, at) => {
    const opens = place !== null && parts[at - 1]?.text.endsWith('(');
    const before = parts[at + 1]?.place && part.endsWith('(') ? part.slice(0, -1) : part;
    return place ? (
      // Parts never change places.
      <span key={String(at)} className={opens ? styles.bracketed : undefined}>
        {opens ? '(' : null}
        <LinkButton
          className={styles.place}
          aria-label={`${part}: to line ${place.line}`}
          onClick={() => onPlace(place)}
        >
          {part}
        </LinkButton>
      </span>
    ) : (
      <Fragment key={String(at)}>{set(before)}</Fragment>
    );
  });
}
