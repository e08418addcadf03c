import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DocumentInfo } from '../../api/catalogue';
import { documentsQuery, removeDocument } from '../shell/api';
import { goTo, hashOf } from '../shell/route';
import { Tag } from '../shell/tag';
import { Empty, explained, Failed, Loading } from '../shell/states';
import classes from './documents.module.css';
import { Faults } from './faults';

const SOURCES: Readonly<Record<DocumentInfo['source'], string>> = {
  built_in: 'built in',
  folder: 'from apis/',
  file: 'from --api',
  added: 'added on this page, until the console ends',
};

/** All documents of the catalogue, or the one that is named with everything that is wrong with it. */
export default function Documents({ name }: { readonly name: string | undefined }) {
  const { data, error, refetch } = useQuery(documentsQuery);
  if (error !== null) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the documents" />;
  const shown = name === undefined ? data.documents : data.documents.filter((one) => one.name === name);
  if (shown.length === 0)
    return (
      <Empty title="There is no such document">
        It was removed, or the console was started anew: what is added on the page lasts until it ends.
      </Empty>
    );
  return (
    <div className={classes.documents}>
      <a className={classes.back} href={hashOf(name === undefined ? [] : ['api'])}>
        {name === undefined ? '← Catalogue' : '← All documents'}
      </a>
      <Title order={1}>{name === undefined ? 'Documents' : shown[0]?.title}</Title>
      {shown.map((document) => (
        <Document key={document.name} document={document} isWhole={name !== undefined} />
      ))}
    </div>
  );
}

function Document({ document, isWhole }: { readonly document: DocumentInfo; readonly isWhole: boolean }) {
  const { name, title, version, source, operations, problems } = document;
  return (
    <Card withBorder padding="lg">
      <Group justify="space-between" align="start">
        <div className={classes.words}>
          {!isWhole && (
            <Title order={2}>
              <a className={classes.title} href={hashOf(['api', name])}>
                {title}
              </a>
            </Title>
          )}
          <Text c="dimmed">
            <code>{name}</code> · version {version} · {SOURCES[source]}
          </Text>
          <Group mt="sm" gap="sm">
            <Badge color={operations === 0 ? 'red' : 'gray'}>
              {operations} {operations === 1 ? 'operation' : 'operations'}
            </Badge>
            {problems.length > 0 && (
              <Tag>
                {problems.length} {problems.length === 1 ? 'fault' : 'faults'}
              </Tag>
            )}
          </Group>
        </div>
        {source === 'added' && <Remove name={name} />}
      </Group>
      {isWhole && <Faults problems={problems} operations={operations} />}
    </Card>
  );
}

function Remove({ name }: { readonly name: string }) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeDocument(name),
    onSuccess: async () => {
      goTo(['api']);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['documents'] }),
        client.invalidateQueries({ queryKey: ['search'] }),
      ]);
    },
  });
  return (
    <div>
      <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
        Remove
      </Button>
      {remove.error !== null && <Text c="var(--mantine-color-error)">{explained(remove.error).title}</Text>}
    </div>
  );
}
