import { Button, Group, TextInput, Title } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { setValue, type Step } from '../../../../flow/flow';
import { useEditor } from '../editor/context';
import { nameOf } from '../step-words';
import classes from './inspector.module.css';

/** The branches that a switch or a fork has, and another one. */
export function BranchesPart({ step }: { readonly step: Step }) {
  const { edit } = useEditor();
  const [name, setName] = useState('');
  if (step.type !== 'SWITCH' && step.type !== 'FORK_JOIN') return null;
  const isFork = step.type === 'FORK_JOIN';
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const { forkTasks } = step.task;
    const branches = Array.isArray(forkTasks) ? (forkTasks as unknown[]) : [];
    edit(isFork ? `Add a branch to ${nameOf(step)}` : `Add case ${name} to ${nameOf(step)}`, (text) =>
      isFork
        ? setValue(text, [...step.path, 'forkTasks'], [...branches, []])
        : setValue(text, [...step.path, 'decisionCases', name.trim()], []),
    );
    setName('');
  };
  return (
    <section aria-label={isFork ? 'Branches' : 'Cases'}>
      <Title order={3} mb="xs">
        {isFork ? 'Branches' : 'Cases'}
      </Title>
      <ul className={classes.branches}>
        {step.branches.map(({ label, steps, path }) => (
          <li key={path.join('/')}>
            {label}: {steps.length === 0 ? 'no steps' : steps.map(nameOf).join(', ')}
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <Group gap="xs" wrap="nowrap">
          {!isFork && (
            <TextInput
              aria-label="Value of another case"
              placeholder="value of another case"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              style={{ flex: 1 }}
            />
          )}
          <Button type="submit" variant="default" disabled={!isFork && name.trim() === ''}>
            {isFork ? 'Add a branch' : 'Add'}
          </Button>
        </Group>
      </form>
    </section>
  );
}
