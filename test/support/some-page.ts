import type { HttpAnswer } from '../../src/http/answer.js';
import type { PreparedRequest } from '../../src/request/prepared.js';
import { answer } from './fake-connections.js';

/** The page that a request asks for, of a made-up history of `total` downloads. */
export function somePage(request: PreparedRequest, total = 200): HttpAnswer {
  const query = new Map(request.query);
  const size = Number(query.get('page_size') ?? 30);
  const first = (Number(query.get('page') ?? 1) - 1) * size;
  const downloads = Array.from({ length: Math.max(0, Math.min(size, total - first)) }, (_, index) => ({
    id: String(first + index),
    product_type: (first + index) % 2 === 0 ? 'easyaccess' : null,
    date_downloaded: `2026-01-${String(1 + ((first + index) % 28)).padStart(2, '0')}T00:00:00Z`,
  }));
  return answer({ result_count: total, downloads });
}
