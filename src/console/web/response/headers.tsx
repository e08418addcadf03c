import classes from './headers.module.css';

/** The headers that came with an answer, whatever it was. */
export function Headers({ headers }: { readonly headers: Readonly<Record<string, string>> }) {
  return (
    <table className={classes.headers} aria-label="Headers of the answer">
      <tbody>
        {Object.entries(headers).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
