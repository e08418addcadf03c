import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconLink } from '@tabler/icons-react';
import { linkToHere } from './route';

interface CopyProps {
  /** What is copied, as text or worked out at the click. */
  readonly text: string | (() => string);
  /** What it is, for the button's name: `curl`. */
  readonly what: string;
  readonly compact?: boolean;
}

/** Copies a text to the clipboard, and says for two seconds that it did. */
export function Copy({ text, what, compact = false }: CopyProps) {
  const { copied, copy } = useClipboard({ timeout: 2000 });
  const run = () => copy(typeof text === 'string' ? text : text());
  const icon = copied ? <IconCheck size={15} /> : <IconCopy size={15} />;
  if (compact)
    return (
      <Tooltip label={copied ? 'Copied' : `Copy ${what}`}>
        <ActionIcon onClick={run} aria-label={`Copy ${what}`}>
          {icon}
        </ActionIcon>
      </Tooltip>
    );
  return (
    <Button variant="default" leftSection={icon} onClick={run} aria-label={`Copy ${what}`}>
      {copied ? 'Copied' : 'Copy'}
    </Button>
  );
}

/** Copies the address of what is shown, values included and the token left out. */
export function CopyLink() {
  const { copied, copy } = useClipboard({ timeout: 2000 });
  return (
    <Tooltip label={copied ? 'Copied' : 'Copy a link to this view'}>
      <ActionIcon onClick={() => copy(linkToHere())} aria-label="Copy a link to this view">
        {copied ? <IconCheck size={17} /> : <IconLink size={17} />}
      </ActionIcon>
    </Tooltip>
  );
}
