import { IconPlus } from '@tabler/icons-react';
import { useEditor } from '../editor/context';
import type { Spot as Place } from '../picture/shapes';
import { useLed } from './keys';
import { canMove, placeWords } from './places';
import classes from './step.module.css';

/** A drop place: a `+` at rest, and `Put here` while something waits for its place. */
export function Spot({ place }: { readonly place: Place }) {
  const { flow, placing, target, broken, put, add } = useEditor();
  const button = useLed<HTMLButtonElement>(place.id);
  if (flow === undefined) return null;
  const where = placeWords(flow, place);
  const offered = placing !== undefined && (placing.kind !== 'move' || canMove(flow, placing.step, place));
  return (
    <button
      ref={button}
      type="button"
      className={`${classes.spot} nopan`}
      data-place={place.id}
      data-offered={offered || undefined}
      data-target={target?.id === place.id || undefined}
      disabled={broken !== undefined || (placing !== undefined && !offered)}
      aria-label={offered ? `Put here ${where}` : `Add a step ${where}`}
      onClick={() => (offered ? void put(place) : add(place))}
    >
      {offered ? <span>Put here</span> : <IconPlus size={14} aria-hidden />}
    </button>
  );
}
