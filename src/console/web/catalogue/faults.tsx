import { Code, Text, Title } from '@mantine/core';
import type { DocumentInfo } from '../../api/catalogue';
import classes from './faults.module.css';

/** More than a person reads. */
const MOST = 200;

type FaultsProps = Pick<DocumentInfo, 'problems' | 'operations'>;

/** What could not be loaded of a document: in which line, and why. */
export function Faults({ problems, operations }: FaultsProps) {
  if (problems.length === 0)
    return (
      <Text mt="lg" c="dimmed">
        Everything in it was loaded.
      </Text>
    );
  return (
    <>
      <Title order={2} mt="lg" mb="sm">
        {operations === 0 ? 'Why nothing was loaded' : 'What was left out'}
      </Title>
      <table className={classes.faults} aria-label="Faults of the document">
        <thead>
          <tr>
            <th>Line</th>
            <th>What is wrong</th>
            <th>Where</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST).map(({ where, line, column, message }) => (
            <tr key={`${where} ${message}`}>
              <td className={classes.line}>
                {line === undefined ? '–' : column === undefined ? line : `${line}:${column}`}
              </td>
              <td>{message}</td>
              <td>
                <Code>{where}</Code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST && (
        <Text mt="sm" c="dimmed">
          {problems.length - MOST} more are not shown.
        </Text>
      )}
    </>
  );
}
