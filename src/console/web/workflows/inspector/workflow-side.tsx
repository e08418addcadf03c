import { CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { removeValue, setValue, type Flow } from '../../../../flow/flow';
import { useEditor } from '../editor/context';
import { AddName } from './add-name';
import { InputField } from './input-field';
import classes from './inspector.module.css';
import { ProblemsPart } from './problems-part';
import { useSuggest } from './suggest';
import { TextField } from './text-field';
import { declaredInputs, withInput, withoutInput } from './workflow-inputs';

/** What belongs to the workflow as a whole, while no step is chosen. */
export function WorkflowSide({ flow, onClose }: { readonly flow: Flow; readonly onClose?: () => void }) {
  const { edit } = useEditor();
  const { version, outputParameters } = flow.definition;
  const suggest = useSuggest(undefined);
  const outputs = Object.entries(
    typeof outputParameters === 'object' && outputParameters !== null ? outputParameters : {},
  );
  return (
    <Stack gap="lg" className={classes.side ?? ''} data-side>
      <header>
        <Group gap="sm" wrap="nowrap">
          <h2 className={classes.title}>Workflow</h2>
          {onClose && <CloseButton aria-label="Close the settings" onClick={onClose} />}
        </Group>
        <Text size="xs" c="dimmed">
          Choose a step to see its inputs. What is not here is in the JSON.
        </Text>
      </header>
      <ProblemsPart pointer="" />
      <TextField
        label="Name"
        value={flow.name ?? ''}
        onDone={(name) => edit('Rename the workflow', (text) => setValue(text, ['name'], name))}
      />
      <TextField
        label="Description"
        value={flow.description ?? ''}
        onDone={(words) => edit('Describe the workflow', (text) => setValue(text, ['description'], words))}
      />
      <TextField
        label="Version"
        hint="a number; the engine keeps each"
        inputMode="numeric"
        value={typeof version === 'number' ? String(version) : ''}
        onDone={(number) => {
          const next = Number(number);
          if (Number.isInteger(next) && next > 0)
            edit('Set the version', (text) => setValue(text, ['version'], next));
        }}
      />
      <section aria-label="Inputs of the workflow">
        <Title order={3} mb={4}>
          Inputs of the workflow
        </Title>
        <Text size="xs" c="dimmed" mb="sm">
          What a run is asked for. The value is what holds where nothing is said.
        </Text>
        <Stack gap="md">
          {declaredInputs(flow).map(({ name, standard }) => (
            <InputField
              key={name}
              row={{ label: name, value: standard, required: false, multiline: false }}
              suggest={() => undefined}
              onSet={(value) =>
                edit(
                  `Set the default of ${name}`,
                  (text) => setValue(text, ['inputTemplate', name], value),
                  `default:${name}`,
                )
              }
              onRemove={() =>
                edit(
                  `Clear the default of ${name}`,
                  (text) => removeValue(text, ['inputTemplate', name]),
                  `default:${name}`,
                )
              }
              onDelete={() => edit(`Remove the input ${name}`, (text, now) => withoutInput(text, now, name))}
            />
          ))}
          <AddName
            label="Name of another input"
            placeholder="another input"
            onAdd={(name) => edit(`Add the input ${name}`, (text, now) => withInput(text, now, name))}
          />
        </Stack>
      </section>
      <section aria-label="Output of the workflow">
        <Title order={3} mb="sm">
          Output of the workflow
        </Title>
        <Stack gap="md">
          {outputs.map(([name, value]) => (
            <InputField
              key={name}
              row={{ label: name, value, required: false, multiline: false }}
              suggest={suggest}
              onSet={(next) =>
                edit(
                  `Set the output ${name}`,
                  (text) => setValue(text, ['outputParameters', name], next),
                  `output:${name}`,
                )
              }
              onRemove={() =>
                edit(
                  `Clear the output ${name}`,
                  (text) => setValue(text, ['outputParameters', name], ''),
                  `output:${name}`,
                )
              }
              onDelete={() =>
                edit(`Remove the output ${name}`, (text) => removeValue(text, ['outputParameters', name]))
              }
            />
          ))}
          <AddName
            label="Name of another output"
            placeholder="another output"
            onAdd={(name) =>
              edit(`Add the output ${name}`, (text) => setValue(text, ['outputParameters', name], ''))
            }
          />
        </Stack>
      </section>
    </Stack>
  );
}
