import { Fragment } from 'react';
import { LinkButton } from '../ui/controls/Button.tsx';
import { type Place, splitAtPlaces, splitAtTrace } from '../words/places.ts';
import styles from './Message.module.css';
import { setCode } from './set-code.tsx';

type MessageProps = {
  message: string;
  /** Goes to a place in the code; without it places are no links. */
  onPlace?: ((place: Place) => void) | undefined;
};

/** Why something did not pass: words that wrap, and below them calls that never do. */
export function Message({ message, onPlace }: MessageProps) {
  const { words, trace } = splitAtTrace(message);
  return (
    <div className={styles.message}>
      {words === '' ? null : (
        <p className={styles.words}>
          <Linked text={words} onPlace={onPlace} />
        </p>
      )}
      {trace === '' ? null : (
        <section aria-label="Calls">
          <pre
            className={styles.trace}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
            tabIndex={0}
          >
            <Linked text={trace} onPlace={onPlace} />
          </pre>
        </section>
      )}
    </div>
  );
}

function Linked({ text, onPlace }: { text: string; onPlace: MessageProps['onPlace'] }) {
  return splitAtPlaces(text).map(({ text: part, place }, at) =>
    place && onPlace ? (
      <LinkButton
        // Parts never change places.
        key={String(at)}
        className={styles.place}
        aria-label={`${part}: to line ${place.line}`}
        onClick={() => onPlace(place)}
      >
        {part}
      </LinkButton>
    ) : (
      <Fragment key={String(at)}>{setCode(part)}</Fragment>
    ),
  );
}
