import { locateByName } from '../records/locate.js';
import { workOnRecords, type RecordsContext } from '../records/records.js';
import { refuse } from '../records/relation.js';
import type { CheckedInput } from '../request/check.js';
import { sectionCsv } from './csv.js';
import { openDocuments } from './documents.js';
import { chartProblem, shown, type Chart, type Report, type Section } from './model.js';

interface SectionInput {
  readonly key: string;
  readonly title?: string;
  readonly text?: string;
  readonly from: unknown;
  readonly steps?: readonly unknown[];
  readonly chart?: Chart;
}

/**
 * Input to output of `getty_report`: each section is what steps make of records by reference, as `getty_records`
 * follows them; written as a page (`report.html`), as JSON (`report.json`), and a CSV for each section.
 *
 * @param values checked by the schema
 * @throws GettyDownloadsError as `workOnRecords`, `bad_input` for two sections of one key or a chart of no field,
 *   `result_too_large` where a section has more rows than a report can show
 */
export async function writeReport(
  values: CheckedInput,
  context: RecordsContext,
): Promise<Record<string, unknown>> {
  const start = context.clock();
  const inputs = values['sections'] as readonly SectionInput[];
  checkKeys(inputs);
  const output = values['output'] as { readonly destination: string; readonly prefix?: string };
  const { settings, prefix } = locateByName(
    context.destinations,
    output.destination,
    output.prefix ?? '',
    '/output',
  );
  const timeZone = (values['time_zone'] as string | undefined) ?? 'UTC';
  const sections: Section[] = [];
  for (const [index, input] of inputs.entries()) {
    const { key, title = key, text, chart } = input;
    const asked = { from: input.from, steps: input.steps ?? [], time_zone: timeZone };
    const { rows, columns } = await workOnRecords(asked, context);
    const section = { key, title, text, chart, rows, columns } as Section;
    const missing = chart && chartProblem(chart, section.columns);
    if (missing !== undefined) {
      const message = `there is no field ${JSON.stringify(missing.slice(0, 60))} in this section`;
      const allowed = section.columns.map(({ name }) => name);
      throw refuse({ path: `/sections/${index}/chart`, code: 'unknown_field', message, allowed });
    }
    sections.push(section);
  }
  const facts = (values['facts'] ?? []) as readonly { readonly label: string; readonly value: unknown }[];
  const report: Report = {
    title: values['title'] as string,
    subtitle: values['subtitle'] as string | undefined,
    created: context.now().toISOString(),
    timeZone,
    facts: facts.map(({ label, value }) => ({ label, value: shown(value) })),
    sections,
  };
  await context.beforeFinish?.();
  // What draws takes its time to load, and most workers never need it.
  const { reportPage } = await import('./page.js');
  const documents = await openDocuments(settings, prefix, context.credentials);
  try {
    for (const section of sections)
      await documents.put(`${section.key}.csv`, sectionCsv(section), 'text/csv; charset=utf-8');
    await documents.put('report.json', asJson(report), 'application/json');
    // The last one: whoever sees it finds the others.
    await documents.put('report.html', reportPage(report), 'text/html; charset=utf-8');
    const { address } = documents;
    return {
      html: `${address}/report.html`,
      json: `${address}/report.json`,
      csv: sections.map(({ key }) => `${address}/${key}.csv`),
      sections: Object.fromEntries(sections.map(({ key, rows }) => [key, rows.length])),
      seconds: Math.round(context.clock() - start) / 1000,
    };
  } finally {
    documents.close();
  }
}

function checkKeys(inputs: readonly SectionInput[]): void {
  const seen = new Set<string>();
  for (const [index, { key }] of inputs.entries()) {
    if (seen.has(key)) {
      const message = `${key} names a section before this one, too`;
      throw refuse({ path: `/sections/${index}/key`, code: 'twice', message });
    }
    seen.add(key);
  }
}

function asJson({ title, subtitle, created, timeZone, facts, sections }: Report): string {
  const told = sections.map(({ key, title: name, rows }) => ({ key, title: name, rows }));
  return `${JSON.stringify({ title, subtitle: subtitle ?? null, created, time_zone: timeZone, facts, sections: told }, undefined, 2)}\n`;
}
