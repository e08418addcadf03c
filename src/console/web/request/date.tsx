import { ActionIcon, Group, Popover, TextInput } from '@mantine/core';
import { DatePicker, TimePicker } from '@mantine/dates';
import type { WidgetProps } from '@rjsf/utils';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldOf, shared } from './widgets';

const SPELLING = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(.*))?$/s;

/** A date as text, to be typed as the API takes it, with a calendar and a clock that write it. */
export function DateOrTime(props: WidgetProps) {
  const [open, setOpen] = useState(false);
  const field = shared(props);
  const { isTimed } = fieldOf(props);
  const text = typeof props.value === 'string' ? props.value : '';
  const [, day, time, zone = ''] = SPELLING.exec(text) ?? [];
  const set = (next: string) => props.onChange(next === '' ? undefined : next);
  const withTime = (date: string, clock: string | undefined, ending: string) =>
    clock === undefined
      ? isTimed
        ? `${date}T00:00:00Z`
        : date
      : `${date}T${clock}${ending === '' && isTimed ? 'Z' : ending}`;
  return (
    <TextInput
      {...field}
      autoComplete="off"
      spellCheck={false}
      placeholder={
        field.placeholder === '' ? (isTimed ? 'YYYY-MM-DDTHH:MM:SSZ' : 'YYYY-MM-DD') : field.placeholder
      }
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              size="sm"
              aria-label="Calendar"
              aria-describedby={`${field.id}-label`}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={15} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={day ?? null}
              {...(day !== undefined && { defaultDate: day })}
              previousLabel="Previous month"
              nextLabel="Next month"
              hideOutsideDates
              weekendDays={[]}
              onChange={(next) => {
                if (next !== null) set(withTime(next, time, zone));
                if (time === undefined && !isTimed) setOpen(false);
              }}
            />
            <Group mt="sm" justify="center">
              <TimePicker
                label="Time, if it counts"
                withSeconds
                clearable
                hoursInputLabel="Hours"
                minutesInputLabel="Minutes"
                secondsInputLabel="Seconds"
                clearButtonProps={{ 'aria-label': 'Without a time' }}
                disabled={day === undefined}
                value={time ?? ''}
                onChange={(next) =>
                  day !== undefined && set(withTime(day, next === '' ? undefined : next, zone))
                }
              />
            </Group>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
