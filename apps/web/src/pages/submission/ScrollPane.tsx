import type { ComponentPropsWithRef } from 'react';

type ScrollPaneProps = ComponentPropsWithRef<'section'> & {
  'aria-label': string;
  'data-kind'?: string;
};

/** Something that scrolls by itself. Give it `tabIndex={0}`, so that the keyboard reaches it. */
export function ScrollPane(props: ScrollPaneProps) {
  return <section {...props} />;
}
