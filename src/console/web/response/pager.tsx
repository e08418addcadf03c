import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

interface PagerProps {
  /** The output of a test: `page`, `page_count`, `has_next`, and the total under its own name. */
  readonly output: Readonly<Record<string, unknown>>;
  readonly total: string;
  readonly disabled: boolean;
  readonly onPage: (page: number) => void;
}

/** Which page one is on, and the way to its neighbours, which are asked for anew. */
export function Pager({ output, total, disabled, onPage }: PagerProps) {
  const { page, page_count: count, has_next: hasNext } = output;
  if (typeof page !== 'number') return null;
  const all = output[total];
  return (
    <Group gap="xs" component="nav" aria-label="Pages">
      <ActionIcon
        aria-label="Previous page"
        disabled={disabled || page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Text fz="xs">
        Page {page}
        {typeof count === 'number' && ` of ${count}`}
        {typeof all === 'number' && ` · ${all} in all`}
      </Text>
      <ActionIcon
        aria-label="Next page"
        disabled={disabled || hasNext !== true}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </Group>
  );
}
