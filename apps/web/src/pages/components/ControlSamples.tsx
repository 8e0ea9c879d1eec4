import { useState } from 'react';
import { Button, IconButton, TextLink } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { RadioCard } from '../../ui/controls/RadioCard.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { TabList, TabPanel } from '../../ui/controls/Tabs.tsx';
import { TextArea, TextField } from '../../ui/controls/TextField.tsx';
import { Chip } from '../../ui/facts/Chip.tsx';
import { Tag } from '../../ui/facts/Tag.tsx';
import { ResetIcon, RunIcon, SearchIcon } from '../../ui/icons/icons.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import { SampleSection } from './SampleSection.tsx';
import styles from './samples.module.css';

const languages = [
  { value: 'typescript', label: 'TypeScript', description: '7.0 on Node 24' },
  { value: 'javascript', label: 'JavaScript', description: 'ES2025 on Node 24' },
  { value: 'python', label: 'Python', description: '3.14, standard library' },
  { value: 'java', label: 'Java', description: 'Java 17 (OpenJDK 17)' },
  { value: 'cpp', label: 'C++', description: 'C++20, g++ 12' },
];

export function ControlSamples() {
  const [level, setLevel] = useState('all');
  const [language, setLanguage] = useState('typescript');
  const [due, setDue] = useState(false);
  const [tab, setTab] = useState<'samples' | 'custom' | 'submission'>('submission');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <SampleSection
        title="Controls and focus"
        note="One primary action a view. Focus is a 2 px ring, 2 px away, in the accent."
      >
        <Panel>
          <PanelBody className={styles.row}>
            <Button kind="primary">Submit</Button>
            <Button kind="primary" size={28}>
              Submit <Kbd>Ctrl ⇧ ↵</Kbd>
            </Button>
            <Button kind="primary" size={40}>
              Resume
            </Button>
            <Button>
              <RunIcon />
              Run
            </Button>
            <Button size={28}>
              <RunIcon />
              Run <Kbd>Ctrl ↵</Kbd>
            </Button>
            <Button kind="quiet">Back</Button>
            <Button disabled>Run</Button>
            <IconButton label="Reset to the starter code">
              <ResetIcon />
            </IconButton>
            <Kbd>Ctrl /</Kbd>
            <SegmentedControl
              label="Difficulty"
              value={level}
              onChange={setLevel}
              options={[
                { value: 'all', label: 'All' },
                { value: 'medium', label: 'Medium' },
                { value: 'hard', label: 'Hard' },
              ]}
            />
            <SelectMenu
              label="Language"
              options={languages}
              value={language}
              onChange={setLanguage}
            />
            <SelectMenu
              label="Language"
              look="quiet"
              options={languages}
              value={language}
              onChange={setLanguage}
            />
            <Chip pressed={due} onChange={setDue}>
              Due for review 3
            </Chip>
            <Tag>sampled</Tag>
            <Tag kind="due">Due today</Tag>
            <Difficulty level="easy" />
            <Difficulty level="medium" />
            <Difficulty level="hard" />
            <Checkbox defaultChecked>Edge cases</Checkbox>
            <TextLink to="/_components">A link</TextLink>
            <TextField
              label="Search"
              labelHidden
              icon={<SearchIcon />}
              placeholder="Title or topic"
            />
            <Breadcrumbs
              crumbs={[{ label: 'Assessments', to: '/assessments' }, { label: 'Thu 12 Mar 2026' }]}
            />
            <Button onClick={() => setAsking(true)}>Finish coding</Button>
            <Dialog
              open={asking}
              onClose={() => setAsking(false)}
              title="Finish coding?"
              actions={
                <>
                  <Button onClick={() => setAsking(false)}>Keep coding</Button>
                  <Button kind="primary" onClick={() => setAsking(false)}>
                    Finish coding
                  </Button>
                </>
              }
            >
              A section that has ended cannot be opened again. Your last submission counts, 17/23.
            </Dialog>
          </PanelBody>
        </Panel>
      </SampleSection>
      <SampleSection title="Fields">
        <div className={styles.panels}>
          <TextField
            label="Minutes"
            defaultValue="240"
            error="Between 5 and 180 minutes."
            inputMode="numeric"
          />
          <TextField label="Time complexity" code defaultValue="O(n log n · log S)" hint="In n." />
          <TextArea
            label="Your approach"
            rows={4}
            defaultValue="We need the smallest whole cable rating with which every van is full when it leaves."
            footer={
              <>
                <span>
                  <b>16 words</b>, 80 to 250 is usual
                </span>
                <span>Saved as you type</span>
              </>
            }
          />
          <Panel>
            <TabList
              label="Results"
              set="sample"
              tabs={[
                { id: 'samples', label: 'Samples', count: '3/3' },
                { id: 'custom', label: 'Custom input' },
                { id: 'submission', label: 'Submission', count: '17/23' },
              ]}
              active={tab}
              onChange={setTab}
            />
            {(['samples', 'custom', 'submission'] as const).map((id) => (
              <TabPanel key={id} set="sample" tab={id} active={tab === id}>
                <PanelBody style={{ borderTop: '1px solid var(--line)' }}>{id}</PanelBody>
              </TabPanel>
            ))}
          </Panel>
        </div>
        <fieldset style={{ marginTop: 16 }}>
          <legend>Language</legend>
          <div className={styles.cards}>
            {languages.map(({ value, label, description }) => (
              <RadioCard
                key={value}
                name="sample-language"
                value={value}
                title={label}
                description={description}
                checked={language === value}
                onChange={() => setLanguage(value)}
              />
            ))}
          </div>
        </fieldset>
      </SampleSection>
    </>
  );
}
