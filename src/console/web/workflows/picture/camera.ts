import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useLayoutEffect, useRef, type FocusEvent, type RefObject, type UIEvent } from 'react';
import type { Step } from '../../../../flow/flow';
import type { Box, Picture, Size } from './shapes';

const MARGIN = 24;
/** Smaller than this nobody reads it: the picture begins larger than its pane then. */
const SMALLEST = 0.7;

export interface Camera {
  reveal(pointer: string): void;
  /** What gets the focus comes into sight. */
  follow(event: FocusEvent): void;
  /** The browser's own scrolling to what has the focus would shift the picture for good. */
  stay(event: UIEvent): void;
  fit(): void;
  zoom(factor: number): void;
}

/** Where one looks at: begins at the picture's top, stays where it is put, and follows the focus. */
export function useCamera(picture: Picture<Step>, pane: RefObject<HTMLDivElement | null>): Camera {
  const { getViewport, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const former = useRef(0);
  /** What is to be seen as soon as the pane has a size. */
  const wanted = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (width === 0) return;
    const view = getViewport();
    const zoom = Math.min(1, Math.max(SMALLEST, (width - 2 * MARGIN) / picture.width));
    const begin = { x: width / 2, y: MARGIN, zoom };
    const item = picture.items.find(({ id }) => id === wanted.current);
    void setViewport(
      former.current === 0
        ? item === undefined
          ? begin
          : broughtTo(item, begin, { width, height })
        : { ...view, x: view.x + (width - former.current) / 2 },
    );
    former.current = width;
    // Only a new width of the pane moves the picture by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [width]);

  const bring = useCallback(
    (box: Box) => {
      const view = getViewport();
      const { x, y } = broughtTo(box, view, { width, height });
      if (x !== view.x || y !== view.y) void setViewport({ ...view, x, y });
    },
    [getViewport, setViewport, width, height],
  );

  const reveal = useCallback(
    (pointer: string) => {
      if (width === 0) wanted.current = pointer;
      const item = picture.items.find(({ id }) => id === pointer);
      if (item !== undefined && width > 0) bring(item);
    },
    [picture, bring, width],
  );

  return {
    reveal,
    follow: ({ target, currentTarget }) => {
      const node = target.closest('.react-flow__node');
      if (node === null || !currentTarget.contains(node)) return;
      const item = picture.items.find(({ id }) => id === node.getAttribute('data-id'));
      if (item !== undefined) bring(item);
    },
    stay: ({ currentTarget }) => {
      for (const element of [
        currentTarget,
        ...currentTarget.querySelectorAll('.react-flow, .react-flow__renderer'),
      ])
        if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0);
    },
    fit: () => {
      const zoom = Math.min(
        1,
        Math.max(
          0.25,
          Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height),
        ),
      );
      void setViewport({ x: width / 2, y: Math.max(MARGIN, (height - picture.height * zoom) / 2), zoom });
    },
    zoom: (factor) => {
      const view = getViewport();
      const zoom = Math.min(1.5, Math.max(0.25, view.zoom * factor));
      const [middleX, middleY] = [width / 2, (pane.current?.clientHeight ?? height) / 2];
      const scale = zoom / view.zoom;
      void setViewport({
        x: middleX - (middleX - view.x) * scale,
        y: middleY - (middleY - view.y) * scale,
        zoom,
      });
    },
  };
}

/** The view that a box is in sight of. */
function broughtTo(box: Box, view: Viewport, pane: Size): Viewport {
  const [left, top] = [box.x * view.zoom + view.x, box.y * view.zoom + view.y];
  const [right, bottom] = [left + box.width * view.zoom, top + box.height * view.zoom];
  return {
    ...view,
    x: view.x + shift(left, right, pane.width),
    y: view.y + shift(top, bottom, pane.height),
  };
}

/** How far a stretch has to move to be in sight, its beginning first. */
function shift(from: number, to: number, size: number): number {
  if (from < MARGIN) return MARGIN - from;
  if (to > size - MARGIN) return Math.max(size - MARGIN - to, MARGIN - from);
  return 0;
}
