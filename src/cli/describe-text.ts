import type { DescribedInput, Description } from '../catalog/describe.js';
import type { Answer, JsonSchema } from '../catalog/operation.js';
import { printable, type Cli } from './context.js';
import { wrap } from './wrap.js';

type Colors = Cli['colors'];

/** The reference of an operation for a terminal of 80 columns. */
export function descriptionText({ colors }: Pick<Cli, 'colors'>, described: Description): string {
  const about = harmless(described);
  const head = [
    `${colors.bold(about.method)} ${colors.bold(about.path)}`,
    wrap(about.summary),
    '',
    `  ${colors.dim('operation')}  ${colors.cyan(about.operation)}`,
    `  ${colors.dim('task')}       ${about.task === null ? 'none yet: `add` writes an HTTP task' : colors.cyan(about.task)}`,
    `  ${colors.dim('signs in')}   ${signsIn(about)}`,
    ...(about.deprecated ? [`  ${colors.yellow('deprecated')}: it may be taken away`] : []),
  ];
  const answers = [...about.answers.map((one) => answerText(colors, one))];
  const sections: [title: string, lines: readonly string[]][] = [
    ['What it does', [about.description === '' ? '' : wrap(about.description, '  ')]],
    ['What it costs', [colored(colors, about.effect)(wrap(about.cost, '  '))]],
    ['Input', about.input.length === 0 ? ['  None.'] : about.input.map((one) => inputText(colors, one))],
    ['Body', about.body === null ? [] : [bodyText(colors, about.body)]],
    ['Pages', about.pagination === null ? [] : [wrap(pagesText(about.pagination), '  ')]],
    ['Answers', answers],
    ['Errors', about.errors.map((one) => answerText(colors, one))],
    ['Limits', about.limits.map((one) => bullet(one))],
    ['Not known', about.unknown.map((one) => bullet(one))],
  ];
  const shown = sections.filter(([, lines]) => lines.some((line) => line !== ''));
  return [
    head.join('\n'),
    ...shown.map(([title, lines]) => `${colors.bold(title)}\n${lines.join('\n')}`),
  ].join('\n\n');
}

/** A document of somebody else's making, without what would steer the terminal. */
function harmless<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(harmless) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [printable(name), harmless<unknown>(inner)]);
  return Object.fromEntries(entries) as T;
}

const signsIn = ({ added, signed_in }: Description): string =>
  added ? 'as its connection does' : signed_in ? 'with the API key and a token' : 'with the API key';

/** Its kind, and its fields where these are not among the inputs. */
function bodyText(
  colors: Colors,
  { content_type, required, schema }: NonNullable<Description['body']>,
): string {
  const fields = fieldNames(schema);
  const lines = [`  ${content_type}${required ? ', required' : ''}`];
  if (fields.length > 0) lines.push(colors.dim(wrap(`Fields: ${fields.join(', ')}.`, '      ')));
  return lines.join('\n');
}

/** One name of an input, with its type, limits and values. */
export function inputText(colors: Colors, input: DescribedInput): string {
  const facts = [
    input.type,
    input.required ? 'required' : '',
    input.deprecated ? 'deprecated' : '',
    input.default === undefined ? '' : `default ${plain(input.default)}`,
    ...input.limits.filter((limit) => !limit.startsWith('spelled')),
    input.sent_as.endsWith(` ${input.name}`) || input.sent_as === 'setting' ? '' : input.sent_as,
  ].filter((fact) => fact !== '');
  const lines = [
    wrap(`${input.name} ${facts.join(', ')}`, '  ').replace(input.name, colors.green(input.name)),
  ];
  if (input.description !== '') lines.push(wrap(input.description, '      '));
  if (input.values === undefined && input.examples !== undefined)
    lines.push(colors.dim(wrap(`Such as ${input.examples.map(plain).join(', ')}.`, '      ')));
  const widest = Math.max(0, ...(input.values ?? []).map(({ value }) => value.length));
  for (const { value, description } of input.values ?? []) {
    const hanging = ' '.repeat(widest + 8);
    const sentence = description === '' ? '' : wrap(description, hanging).slice(hanging.length);
    lines.push(`      ${colors.yellow(value)}${' '.repeat(widest - value.length)}  ${sentence}`.trimEnd());
  }
  return lines.join('\n');
}

function answerText(colors: Colors, answer: Answer): string {
  const text = wrap(answer.description, '       ').trimStart();
  const fields = fieldNames(answer.schema);
  const lines = [`  ${colors.bold(answer.status.padEnd(3))}  ${text}`];
  if (answer.status.startsWith('2') && fields.length > 0)
    lines.push(colors.dim(wrap(`Fields: ${fields.join(', ')}.`, '       ')));
  return lines.join('\n');
}

/** The names of an object's fields, or of those of a list of objects. */
function fieldNames(schema: JsonSchema | undefined): string[] {
  const items = schema?.['items'] as JsonSchema | undefined;
  return Object.keys(schema?.['properties'] ?? items?.['properties'] ?? {});
}

const pagesText = (pages: NonNullable<Description['pagination']>): string =>
  `\`${pages.page}\` and \`${pages.page_size}\` turn the pages; the answer counts all entries in \`${pages.total}\` and holds those of the page in \`${pages.items}\`.`;

const bullet = (sentence: string): string => `  - ${wrap(sentence, '    ').trimStart()}`;

const colored = (colors: Colors, effect: Description['effect']): ((text: string) => string) =>
  effect === 'spend' ? colors.red : effect === 'change' ? colors.yellow : (text) => text;

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
