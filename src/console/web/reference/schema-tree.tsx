import { useState } from 'react';
import { schemaNode, type SchemaNode } from './schema-rows';
import classes from './schema-tree.module.css';

/** A schema as a tree that opens level by level. */
export function SchemaTree({
  schema,
  name,
}: {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly name: string;
}) {
  const root = schemaNode(name, schema, schema);
  if (!root.hasChildren) return <Line node={root} />;
  return (
    <ul className={classes.tree}>
      {root.children().map((node) => (
        <Branch key={node.name} node={node} />
      ))}
    </ul>
  );
}

function Branch({ node }: { readonly node: SchemaNode }) {
  const [open, setOpen] = useState(false);
  if (!node.hasChildren)
    return (
      <li className={classes.leaf}>
        <Line node={node} />
      </li>
    );
  return (
    <li>
      <details className={classes.branch} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Line node={node} />
        </summary>
        {open && (
          <ul className={classes.tree}>
            {node.children().map((child) => (
              <Branch key={child.name} node={child} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function Line({ node: { name, type, required, description, facts } }: { readonly node: SchemaNode }) {
  return (
    <span className={classes.line}>
      <code>{name}</code> <span className={classes.type}>{type}</span>
      {required && <span className={classes.type}> · required</span>}
      {description !== '' && <span className={classes.words}>{description}</span>}
      {facts.length > 0 && <span className={classes.words}>{facts.join(' · ')}</span>}
    </span>
  );
}
