import { useState } from 'react';
import { SolutionIdea } from '../../help/SolutionIdea.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import styles from './IdeaPanel.module.css';

/** The intended solution of one problem. Closed at first: whoever wants to try again may. */
export function IdeaPanel({ slug, title }: { slug: string; title: string }) {
  const [open, setOpen] = useState(false);
  const name = `Solution idea of ${title}`;
  return (
    <Panel className={styles.panel} data-open={open} role="region" aria-label={name}>
      <PanelHeader title={title} level={3}>
        <Button size={28} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the idea' : 'Show the idea'}
        </Button>
      </PanelHeader>
      {open ? (
        <PanelBody>
          <SolutionIdea slug={slug} />
        </PanelBody>
      ) : null}
    </Panel>
  );
}
