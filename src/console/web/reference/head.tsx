import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { Method } from '../catalogue/method';
import { hashOf } from '../shell/route';
import { Tag } from '../shell/tag';
import classes from './head.module.css';

const EFFECTS = { read: undefined, change: 'changes data', spend: 'costs a download' } as const;

interface HeadProps {
  readonly operation: OperationDetail;
  readonly onAdd: () => void;
}

/** Method, address, what it does, and the way into a workflow. */
export function OperationHead({ operation: { method, path, summary, effect, task, id }, onAdd }: HeadProps) {
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <a className={classes.back} href={hashOf([])}>
          <IconArrowLeft size={14} aria-hidden /> Catalogue
        </a>
        <h1 className={classes.address} tabIndex={-1} id="operation">
          <Method name={method} /> <Path text={path} />
        </h1>
        <p className={classes.summary}>
          {summary}
          <span className={classes.name}>{task ?? id}</span>
          {EFFECTS[effect] !== undefined && <Tag>{EFFECTS[effect]}</Tag>}
        </p>
      </div>
      <Button variant="default" leftSection={<IconPlus size={15} />} onClick={onAdd} className={classes.add}>
        Add to workflow
      </Button>
    </div>
  );
}

/** A path that breaks where one would break it. */
function Path({ text }: { readonly text: string }) {
  return text.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && '/'}
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
