import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import type { Problem } from '../../api/request';
import { Failed } from '../shell/states';
import { ConnectionChoice, type Connection } from './connection';
import { fieldsOf } from './form-schema';
import { Forms } from './forms';
import { Meaning } from './meaning';
import { SandboxOffer } from './offer';
import classes from './panel.module.css';
import { partsOf } from './rjsf';
import { ProblemList } from './problem-list';
import type { InputState } from './use-input';
import type { PreparedState } from './use-prepared';

const InputForm = lazy(() => import('./form'));

interface RequestProps {
  readonly operation: OperationDetail;
  readonly connections: readonly Connection[] | undefined;
  readonly values: InputState;
  readonly state: PreparedState;
  readonly isSending: boolean;
  readonly onFocus: (name: string | undefined) => void;
  readonly onSend: () => void;
}

/**
 * The prepared request: the button that sends it, its values, what they mean, and its forms to take away. The button
 * stands first, where nothing moves it when the answer comes below.
 */
export function RequestPanel(props: RequestProps) {
  const { operation, connections, values, state, isSending, onFocus, onSend } = props;
  const { input, setInput, setTried } = values;
  const fields = useMemo(() => fieldsOf(operation), [operation]);
  const { prepared, isBehind, shown, error, retry } = state;
  const connection = input['connection'];
  const set = (name: string, value: unknown) => setInput({ ...input, [name]: value });
  return (
    <section className={classes.request} aria-label="Request">
      <div className={classes.send}>
        <h2 className={classes.title}>Request</h2>
        <span className={classes.keys} aria-hidden>
          <kbd>Ctrl</kbd> <kbd>⏎</kbd>
        </span>
        <Button size="sm" onClick={onSend} disabled={isSending} aria-keyshortcuts="Control+Enter">
          Test request
        </Button>
      </div>
      <Stack gap="lg" className={classes.scroll}>
        <SandboxOffer />
        <ConnectionChoice
          api={operation.api}
          connections={connections}
          value={typeof connection === 'string' ? connection : undefined}
          onChange={(name) => set('connection', name)}
        />
        <Suspense fallback={<FormSkeleton fields={fields.length} />}>
          <InputForm
            fields={fields}
            value={input}
            problems={shown}
            onChange={(next) => setInput({ ...rest(input, fields), ...next })}
            onFocus={onFocus}
            onBlur={setTried}
          />
          <ProblemList problems={shown} onUse={set} />
          {error !== null && <Failed error={error} onRetry={retry} />}
          <div className={classes.live} data-behind={isBehind || undefined}>
            {prepared?.ok === true ? (
              <>
                <Title order={2} fz="md" mb="sm">
                  {operation.api === 'getty-images' ? 'What Getty will do' : 'What will be sent'}
                </Title>
                <Meaning prepared={prepared} input={input} />
                <Title order={2} fz="md" mt="lg" mb="xs">
                  Take it away
                </Title>
                <Forms prepared={prepared} />
              </>
            ) : (
              <Missing problems={prepared === undefined || shown.length > 0 ? [] : prepared.problems} />
            )}
            {prepared === undefined && error === null && <Skeleton h={320} />}
          </div>
        </Suspense>
      </Stack>
    </section>
  );
}

/** Before the first try to send, what is still missing is no mistake. */
function Missing({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const names = problems.filter(({ code }) => code === 'required').map(({ path }) => partsOf(path).join('.'));
  return (
    <Text c="dimmed">
      {names.length > 0
        ? `Fill in ${names.join(', ')} to see what will be sent.`
        : 'Leave the field to see what is wrong with its value.'}
    </Text>
  );
}

/** What is given under names that have no field: it stays, and the server says what it thinks of it. */
function rest(
  input: Readonly<Record<string, unknown>>,
  fields: readonly { readonly name: string }[],
): Record<string, unknown> {
  const names = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.has(name)));
}

/** As high as the window: where all is in one column, what follows comes into sight at its place. */
function FormSkeleton({ fields }: { readonly fields: number }) {
  return (
    <Stack gap="md" mih="100vh" role="status" aria-label="Loading the form">
      {Array.from({ length: Math.min(fields, 8) }, (_, index) => (
        <Skeleton key={index} h={56} />
      ))}
    </Stack>
  );
}
