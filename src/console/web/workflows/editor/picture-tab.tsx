import { useEffect, useMemo, useRef } from 'react';
import { Picture, type Dropping, type PictureHandle } from '../picture/picture';
import { dropped, isOurs } from '../steps/drag';
import { canMove } from '../steps/places';
import { Spot } from '../steps/spot';
import { StepCard } from '../steps/step-card';
import { Banner } from './banner';
import { useEditor } from './context';
import { useDragged } from './use-dragged';

/** The definition as a picture, to be changed with mouse and keys. */
export function PictureTab() {
  const editor = useEditor();
  const { flow, chosen, placing, broken } = editor;
  const handle = useRef<PictureHandle>(null);
  useDragged(editor);
  const pointer = chosen?.pointer;
  useEffect(() => {
    if (pointer !== undefined) handle.current?.reveal(pointer);
  }, [pointer]);
  const dropping = useMemo<Dropping>(
    () => ({
      takes: (types) => broken === undefined && isOurs(types),
      allowed: (place) =>
        flow === undefined || placing?.kind !== 'move' || canMove(flow, placing.step, place),
      over: editor.aim,
      drop: (place, data) => {
        const what = dropped(data, { flow });
        if (place !== undefined && what !== undefined) void editor.put(place, what);
        else editor.startPlacing(undefined);
      },
    }),
    [broken, flow, placing, editor],
  );
  return (
    <>
      {flow !== undefined && (
        <Picture
          handle={handle}
          steps={flow.steps}
          label={`Picture of ${flow.name ?? 'the workflow'}`}
          Card={StepCard}
          Spot={Spot}
          dropping={dropping}
        />
      )}
      <Banner />
    </>
  );
}
