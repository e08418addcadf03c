import fc from 'fast-check';

export type Fields = Record<string, unknown>;

/** A workflow definition with one of each kind of branch, as an object. */
export const NESTED = {
  name: 'nested',
  tasks: [
    {
      name: 'loop',
      taskReferenceName: 'loop',
      type: 'DO_WHILE',
      loopOver: [{ taskReferenceName: 'in_loop' }],
    },
    {
      taskReferenceName: 'switch',
      type: 'SWITCH',
      decisionCases: { one: [{ taskReferenceName: 'in_case' }], two: [] },
      defaultCase: [{ taskReferenceName: 'in_default' }],
    },
    {
      taskReferenceName: 'fork',
      type: 'FORK_JOIN',
      forkTasks: [[{ taskReferenceName: 'left' }], [{ taskReferenceName: 'right' }], []],
    },
    { taskReferenceName: 'join', type: 'JOIN', joinOn: ['left', 'right'] },
    {
      taskReferenceName: 'sub',
      type: 'SUB_WORKFLOW',
      subWorkflowParam: {
        name: 's',
        workflowDefinition: { name: 's', tasks: [{ taskReferenceName: 'loop' }] },
      },
    },
    { taskReferenceName: 'end', type: 'TERMINATE' },
  ],
} as const;

const name = fc.oneof(
  fc.constantFrom('tasks', 'loopOver', 'a"b', 'é漢', '// no', '{ }', '__proto__x'),
  fc.string(),
);

/** Lists of tasks with tasks inside tasks, down to a depth; forks have their JOIN, references are `#` for now. */
function tasks(depth: number): fc.Arbitrary<Fields[]> {
  const unknown = fc
    .dictionary(name, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })
    .map((fields) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [`x ${key}`, value])));
  const own = fc.record({ name, inputParameters: fc.jsonValue({ maxDepth: 1 }), unknown });
  const plain = own.map((fields): Fields[] => [{ ...fields, type: 'SIMPLE', taskReferenceName: '#' }]);
  if (depth === 0) return fc.array(plain, { maxLength: 2 }).map((lists) => lists.flat());
  const inner = tasks(depth - 1);
  const of = (type: string, more: fc.Arbitrary<Fields>): fc.Arbitrary<Fields[]> =>
    fc.tuple(own, more).map(([fields, held]) => [{ ...fields, type, taskReferenceName: '#', ...held }]);
  const fork = fc
    .tuple(of('FORK_JOIN', fc.record({ forkTasks: fc.array(inner, { maxLength: 3 }) })), own)
    .map(([[first], fields]): Fields[] => [
      first as Fields,
      { ...fields, type: 'JOIN', taskReferenceName: '#', joinOn: '#' },
    ]);
  const workflowDefinition = fc.record({ name, tasks: inner });
  return fc
    .array(
      fc.oneof(
        plain,
        of('DO_WHILE', fc.record({ loopOver: inner }, { requiredKeys: [] })),
        of(
          'SWITCH',
          fc.record(
            { decisionCases: fc.dictionary(name, inner, { maxKeys: 2 }), defaultCase: inner },
            { requiredKeys: [] },
          ),
        ),
        of('SUB_WORKFLOW', fc.record({ subWorkflowParam: fc.record({ name, workflowDefinition }) })),
        of('SOMETHING_NEW', fc.record({ loopOver: inner })),
        fork,
      ),
      { maxLength: 3 },
    )
    .map((lists) => lists.flat());
}

/** Definitions with all kinds of branches; each step has its own reference, each JOIN waits for its fork's last steps. */
const definitions: fc.Arbitrary<Fields> = fc
  .record({ name, 'a comma, a //': fc.jsonValue({ maxDepth: 1 }), tasks: tasks(2) })
  .map((definition) => {
    let count = 0;
    const text = JSON.stringify(definition).replaceAll(
      '"taskReferenceName":"#"',
      () => `"taskReferenceName":"r${String(count++)}"`,
    );
    const value = JSON.parse(text, (_key, item: unknown) => {
      if (!Array.isArray(item)) return item;
      item.forEach((step: Fields | null, index) => {
        if (step?.['joinOn'] !== '#') return;
        const { forkTasks = [] } = item[index - 1] as { forkTasks?: Fields[][] };
        step['joinOn'] = forkTasks.flatMap((branch) => branch.at(-1)?.['taskReferenceName'] ?? []);
      });
      return item;
    }) as Fields;
    return value;
  });

/** The same as texts, in the layouts that tools write. */
export const flowTexts: fc.Arbitrary<string> = fc
  .record({
    definition: definitions,
    indent: fc.constantFrom('', ' ', '  ', '    ', '\t'),
    crlf: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ definition, indent, crlf, end }) => {
    const plain = `${JSON.stringify(definition, null, indent)}${end}`;
    return crlf ? plain.replaceAll('\n', '\r\n') : plain;
  });
