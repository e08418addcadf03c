import { useEffect, useState } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps {
  /** What a file is told that hangs over the page: `Drop the OpenAPI file to add it`. */
  readonly words: string;
  /** What is being done with the last one, while it is. */
  readonly busy?: string | undefined;
  /** Gets the first file of those that are dropped. */
  readonly onFile: (file: File) => void;
}

/** Takes files that are dropped anywhere on the page. Without one of these the browser leaves the page for the file. */
export function FileDrop({ words, busy, onFile }: FileDropProps) {
  const isOver = useFileDrop(onFile);
  const shown = isOver ? words : busy;
  return shown === undefined ? null : (
    <div className={classes.drop} role="status">
      {shown}
    </div>
  );
}

/** Whether a file is being dragged over the page. */
function useFileDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [take]);
  return isOver;
}
