import { useCallback, useEffect, useRef, useState } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { goTo, readRoute } from '../shell/route';
import { readInput, withoutEmpty, writeInput } from './input';

type Input = Readonly<Record<string, unknown>>;

export interface InputState {
  readonly input: Input;
  readonly setInput: (input: Input) => void;
  /** Names of the fields that may say what is wrong with them: left once, or filled in before the form was opened. */
  readonly tried: ReadonlySet<string>;
  readonly setTried: (name: string) => void;
  readonly tryAll: () => void;
  /** Puts the values into the address at once, for who is about to leave: Back leads to them. */
  readonly settle: () => void;
}

/** Fields that are typed into are put into the address once one pauses, milliseconds. */
const PAUSE = 200;

/** The values of an operation's form. The address follows them, and they follow the address. */
export function useInput({ api, id, input: schema }: OperationDetail): InputState {
  const [input, setInput] = useState<Input>(() => readInput(readRoute(location.hash).query, schema));
  const [tried, setTriedNames] = useState<ReadonlySet<string>>(() => new Set(Object.keys(input)));
  const written = useRef(readRoute(location.hash).query.toString());

  const settle = useCallback(() => {
    const query = writeInput(input, schema);
    // A view that is left stays, out of sight, until what comes is loaded: the address is no longer its own then.
    if (query.toString() === written.current || queryHere(api, id) === undefined) return;
    written.current = query.toString();
    goTo(['op', api, id], query, { replace: true });
  }, [api, id, input, schema]);
  useEffect(() => {
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  }, [settle]);

  useEffect(() => {
    const follow = () => {
      const query = queryHere(api, id);
      if (query === undefined || query.toString() === written.current) return;
      written.current = query.toString();
      const next = readInput(query, schema);
      setInput(next);
      setTriedNames(new Set(Object.keys(next)));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [api, id, schema]);

  return {
    input,
    setInput: useCallback((next: Input) => setInput(withoutEmpty(next)), []),
    tried,
    setTried: useCallback((name: string) => setTriedNames((names) => new Set([...names, name])), []),
    tryAll: useCallback(() => setTriedNames(new Set(['*'])), []),
    settle,
  };
}

/** What the address says of an operation, or nothing where it leads elsewhere. */
function queryHere(api: string, id: string): URLSearchParams | undefined {
  const { path, query } = readRoute(location.hash);
  return path[0] === 'op' && path[1] === api && path[2] === id ? query : undefined;
}
