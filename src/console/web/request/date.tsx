import { ActionIcon, Group, Popover, TextInput } from '@mantine/core';
import { DatePicker, TimePicker } from '@mantine/dates';
import type { WidgetProps } from '@rjsf/utils';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { shared } from './widgets';

const SPELLING = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(.*))?$/s;

/** A date as text, to be typed as the API takes it, with a calendar and a clock that write it. */
export function DateOrTime(props: WidgetProps) {
  const [open, setOpen] = useState(false);
  const field = shared(props);
  const text = typeof props.value === 'string' ? props.value : '';
  const [, day, time, zone = ''] = SPELLING.exec(text) ?? [];
  const set = (next: string) => props.onChange(next === '' ? undefined : next);
  return (
    <TextInput
      {...field}
      autoComplete="off"
      spellCheck={false}
      placeholder={field.placeholder === '' ? 'YYYY-MM-DD' : field.placeholder}
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
                if (next !== null) set(time === undefined ? next : `${next}T${time}${zone}`);
                if (time === undefined) setOpen(false);
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
                onChange={(next) => day !== undefined && set(next === '' ? day : `${day}T${next}${zone}`)}
              />
            </Group>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
