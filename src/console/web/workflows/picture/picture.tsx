import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow, type Edge, type Node } from '@xyflow/react';
import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type ComponentType,
  type DragEvent,
  type Ref,
} from 'react';
import type { Step } from '../../../../flow/flow';
import { useCamera } from './camera';
import { Controls } from './controls';
import { EDGE_TYPES, NODE_TYPES } from './drawn';
import { layout } from './layout';
import { nearestPlace } from './near';
import classes from './picture.module.css';
import { Parts } from './parts';
import { SIZES, type Item, type Line, type Place, type Sizes } from './shapes';

/** What can be dragged onto a picture, and where it may be put. */
export interface Dropping {
  /** Whether something that is dragged is one of ours. */
  readonly takes: (types: readonly string[]) => boolean;
  readonly allowed: (place: Place) => boolean;
  readonly over: (place: Place | undefined) => void;
  readonly drop: (place: Place | undefined, data: DataTransfer) => void;
}

export interface PictureProps {
  readonly steps: readonly Step[];
  /** What it shows, for who cannot see it. */
  readonly label: string;
  readonly Card: ComponentType<{ readonly step: Step }>;
  /** Draws a drop place; without it the picture has none. */
  readonly Spot?: ComponentType<{ readonly place: Place }>;
  readonly dropping?: Dropping;
  /** Height of a card. Default: 64 px. */
  readonly cardHeight?: number;
  readonly handle?: Ref<PictureHandle>;
}

export interface PictureHandle {
  /** Brings a step into sight. */
  reveal(pointer: string): void;
}

/** The steps of a workflow from top to bottom, to look at and to work on. */
export function Picture(props: PictureProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({
  steps,
  label,
  Card,
  Spot,
  dropping,
  cardHeight = SIZES.card.height,
  handle,
}: PictureProps) {
  const hasPlaces = Spot !== undefined;
  const sizes = useMemo<Sizes>(
    () => ({
      ...SIZES,
      card: { ...SIZES.card, height: cardHeight },
      // Room for a place, where there are any.
      gap: hasPlaces ? SIZES.gap : 36,
    }),
    [cardHeight, hasPlaces],
  );
  const picture = useMemo(() => layout(steps, sizes), [steps, sizes]);
  const nodes = useMemo(
    () => picture.items.filter(({ kind }) => kind !== 'place' || Spot !== undefined).map(nodeOf),
    [picture, Spot],
  );
  const edges = useMemo(() => picture.lines.map(edgeOf), [picture]);
  const parts = useMemo(() => ({ Card, Spot }), [Card, Spot]);
  const pane = useRef<HTMLDivElement>(null);
  const camera = useCamera(picture, pane);
  // React Flow calls itself an application, in which a screen reader's own keys are off, and each line a picture.
  useLayoutEffect(() => {
    pane.current?.querySelector('.react-flow')?.setAttribute('role', 'presentation');
    pane.current?.querySelector('.react-flow__edges')?.setAttribute('aria-hidden', 'true');
  }, []);
  useImperativeHandle(handle, () => ({ reveal: camera.reveal }), [camera.reveal]);
  const { screenToFlowPosition } = useReactFlow();
  const meant = ({ clientX, clientY }: DragEvent): Place | undefined =>
    nearestPlace(picture, screenToFlowPosition({ x: clientX, y: clientY }), dropping?.allowed);

  return (
    <Parts.Provider value={parts}>
      <section
        ref={pane}
        className={classes.pane}
        aria-label={label}
        onFocus={camera.follow}
        onScroll={camera.stay}
        onDragOver={(event) => {
          if (dropping?.takes(event.dataTransfer.types) !== true) return;
          event.preventDefault();
          dropping.over(meant(event));
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Element | null)) dropping?.over(undefined);
        }}
        onDrop={(event) => {
          if (dropping?.takes(event.dataTransfer.types) !== true) return;
          event.preventDefault();
          dropping.drop(meant(event), event.dataTransfer);
        }}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.25}
          maxZoom={1.5}
          proOptions={{ hideAttribution: true }}
        />
        <Controls camera={camera} />
      </section>
    </Parts.Provider>
  );
}

/** Frames lie below lines, lines below cards. */
const LAYERS: Readonly<Record<Item<Step>['kind'], number>> = {
  ...{ frame: 0, meet: 1, begin: 2, end: 2, label: 2, card: 2, place: 3 },
};

function nodeOf(item: Item<Step>): Node {
  const { id, kind, x, y, width, height } = item;
  return {
    ...{ id, type: kind, position: { x, y }, width, height, zIndex: LAYERS[kind], data: { item } },
    // What can be pressed is inside; what lies around it is the pane's.
    style: { pointerEvents: kind === 'card' || kind === 'place' ? 'all' : 'none' },
    domAttributes: { 'aria-roledescription': undefined },
  };
}

const edgeOf = (line: Line): Edge => ({
  ...{ id: line.id, type: 'line', source: line.from, target: line.to, zIndex: 1, data: { line } },
  domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
});
