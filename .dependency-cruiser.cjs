/**
 * One rule a room: what it may not look at. Arrows point one way:
 * cli → tasks, console, sandbox, engine → report → records → files → history, output, lint → request, http, flow → catalog → core.
 */
const ROOMS = [
  'core',
  'catalog',
  'flow',
  'request',
  'http',
  'lint',
  'history',
  'output',
  'files',
  'records',
  'report',
  'tasks',
  'engine',
  'sandbox',
  'console',
  'cli',
];

/** Of Node's own modules, those that anything here would use. */
const NODE_ONLY = [
  'fs',
  'os',
  'path',
  'url',
  'crypto',
  'http',
  'https',
  'net',
  'stream',
  'util',
  'child_process',
];

/** A room may look at itself and at the rooms that are named; nothing else below src. */
function only(room, allowed, why) {
  const others = ROOMS.filter((other) => other !== room && !allowed.includes(other));
  return {
    name: `${room}-looks-only-down`,
    comment: why,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/((${others.join('|')})/|index\\.ts$)` },
  };
}

module.exports = {
  forbidden: [
    only('core', [], 'The bottom: errors, configuration, log and time know nothing of what uses them.'),
    only('catalog', ['core'], 'Operations are data: describing them needs no network and no task.'),
    only(
      'flow',
      ['catalog', 'core'],
      'A workflow definition is a text: reading and changing it needs no request.',
    ),
    {
      name: 'flow-runs-in-the-browser',
      comment: 'The page draws and changes definitions by the very code that the commands use.',
      severity: 'error',
      from: { path: '^src/flow/' },
      to: { reachable: true, path: `^(node:)?(${NODE_ONLY.join('|')})(/|$)` },
    },
    only(
      'request',
      ['catalog', 'core'],
      'Preparing a request is pure: what it gives is the same for every caller.',
    ),
    {
      ...only(
        'http',
        ['catalog', 'core'],
        'Sending is one function for every caller; it takes a prepared request, whose type alone it knows.',
      ),
      to: {
        path: '^src/((history|output|files|tasks|engine|sandbox|console|cli|request|flow|lint)/|index\\.ts$)',
        // Of request/ it needs the shape of a prepared request, and nothing that runs.
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'lint',
      ['flow', 'request', 'catalog', 'core'],
      'What is wrong with a definition is told from its text and the catalogue: no file, no engine.',
    ),
    only(
      'history',
      ['request', 'http', 'catalog', 'core'],
      'Which pages to read, checked and put together: no task, no file, no table.',
    ),
    only(
      'output',
      ['history', 'request', 'http', 'catalog', 'core'],
      'Where records go decides nothing about paging.',
    ),
    only(
      'files',
      ['output', 'http', 'core'],
      'Bytes from an address into a destination: what they cost and who asked is for the rooms above.',
    ),
    only(
      'records',
      ['files', 'output', 'history', 'request', 'http', 'catalog', 'core'],
      'Work on records by reference: no call to an API, no task.',
    ),
    only(
      'report',
      ['records', 'output', 'request', 'catalog', 'core'],
      'Documents of records by reference: what they are about is for whoever asks.',
    ),
    only(
      'tasks',
      ['history', 'output', 'files', 'records', 'report', 'request', 'http', 'catalog', 'core'],
      'Conductor is at the edge: nothing below knows that it exists.',
    ),
    only('engine', ['core'], 'Starting a Conductor server has nothing to do with Getty.'),
    only(
      'sandbox',
      ['catalog', 'core'],
      'It shares no code with the client side, so that it cannot share its mistakes.',
    ),
    only(
      'console',
      ['tasks', 'engine', 'history', 'output', 'files', 'lint', 'request', 'http', 'flow', 'catalog', 'core'],
      'A page on top of what the command line uses.',
    ),
    {
      name: 'page-looks-only-at-its-contract',
      comment:
        'What runs in the browser knows what page and server say to each other, and definitions as data; nothing of the server.',
      severity: 'error',
      from: { path: '^src/console/web/' },
      to: { path: '^src/', pathNot: '^src/(console/(web|api)|flow)/' },
    },
    {
      name: 'server-looks-not-at-its-page',
      comment: 'The server gives the built page away as files.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/console/web/' },
      to: { path: '^src/console/web/' },
    },
    {
      name: 'nothing-looks-at-cli',
      comment: 'Commands are the top; what two of them share and others need belongs into a room below.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-tasks-know-conductor',
      comment: 'The SDK stands at the edge, so that the package works as a plain client library as well.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tasks/' },
      to: { path: 'node_modules/@io-orkes/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one file in two pieces; types alone may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-package',
      comment: 'What is published works without the tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-development-dependencies-in-the-package',
      comment:
        'They are not installed beside the published package. (The page is built: what it needs is in it.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/console/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import of nothing fails only when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
