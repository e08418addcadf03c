import { Handle, Position, type EdgeProps, type NodeProps } from '@xyflow/react';
import { use, type ReactNode } from 'react';
import type { Step } from '../../../../flow/flow';
import { Parts } from './parts';
import classes from './picture.module.css';
import type { Item, Line } from './shapes';
import { trace } from './trace';

type Of<K extends Item<Step>['kind']> = Extract<Item<Step>, { kind: K }>;

const itemOf = <K extends Item<Step>['kind']>(props: NodeProps): Of<K> => props.data['item'] as Of<K>;

/** Lines hang on these; nothing is seen of them. */
function Hung({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className={classes.handle} />
      {children}
      <Handle type="source" position={Position.Bottom} isConnectable={false} className={classes.handle} />
    </>
  );
}

function CardNode(props: NodeProps) {
  const { Card } = use(Parts);
  return (
    <Hung>
      <Card step={itemOf<'card'>(props).step} />
    </Hung>
  );
}

function PlaceNode(props: NodeProps) {
  const { Spot } = use(Parts);
  return Spot === undefined ? null : <Spot place={itemOf<'place'>(props)} />;
}

function FrameNode(props: NodeProps) {
  return <div className={classes.frame} data-odd={itemOf<'frame'>(props).depth % 2 === 1} />;
}

function LabelNode(props: NodeProps) {
  return (
    <Hung>
      <div className={classes.label}>
        <span title={itemOf<'label'>(props).text}>{itemOf<'label'>(props).text}</span>
      </div>
    </Hung>
  );
}

const MeetNode = () => <Hung />;

function EndNode(props: NodeProps) {
  return (
    <Hung>
      <div className={classes.end}>{itemOf<'begin' | 'end'>(props).kind === 'begin' ? 'Start' : 'End'}</div>
    </Hung>
  );
}

export const NODE_TYPES = {
  begin: EndNode,
  end: EndNode,
  card: CardNode,
  frame: FrameNode,
  label: LabelNode,
  meet: MeetNode,
  place: PlaceNode,
};

function LineEdge({ data }: EdgeProps) {
  const line = data?.['line'] as Line;
  const [x = 0, y = 0] = line.points.at(-1) ?? [];
  const intoCard = line.to.startsWith('/') || line.to === 'end';
  const head =
    line.kind === 'back'
      ? `M${x + 7} ${y - 4.5}L${x} ${y}L${x + 7} ${y + 4.5}`
      : `M${x - 4.5} ${y - 7}L${x} ${y}L${x + 4.5} ${y - 7}`;
  return (
    <>
      <path d={trace(line.points)} className={classes.line} data-kind={line.kind} />
      {intoCard && <path d={head} className={classes.line} />}
    </>
  );
}

export const EDGE_TYPES = { line: LineEdge };
