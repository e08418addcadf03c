import { CopyLink } from './copy';
import classes from './head.module.css';
import { hashOf, useRoute } from './route';
import { Scheme } from './scheme';
import { StatusLights } from './status';

const PLACES = [
  ['Catalogue', [], ['op', 'api']],
  ['Workflows', ['workflows'], ['workflows']],
  ['Runs', ['runs'], ['runs']],
] as const;

/** One line: where one can go, and what is there. */
export function Head() {
  const { path } = useRoute();
  const here = path[0] ?? 'op';
  return (
    <header className={classes.head}>
      <a className={classes.brand} href={hashOf([])} aria-label="Getty Downloads">
        <img src="./icon.svg" alt="" width={22} height={22} />
        <span className={classes.title}>Getty Downloads</span>
      </a>
      <nav className={classes.places} aria-label="Places">
        {PLACES.map(([name, to, parts]) => (
          <a
            key={name}
            className={classes.place}
            href={hashOf(to)}
            aria-current={(parts as readonly string[]).includes(here) ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <div className={classes.states}>
        <StatusLights />
        <CopyLink />
        <Scheme />
      </div>
    </header>
  );
}
