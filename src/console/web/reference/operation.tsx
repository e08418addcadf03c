import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { connectionOf, inWords, useConnections } from '../request/connection';
import { Confirm } from '../request/confirm';
import { RequestPanel } from '../request/panel';
import { focusField } from '../request/problem-list';
import { useInput } from '../request/use-input';
import { usePrepared } from '../request/use-prepared';
import { ResponsePanel } from '../response/panel';
import type { Test } from '../response/test';
import { testsQuery } from '../response/tests-kept';
import { useTestRequest } from '../response/use-test-request';
import { addToWorkflow } from '../shell/handover';
import { OperationHead } from './head';
import classes from './operation.module.css';
import { Reference } from './reference';

/** One operation: what it is, what is sent, what came back. */
export function Operation({ operation }: { readonly operation: OperationDetail }) {
  const { api, id, effect } = operation;
  const client = useQueryClient();
  const values = useInput(operation);
  const prepared = usePrepared(api, id, values);
  const connections = useConnections(api);
  const sending = useTestRequest(api, id);
  const { data: tests } = useQuery(testsQuery(api, id));
  const [focused, setFocused] = useState<string>();
  const [asking, setAsking] = useState<Test['input']>();
  const [isLarge, setLarge] = useState(false);
  const response = useRef<HTMLDivElement>(null);

  // Where everything stands one below the other, what came and what is waited for would be out of sight.
  const isRunning = sending.running !== undefined;
  const seen = useRef(false);
  useEffect(() => {
    if (seen.current || isRunning) response.current?.scrollIntoView();
    seen.current = isRunning;
  }, [isRunning]);

  const { input, setInput, tryAll } = values;
  const { problems, isBehind } = prepared;
  const connection = inWords(connectionOf(connections, input['connection']));

  const { send } = sending;
  const run = useCallback(
    (given: Test['input'], confirmed = false) => {
      if (effect !== 'read' && !confirmed) {
        setAsking(given);
        return;
      }
      void send(given, connection, confirmed);
    },
    [effect, send, connection],
  );
  const sendNow = useCallback(() => {
    tryAll();
    const [first] = problems;
    // What was said of older values does not hold the newest back: the server looks at them again.
    if (first === undefined || isBehind) run(input);
    else focusField(first.path);
  }, [tryAll, problems, isBehind, run, input]);
  const sendWith = (next: Test['input']) => {
    setInput(next);
    run(next);
  };
  useSendKey(sendNow);

  return (
    <div
      className={classes.operation}
      data-answered={isRunning || tests.length > 0 || undefined}
      data-large={isLarge || undefined}
    >
      <OperationHead
        operation={operation}
        onAdd={() => {
          values.settle();
          addToWorkflow(client, api, id, input);
        }}
      />
      <div className={classes.columns}>
        <div className={classes.reference}>
          <Reference operation={operation} focused={focused} />
        </div>
        <div className={classes.request}>
          <RequestPanel
            operation={operation}
            connections={connections}
            values={values}
            state={prepared}
            isSending={sending.running !== undefined}
            onFocus={setFocused}
            onSend={sendNow}
          />
        </div>
      </div>
      <div className={classes.response} ref={response}>
        <ResponsePanel
          {...{ operation, sending, tests, input, connection, isLarge }}
          onSize={setLarge}
          onPage={(page) => sendWith({ ...input, [operation.pagination?.page ?? 'page']: page })}
          onRepeat={(test) => sendWith(test.input)}
        />
      </div>
      <Confirm
        {...{ operation, connection }}
        opened={asking !== undefined}
        onClose={() => setAsking(undefined)}
        onYes={() => {
          setAsking(undefined);
          run(asking ?? input, true);
        }}
      />
    </div>
  );
}

/** Ctrl+Enter sends from anywhere in the view; Cmd+Enter where that is the custom. */
function useSendKey(send: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      send();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [send]);
}
