import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { documentsQuery } from '../shell/api';
import { Copy } from '../shell/copy';
import classes from './how-to-connect.module.css';

/** What to write into the configuration so that an added document's operations can be sent. */
export function HowToConnect({ api }: { readonly api: string }) {
  const { data } = useQuery(documentsQuery);
  const server = data?.documents.find(({ name }) => name === api)?.servers[0];
  const name = api.replaceAll(/[^A-Za-z0-9]+/g, '_');
  const lines = [
    'connections:',
    `  ${name}:`,
    `    api: ${JSON.stringify(api)}`,
    `    base_url: ${JSON.stringify(server ?? 'https://api.example.com')}`,
    `    auth: { type: bearer, token: '\${${name.toUpperCase()}_TOKEN}' }`,
  ].join('\n');
  return (
    <div className={classes.how}>
      <Text>
        The addresses that a document names are never called by themselves. To test, say in{' '}
        <code>getty-downloads.yaml</code> where the API is and how to sign in. It is read again by itself;
        only a new variable needs a restart, and <code>{'${file:PATH}'}</code> in its place does not.
      </Text>
      <div className={classes.code}>
        <pre tabIndex={0} aria-label="Lines for getty-downloads.yaml">
          {lines}
        </pre>
        <Copy text={lines} what="the lines for getty-downloads.yaml" compact />
      </div>
      {server !== undefined && (
        <Text fz="xs" c="dimmed">
          The address is the document&apos;s word: look whether it is right before a secret goes there.{' '}
          <code>auth</code> can also be <code>api_key</code>, <code>basic</code>, <code>oauth2</code> or{' '}
          <code>none</code>.
        </Text>
      )}
    </div>
  );
}
