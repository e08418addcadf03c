import { Code, Text } from '@mantine/core';
import { explained } from '../shell/states';
import { ServerError } from '../server';
import classes from './faults.module.css';

/** Why a file was not added: where in it, and what is wrong there. */
export function Refused({ error }: { readonly error: unknown }) {
  const { title, advice } = explained(error);
  const problems = error instanceof ServerError ? (error.failure.problems ?? []) : [];
  return (
    <>
      <Text className={classes.words}>{title}</Text>
      {advice !== undefined && (
        <Text mt="xs" c="dimmed">
          {advice}
        </Text>
      )}
      {problems.length > 0 && (
        <ul className={classes.list}>
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path !== '' && <Code>{path}</Code>} {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
