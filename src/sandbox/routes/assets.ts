import { json } from '../answers.js';
import type { AssetKind } from '../assets.js';
import { FIELD_NAMES, metadataOf, only, type Metadata } from '../metadata.js';
import type { Parts } from '../parts.js';
import { refuse } from '../refusal.js';
import type { Call, Routes } from './route.js';

/** What is known of images and videos. */
export function assetRoutes({ assets, options }: Pick<Parts, 'assets' | 'options'>): Routes {
  const { seed, thumbs } = options;

  function look(kind: AssetKind, { given, origin }: Call, ids: readonly string[]): Found {
    const fields = given.list('fields') ?? [];
    const unknown = fields.find((name) => !FIELD_NAMES.includes(name));
    if (unknown !== undefined) refuse(400, 'InvalidParameterValue', `fields has no "${unknown}".`);
    const found: Partial<Metadata>[] = [];
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const asset = assets.find(id, kind);
      if (asset === undefined) missing.push(id);
      else found.push(only(fields, metadataOf(seed, asset, thumbs ? origin : undefined)));
    }
    return { [`${kind}s`]: found, [`${kind}s_not_found`]: missing };
  }

  const many = (kind: AssetKind) => (call: Call) =>
    json(200, look(kind, call, call.given.list('ids') ?? refuse(400, 'MissingParameter', 'ids is missing.')));

  const one = (kind: AssetKind) => (call: Call) => {
    if (assets.find(call.id, kind) === undefined) refuse(404, 'NotFound', `There is no such ${kind}.`);
    return json(200, look(kind, call, [call.id]));
  };

  return {
    getImages: many('image'),
    getVideos: many('video'),
    getImage: one('image'),
    getVideo: one('video'),
  };
}

type Found = Readonly<Record<string, readonly unknown[]>>;
