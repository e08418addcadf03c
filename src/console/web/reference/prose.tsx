import Markdown, { type Components } from 'react-markdown';
import classes from './prose.module.css';

/** Only what opens a page elsewhere is a link; anything else keeps its words and loses its address. */
const safeAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : '');

const COMPONENTS: Components = {
  a: ({ href, children }) =>
    href === undefined || href === '' ? (
      <>{children}</>
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ),
  // A document's headings stand below those of the page.
  h1: ({ children }) => <p className={classes.heading}>{children}</p>,
  h2: ({ children }) => <p className={classes.heading}>{children}</p>,
  h3: ({ children }) => <p className={classes.heading}>{children}</p>,
  h4: ({ children }) => <p className={classes.heading}>{children}</p>,
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
};

/**
 * A text of an API document: Markdown as elements, never as HTML. Pictures are left out, since the page loads nothing
 * from where a document says.
 */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div className={classes.prose}>
      <Markdown skipHtml disallowedElements={['img']} urlTransform={safeAddress} components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  );
}
