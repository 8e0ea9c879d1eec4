import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import text from '../../styles/text.module.css';
import styles from './Tabs.module.css';

export type Tab<Id extends string> = {
  id: Id;
  label: string;
  /** Light, after the label: "17/23". */
  count?: string | undefined;
};

type TabListProps<Id extends string> = {
  /** Names the set for assistive technology. */
  label: string;
  /** Unique on the page; joins each tab to its `TabPanel`. */
  set: string;
  tabs: readonly Tab<Id>[];
  active: Id;
  onChange: (id: Id) => void;
  /** 44 in the dock, 40 elsewhere. */
  height?: 40 | 44;
};

/** Tabs with arrow keys, Home and End. Stands on the hairline of a panel's or a pane's head. */
export function TabList<Id extends string>({
  label,
  set,
  tabs,
  active,
  onChange,
  height = 40,
}: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(active);

  // A tab may be opened by a shortcut or from the panel of another: the focus must not stay in what is
  // hidden with it.
  useLayoutEffect(() => {
    const left = before.current;
    before.current = active;
    if (left === active) return;
    const { activeElement } = document;
    const isLeft =
      activeElement?.id === tabId(set, left) ||
      document.getElementById(panelId(set, left))?.contains(activeElement);
    if (isLeft) document.getElementById(tabId(set, active))?.focus({ preventScroll: true });
  }, [set, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex(({ id }) => id === active);
    const target = nextIndex(event.key, here, tabs.length);
    const next = target === null ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(set, next.id))}`)?.focus();
  };

  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} data-height={height}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(set, id)}
          className={styles.tab}
          aria-selected={id === active}
          aria-controls={panelId(set, id)}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChange(id)}
          onKeyDown={onKeyDown}
        >
          <span className={text.steady} data-words={name}>
            {name}
          </span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

type TabPanelProps = {
  set: string;
  tab: string;
  active: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** What belongs to one tab. Kept in the page, hidden, while another is shown. */
export function TabPanel({ set, tab, active, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={panelId(set, tab)}
      aria-labelledby={tabId(set, tab)}
      className={className}
      hidden={!active}
    >
      {children}
    </div>
  );
}

const tabId = (set: string, id: string) => `${set}-tab-${id}`;
const panelId = (set: string, id: string) => `${set}-panel-${id}`;

function nextIndex(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (here + 1) % count;
    case 'ArrowLeft':
      return (here - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
