/**
 * A workflow definition as data: read, changed and asked, always as the text that it is. Pure: no files, no network,
 * nothing of Node, so the page, the console's server and the commands use the same.
 *
 * Reading
 * - `readFlow(text, name?)` → `Flow`: `steps` as a tree, `all` of them in the order of the text. A `Step` has a `path`
 *   and a `pointer` (a key for the canvas), `ref`, `name`, `type`, `title`, `branches` with labels, `container`
 *   (whether steps can be dropped into it), `range` (offset, line, column), `task` (all that is said of it), `scope`.
 * - `stepAt(flow, path)`, `stepsOf(flow, list)`, `scopeOf(flow, list)`, `inScope(flow, scope)`, `joinOf(flow, fork)`,
 *   `forkOf(flow, join)`, `listOf(path)`, `pointerOf(path)`.
 *
 * Changing: each takes the text and returns `{ text, notes }`, what it is not about byte for byte as it was; or throws
 * `bad_edit` (see docs/errors.md) and `bad_workflow` for a text that is no definition.
 * - `insertSteps(text, { list, index }, tasks)` → with `path`; lists that are not written yet are made:
 *   `[...switch.path, 'decisionCases', 'video']`, `[...fork.path, 'forkTasks', fork.branches.length]`.
 * - `moveStep(text, path, { list, index })` → with `path`; `removeStep(text, path)`.
 * - `setInput(text, path, key, value)`, `removeInput(text, path, key)`, `renameInput(text, path, key, name)`: `key` from
 *   `inputParameters` on, `['page']` or `['http_request', 'uri']`.
 * - `renameReference(text, path, ref, { expressions })`; `setAbout(text, 'name' | 'description', value)`.
 * - `setValue(text, path, value)`, `removeValue(text, path)` → the text: any other value of the definition.
 *
 * Expressions
 * - `findExpressions(flow)`: every `${…}` with place, `root` and `keys`; `expressionsIn(text)` of one text;
 *   `referrersTo(flow, scope, ref)`: all that names a step.
 * - `reachOf(flow, from, to)`: whether a step's output is there at another one, always, sometimes or never, and why;
 *   `visibleFrom(flow, from)`: the steps that are, last first.
 * - `completeExpression(flow, step, typed, known)`: what could follow after `${`, for the form of a step's inputs;
 *   `openExpression(text, offset)`: what is being typed at a place, for the editor of the JSON.
 * - `Known` says what tasks put out: `knownFrom(operations, taskDefs)` on the server, or `{ tasks: new Map([[name,
 *   fields]]) }` from the names that it tells the page. `outputOf(flow, step, known)`: a step's output as a schema;
 *   `inputsOf(definition)`: the workflow's inputs, for the form of a run.
 */
export { completeExpression, openExpression, type Completion, type Open } from './complete.js';
export { expressionsIn, type ExpressionText } from './expression-text.js';
export { findExpressions, type Expression } from './expressions.js';
export { removeInput, renameInput, setAbout, setInput } from './inputs.js';
export { insertSteps, type Edited, type Place, type Placed, type Task } from './insert.js';
export { bodyOf, knownFrom, operationAt, type TaskOutputs } from './known.js';
export type { Range } from './lines.js';
export { moveStep, removeStep } from './move.js';
export { inputsOf } from './names.js';
export { pointerOf, type Path } from './nodes.js';
export { callOf, outputOf, type Known } from './outputs.js';
export { reachOf, visibleFrom, type Reach, type Visible } from './reach.js';
export { readFlow, type Branch, type Flow, type Step } from './read.js';
export { referrersTo, type Referrer } from './referrers.js';
export { isReference, renameReference } from './rename.js';
export { forkOf, inScope, joinOf, listOf, scopeOf, stepAt, stepsOf } from './steps.js';
export { removeValue, setValue } from './values.js';
