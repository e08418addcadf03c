/** An OpenAPI document with as many operations, `GET /things/1` and so on, as JSON. */
export function manyOperations(count: number): string {
  const paths = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/things/${index + 1}`,
      {
        get: {
          operationId: `getThing${index + 1}`,
          summary: `Look at thing ${index + 1}`,
          description: 'Tells of one thing what there is to tell.',
          parameters: [{ name: 'depth', in: 'query', schema: { type: 'integer', minimum: 1 } }],
          responses: { '200': { description: 'The thing.' } },
        },
      },
    ]),
  );
  return JSON.stringify(
    { openapi: '3.1.0', info: { title: 'A thousand things', version: '1' }, paths },
    null,
    1,
  );
}
