import { Button, Group, List, Modal, Text } from '@mantine/core';
import { nameOf } from '../step-words';
import { placeWords } from '../steps/places';
import { useEditor } from './context';
import { Palette } from './palette';
import type { Asides } from './use-new-editor';

/** What the editor asks before it goes on. */
export function Asking({ leaving, confirmLeaving, keep, adding, endAdding }: Asides) {
  const { flow, put } = useEditor();
  return (
    <>
      <Modal
        opened={leaving !== undefined}
        onClose={keep}
        returnFocus={false}
        title={`Remove ${leaving ? nameOf(leaving.step) : ''}?`}
      >
        {leaving !== undefined && (
          <>
            <Text>Its results are used by:</Text>
            <List my="sm">
              {leaving.used.map((name) => (
                <List.Item key={name}>{name}</List.Item>
              ))}
            </List>
            <Text c="dimmed">They would refer to nothing then, until you change them.</Text>
            <Group justify="flex-end" mt="lg">
              <Button variant="default" onClick={keep} data-autofocus>
                Keep it
              </Button>
              <Button color="red" onClick={confirmLeaving}>
                Remove it
              </Button>
            </Group>
          </>
        )}
      </Modal>
      <Modal
        opened={adding !== undefined}
        onClose={() => endAdding(false)}
        returnFocus={false}
        title={adding && flow ? `Add a step ${placeWords(flow, adding)}` : ''}
        size="lg"
        styles={{ body: { height: 'min(560px, 70dvh)', padding: 0 } }}
      >
        {adding !== undefined && (
          <Palette
            takesFocus
            onChoose={(placing) => {
              endAdding(true);
              void put(adding, placing);
            }}
          />
        )}
      </Modal>
    </>
  );
}
