import { Modal } from '@mantine/core';
import { Copy } from '../shell/copy';
import { Cell } from './cell';
import classes from './record.module.css';
import { cellText, flatten, type Record_ } from './records';

interface RecordProps {
  readonly record: Record_ | undefined;
  readonly title: string;
  readonly onClose: () => void;
}

/** A whole record, one field a line. */
export function RecordDialog({ record, title, onClose }: RecordProps) {
  return (
    <Modal opened={record !== undefined} onClose={onClose} title={title} size="lg">
      {record !== undefined && (
        <>
          <table className={classes.record} aria-label={title}>
            <tbody>
              {Object.entries(flatten(record)).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>
                    {name.includes('thumb') && <Cell name={name} value={value} />}
                    {cellText(value) === '' ? <Cell name="" value={value} /> : cellText(value)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={classes.copy}>
            <Copy text={() => JSON.stringify(record, null, 2)} what="the record as JSON" />
          </div>
        </>
      )}
    </Modal>
  );
}
