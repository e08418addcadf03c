import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A word or two that must not be overlooked. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={classes.tag}>{children}</span>;
}
