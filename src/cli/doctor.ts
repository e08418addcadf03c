import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { ERRORS } from '../core/errors.js';
import { probe, PROBE_CALLS, type Finding } from '../history/probe.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { connectionsFor } from './connections.js';
import { Ended, note, printable, printResult, type Cli } from './context.js';
import { checkConnections, checkEngine, failure, type Check } from './doctor-checks.js';
import { defaultOperation } from './input.js';

interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly Check[];
  readonly probe?: {
    readonly connection: string;
    readonly calls: number;
    readonly findings: readonly Finding[];
  };
}

/** `getty-downloads doctor`: what is set up, what is not, and what to do about it. */
export function addDoctor(program: Command, cli: Cli): void {
  const command = program
    .command('doctor')
    .option('--connection <name>', 'only this connection')
    .option('--config <file>', 'configuration file of the connections')
    .option('--offline', 'do not sign in')
    .option(
      '--probe',
      `ask the API what its reference leaves open for this account: at most ${PROBE_CALLS} reading calls`,
    )
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads doctor
  getty-downloads doctor --probe --connection archive --json

Nothing is changed. --probe goes over the calls a second for a moment, on purpose, to see how they are counted.
Exit codes: 0 all well; else that of the first finding: 2 configuration, 3 refused, 4 unreachable.`,
    );
  addApiOption(command).action(async (options: Record<string, unknown>) => {
    const diagnosis = await diagnose(cli, options);
    printResult(cli, options['json'] === true, diagnosis, () => asText(cli, diagnosis));
    const first = diagnosis.checks.flatMap(({ code }) => (code === undefined ? [] : [code])).at(0);
    if (first !== undefined) throw new Ended(ERRORS[first].exit);
  });
}

async function diagnose(cli: Cli, options: Record<string, unknown>): Promise<Diagnosis> {
  const connections = connectionsFor(cli, options);
  const only = typeof options['connection'] === 'string' ? options['connection'] : undefined;
  const downloads = defaultOperation(loadCatalog());
  const operation = `${downloads.api}/${downloads.id}`;
  let documents: Promise<readonly string[]> | undefined;
  try {
    const checks = [
      ...(await checkConnections(cli, connections, {
        only,
        signIn: options['offline'] !== true,
        operation,
        documents: () => (documents ??= documentNames(cli, options)),
      })),
      ...(await checkEngine(cli)),
    ];
    const ok = checks.every(({ status }) => status !== 'failed');
    if (options['probe'] !== true) return connections.redact({ ok, checks });
    const name = only ?? 'default';
    try {
      const connection = connections.get(name, { operation });
      const onCall = (calls: number, question: string): void => {
        note(cli, cli.colors.dim(`… probe, call ${calls} of at most ${PROBE_CALLS}: ${question}`));
      };
      const result = await probe(downloads, { connection, signal: cli.signal, onCall });
      return connections.redact({ ok, checks, probe: { connection: name, ...result } });
    } catch (thrown) {
      if (cli.signal.aborted) throw thrown;
      return connections.redact({ ok: false, checks: [...checks, failure('probe', thrown)] });
    }
  } finally {
    await connections.close();
  }
}

async function documentNames(cli: Cli, options: Record<string, unknown>): Promise<readonly string[]> {
  return (await catalogFor(cli, options)).documents().map(({ name }) => name);
}

function asText(cli: Cli, { checks, probe: probed, ok }: Diagnosis): string {
  const { colors } = cli;
  const sign = { ok: colors.green('✔'), warning: colors.yellow('!'), failed: colors.red('✖') };
  const lines = checks.flatMap(({ name, status, message, advice }) => [
    `${sign[status]} ${colors.bold(name)}: ${printable(message)}`,
    ...(advice === undefined ? [] : [`  ${colors.dim('→')} ${advice}`]),
  ]);
  if (probed) {
    lines.push('', colors.bold(`What ${probed.connection} does (${probed.calls} calls)`));
    for (const { question, answer, evidence } of probed.findings) {
      lines.push(`  ${question.replace(/_/g, ' ')}: ${colors.cyan(answer)}`, `    ${colors.dim(evidence)}`);
    }
  }
  lines.push('', ok ? colors.green('All well.') : colors.red('Something is missing; see the arrows.'));
  return lines.join('\n');
}
