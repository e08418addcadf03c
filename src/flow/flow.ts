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
 */
export { removeInput, renameInput, setAbout, setInput } from './inputs.js';
export { insertSteps, type Edited, type Place, type Placed, type Task } from './insert.js';
export { moveStep, removeStep } from './move.js';
export { pointerOf, type Path } from './nodes.js';
export { readFlow, type Branch, type Flow, type Range, type Step } from './read.js';
export { isReference, renameReference } from './rename.js';
export { forkOf, inScope, joinOf, listOf, scopeOf, stepAt, stepsOf } from './steps.js';
export { removeValue, setValue } from './values.js';
