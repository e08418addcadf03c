import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './cell.module.css';
import { cellText } from './records';

/** A value in its cell: pictures as thumbnails, instants short, all else as one line of text. */
export function Cell({ name, value }: { readonly name: string; readonly value: unknown }) {
  const text = cellText(value);
  if (/(^|[._])(thumb|thumbnail|avatar)(_ur[il])?$/.test(name)) return <Thumbnail address={text} />;
  if (text === '') return <span className={classes.none}>–</span>;
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})Z$/.exec(text) ?? [];
  return <span title={text}>{day === undefined ? text : `${day} ${time ?? ''}`}</span>;
}

/** A picture from where the page's policy allows one; a sign in its place where there is none. */
function Thumbnail({ address }: { readonly address: string }) {
  const [broken, setBroken] = useState(false);
  const shows = /^https?:\/\//i.test(address) && !broken;
  return (
    <span className={classes.thumbnail}>
      {shows ? (
        <img
          src={address}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      ) : (
        <IconPhoto size={15} aria-label={address === '' ? 'no picture' : 'picture not shown'} />
      )}
    </span>
  );
}
