import classes from './method.module.css';

/** An HTTP method as a word; the colour only repeats it. */
export function Method({ name }: { readonly name: string }) {
  return (
    <span className={classes.method} data-method={name.toUpperCase()}>
      {name.toUpperCase()}
    </span>
  );
}
