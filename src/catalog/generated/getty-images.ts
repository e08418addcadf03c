// Made from apis/getty-images.openapi.yaml by `npm run generate`: change that, not this.

export type Language =
  | 'de'
  | 'en-GB'
  | 'en-US'
  | 'es'
  | 'fr'
  | 'it'
  | 'ja'
  | 'nl'
  | 'pt-BR'
  | 'pt-PT'
  | 'sv'
  | 'tr'
  | 'ko'
  | 'pl'
  | 'ru'
  | 'zh-HK'
  | 'cs'
  | 'fi'
  | 'hu'
  | 'id'
  | 'ro'
  | 'th'
  | 'uk'
  | 'vi';
export type DateOrTime = string;
export type HistoryProductType =
  | 'easyaccess'
  | 'editorialsubscription'
  | 'imagepack'
  | 'premiumaccess'
  | 'royaltyfreesubscription'
  | 'creditpack'
  | 'aigen';
/**
 * What was noted when it was downloaded.
 */
export type DownloadDetails = {
  /**
   * The note.
   */
  download_notes?: string | null;
  /**
   * The project code.
   */
  project_code?: string | null;
} | null;
/**
 * Who downloaded it.
 */
export type DownloadUser = {
  username?: string | null;
  first_name?: string | null;
  middle_name?: string | null;
  last_name?: string | null;
} | null;
/**
 * Size of the downloaded file in pixels.
 */
export type Dimensions = {
  width?: number | null;
  height?: number | null;
  dpi?: number | null;
} | null;
/**
 * Downloads beyond the allowance.
 */
export type Overage = {
  limit?: number | null;
  remaining?: number | null;
  count?: number | null;
  overages_reached?: boolean | null;
} | null;
/**
 * What the product asks for with each download; there only where it was asked for.
 */
export type DownloadRequirements = {
  is_note_required?: boolean | null;
  is_project_code_required?: boolean | null;
  project_codes?: string[] | null;
} | null;

export interface DownloadsPage {
  /**
   * Entries in the whole range, all pages.
   */
  result_count: number;
  /**
   * The entries of this page; null is possible where there are none.
   */
  downloads: HistoricalDownload[] | null;
}
/**
 * One download. Any field may be missing, and any text may be null.
 */
export interface HistoricalDownload {
  /**
   * When, in UTC: 2019-09-19T19:30:37Z.
   */
  date_downloaded?: string | null;
  /**
   * The asset, not the download: it can occur many times.
   */
  id?: string | null;
  /**
   * Kind of asset.
   */
  asset_type?: string | null;
  /**
   * Kind of product that it was downloaded under.
   */
  product_type?: string | null;
  /**
   * The product that it was downloaded under.
   */
  product_id?: number | null;
  /**
   * Address of a small preview.
   */
  thumb_uri?: string | null;
  /**
   * The agreement that it was downloaded under.
   */
  agreement_name?: string | null;
  download_details?: DownloadDetails;
  /**
   * Through what it was downloaded.
   */
  download_source?: string | null;
  user?: DownloadUser;
  /**
   * Name of the downloaded size.
   */
  size_name?: string | null;
  dimensions?: Dimensions;
  /**
   * Model of the licence.
   */
  license_model?: string | null;
  /**
   * The generated asset that it came from, where there was one.
   */
  generated_asset_id?: string | null;
}
/**
 * An image or a video. Which fields it has depends on what was asked for; the rest is not listed here.
 */
export interface Asset {
  /**
   * The asset.
   */
  id?: string | null;
}
export interface ImagesFound {
  images: Asset[] | null;
  /**
   * Those of the ids that there is no image for.
   */
  images_not_found?: string[] | null;
}
export interface VideosFound {
  videos: Asset[] | null;
  /**
   * Those of the ids that there is no video for.
   */
  videos_not_found?: string[] | null;
}
export interface AssetDownloads {
  /**
   * The asset.
   */
  id?: string | null;
  downloads: HistoricalDownload[] | null;
}
export interface Products {
  products: Product[] | null;
}
export interface Product {
  /**
   * The product.
   */
  id?: number | null;
  name?: string | null;
  /**
   * Kind of product.
   */
  type?: string | null;
  /**
   * active or inactive.
   */
  status?: string | null;
  agreement_name?: string | null;
  credits_remaining?: number | null;
  /**
   * Downloads that the product allows in a period.
   */
  download_limit?: number | null;
  /**
   * The period.
   */
  download_limit_duration?: string | null;
  /**
   * When the period begins anew.
   */
  download_limit_reset_utc_date?: string | null;
  /**
   * Downloads that are left in the period.
   */
  downloads_remaining?: number | null;
  /**
   * When the product ends.
   */
  expiration_utc_date?: string | null;
  imagepack_resolution?: string | null;
  team_credits?: number | null;
  overage?: Overage;
  download_requirements?: DownloadRequirements;
}
export interface PurchasesPage {
  /**
   * Entries in the whole range, all pages.
   */
  result_count: number;
  previous_purchases: PreviousPurchase[] | null;
}
/**
 * One bought asset. Any field may be missing, and any text may be null.
 */
export interface PreviousPurchase {
  date_purchased?: string | null;
  purchased_by?: string | null;
  asset_id?: string | null;
  asset_type?: string | null;
  license_model?: string | null;
  order_id?: string | null;
  thumb_uri?: string | null;
  size_name?: string | null;
  file_size_in_bytes?: number | null;
  download_uri?: string | null;
}
export interface DownloadNotes {
  /**
   * A note, where the product asks for one.
   */
  download_notes?: string;
  /**
   * One of the project codes, where the product asks for one.
   */
  project_code?: string;
}
export interface DownloadAddress {
  /**
   * Where the file is.
   */
  uri: string;
}
export interface Customer {
  first_name?: string | null;
  middle_name?: string | null;
  last_name?: string | null;
}
export interface UsageBatch {
  /**
   * The usages, at most 1000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  asset_usages: AssetUsage[];
}
export interface AssetUsage {
  asset_id: string;
  /**
   * How often it was used.
   */
  quantity: number;
  /**
   * When it was used; not later than today.
   */
  usage_date: string;
}
export interface UsageReport {
  invalid_assets?: string[] | null;
  total_asset_usages_processed?: number | null;
}
/**
 * A failure as the application words it.
 */
export interface ApplicationError {
  ErrorCode?: string | null;
  ErrorMessage?: string | null;
}
/**
 * A failure as the edge in front of the application words it.
 */
export interface EdgeError {
  message?: string | null;
}
/**
 * Input of GET /v3/downloads. List the customer's past downloads, a page at a time.
 */
export interface GetDownloadsInput {
  /**
   * Language of texts in the answer. A language that is not supported falls back to en-US without a word.
   */
  accept_language?:
    | 'de'
    | 'en-GB'
    | 'en-US'
    | 'es'
    | 'fr'
    | 'it'
    | 'ja'
    | 'nl'
    | 'pt-BR'
    | 'pt-PT'
    | 'sv'
    | 'tr'
    | 'ko'
    | 'pl'
    | 'ru'
    | 'zh-HK'
    | 'cs'
    | 'fi'
    | 'hu'
    | 'id'
    | 'ro'
    | 'th'
    | 'uk'
    | 'vi';
  /**
   * Which page, counted from 1.
   */
  page?: number;
  /**
   * How many entries a page holds. The last page may hold fewer.
   */
  page_size?: number;
  /**
   * Only downloads on or after this date (ISO 8601). Left out, it is 30 days before `date_to`. The hours, minutes and seconds are ignored unless `use_time` is true.
   */
  date_from?: string;
  /**
   * Only downloads on or before this date (ISO 8601), the day itself included. Left out, it is today, or 30 days after `date_from` where that is earlier. The hours, minutes and seconds are ignored unless `use_time` is true.
   */
  date_to?: string;
  /**
   * Whether the time of day in `date_from` and `date_to` counts. If not, whole days are meant.
   */
  use_time?: boolean;
  /**
   * Only downloads under this kind of product. Which kinds there are depends on whose key it is, Getty Images' or iStock's.
   */
  product_type?:
    | 'easyaccess'
    | 'editorialsubscription'
    | 'imagepack'
    | 'premiumaccess'
    | 'royaltyfreesubscription'
    | 'creditpack'
    | 'aigen';
  /**
   * Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403.
   */
  company_downloads?: boolean;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * How much: one `page`; `all` between the dates, however far apart; what is `new` since the last time; or a `plan` that says what all would take.
   */
  collect?: 'page' | 'all' | 'new' | 'plan';
  /**
   * Where collected records go and in which form. Without it they are in the output while they are few, and in the default destination where they are more.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination?: string;
    /**
     * Form of the parts.
     */
    format?: 'ndjson' | 'csv' | 'parquet';
    /**
     * Whether parts are compressed; Parquet is by itself.
     */
    gzip?: boolean;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * Columns to keep, or groups of them (user, dimensions, download_details); all of them without.
     *
     * @minItems 1
     */
    fields?: string[];
    /**
     * What becomes of the personal data of the user: kept, replaced by keyed hashes, or dropped.
     */
    user?: 'keep' | 'hash' | 'drop';
  };
  /**
   * Of a collection: trust no two pages to be of one moment, read slices of time that fit a page, and fail where the result is not proven to be complete.
   */
  strict?: boolean;
  /**
   * Of a collection: it ends this many minutes before now at the latest, since entries may appear late.
   */
  settle_minutes?: number;
  /**
   * Of a collection: how long it works before it hands its place in the worker over, seconds.
   */
  slice_seconds?: number;
  /**
   * Of what is new: how many of the last days are looked at again for entries that came late.
   */
  recheck_days?: number;
  /**
   * Of a collection in several tasks: the instant of date_from is the end of another task, whose records there are left out.
   */
  continues?: boolean;
}
/**
 * Input of GET /v3/images. Look up images by their ids.
 */
export interface GetImagesInput {
  /**
   * The ids of the images. One call takes 100 at most; a longer list is sent in several.
   *
   * @minItems 1
   */
  ids?: string[];
  /**
   * Names of fields, or of sets of fields, that the answer should hold.
   */
  fields?: string[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * In the place of ids: records that lie in a destination, of which a field holds them.
   */
  ids_from?: {
    /**
     * The manifest of the records, as `manifest` of a task names it.
     */
    manifest?: string;
    /**
     * Name of a destination, in the place of a manifest.
     */
    destination?: string;
    /**
     * Folder below the root of that destination.
     */
    prefix?: string;
    /**
     * Which field holds the ids.
     */
    field?: string;
    /**
     * Which of the batches of different ids this task looks up; without it there may be 5000 in all.
     */
    batch?: {
      /**
       * Ids in a batch.
       */
      size: number;
      /**
       * Which batch, from 1.
       */
      number: number;
    };
  };
  /**
   * Where what was found goes, as NDJSON with a manifest, for getty_records to work on. Without it it is in the output.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination: string;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * Whether parts are compressed; Parquet is by itself.
     */
    gzip?: boolean;
  };
}
/**
 * Input of GET /v3/images/{id}. Look up one image by its id.
 */
export interface GetImageInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Names of fields, or of sets of fields, that the answer should hold.
   */
  fields?: string[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of GET /v3/images/{id}/downloadhistory. List the past downloads of one image.
 */
export interface GetImageDownloadHistoryInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403.
   */
  company_downloads?: boolean;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of GET /v3/videos. Look up videos by their ids.
 */
export interface GetVideosInput {
  /**
   * The ids of the videos. One call takes 100 at most; a longer list is sent in several.
   *
   * @minItems 1
   */
  ids?: string[];
  /**
   * Names of fields, or of sets of fields, that the answer should hold.
   */
  fields?: string[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * In the place of ids: records that lie in a destination, of which a field holds them.
   */
  ids_from?: {
    /**
     * The manifest of the records, as `manifest` of a task names it.
     */
    manifest?: string;
    /**
     * Name of a destination, in the place of a manifest.
     */
    destination?: string;
    /**
     * Folder below the root of that destination.
     */
    prefix?: string;
    /**
     * Which field holds the ids.
     */
    field?: string;
    /**
     * Which of the batches of different ids this task looks up; without it there may be 5000 in all.
     */
    batch?: {
      /**
       * Ids in a batch.
       */
      size: number;
      /**
       * Which batch, from 1.
       */
      number: number;
    };
  };
  /**
   * Where what was found goes, as NDJSON with a manifest, for getty_records to work on. Without it it is in the output.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination: string;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * Whether parts are compressed; Parquet is by itself.
     */
    gzip?: boolean;
  };
}
/**
 * Input of GET /v3/videos/{id}. Look up one video by its id.
 */
export interface GetVideoInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Names of fields, or of sets of fields, that the answer should hold.
   */
  fields?: string[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of GET /v3/videos/{id}/downloadhistory. List the past downloads of one video.
 */
export interface GetVideoDownloadHistoryInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403.
   */
  company_downloads?: boolean;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of GET /v3/products. List the customer's products and what is left of each.
 */
export interface GetProductsInput {
  /**
   * What to add to each product.
   */
  fields?: 'download_requirements'[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of GET /v3/purchased-assets. List the assets that the customer bought one by one, a page at a time.
 */
export interface GetPurchasedAssetsInput {
  /**
   * Which page, counted from 1.
   */
  page?: number;
  /**
   * How many entries a page holds. The last page may hold fewer.
   */
  page_size?: number;
  /**
   * Only purchases on or after this date (ISO 8601).
   */
  date_from?: string;
  /**
   * Only purchases on or before this date (ISO 8601).
   */
  date_to?: string;
  /**
   * Purchases of all users of the company instead of the user's own.
   */
  company_purchases?: boolean;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * How much: one `page`; `all` between the dates, however far apart; what is `new` since the last time; or a `plan` that says what all would take.
   */
  collect?: 'page' | 'all' | 'new' | 'plan';
  /**
   * Where collected records go and in which form. Without it they are in the output while they are few, and in the default destination where they are more.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination?: string;
    /**
     * Whether parts are compressed; Parquet is by itself.
     */
    gzip?: boolean;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * What becomes of the personal data of the user: kept, replaced by keyed hashes, or dropped.
     */
    user?: 'keep' | 'hash' | 'drop';
    /**
     * Form of the parts.
     */
    format?: 'ndjson';
  };
  /**
   * Of a collection: trust no two pages to be of one moment, read slices of time that fit a page, and fail where the result is not proven to be complete.
   */
  strict?: boolean;
  /**
   * Of a collection: how long it works before it hands its place in the worker over, seconds.
   */
  slice_seconds?: number;
  /**
   * Of what is new: how many of the last days are looked at again for entries that came late.
   */
  recheck_days?: number;
  /**
   * Of a collection: it ends this many minutes before now at the latest, since entries may appear late.
   */
  settle_minutes?: number;
}
/**
 * Input of POST /v3/downloads/images/{id}. Download one image, which takes one from the product's allowance.
 */
export interface DownloadImageInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Which kind of file is wanted.
   */
  file_type?: 'eps' | 'jpg';
  /**
   * Height of the wanted size, pixels.
   */
  height?: number;
  /**
   * The product to download under, as the list of products names it.
   */
  product_id?: number;
  /**
   * The kind of product to download under.
   */
  product_type?: string;
  /**
   * Whether to pay with the team's credits.
   */
  use_team_credits?: boolean;
  /**
   * A note, where the product asks for one.
   */
  download_notes?: string;
  /**
   * One of the project codes, where the product asks for one.
   */
  project_code?: string;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.
   */
  confirm?: boolean;
  /**
   * How many downloads the whole run may make, its parent and sub-workflows together; the task ends before it would make one more.
   */
  max_downloads?: number;
  /**
   * The task ends without a download where less than this is left of the allowance of the product, as the list of products says it.
   */
  min_remaining?: number;
  /**
   * Where the file goes: a folder or S3. A file that is there already is not downloaded again. Without it only the address of the file is returned.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination: string;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * What the file is called: fields in braces (id, asset_type, product_type, size, date, year, month, day, ext, sha256), and folders.
     */
    name?: string;
    /**
     * How a file that is there is looked at: its size, or all of it.
     */
    verify?: 'size' | 'hash';
  };
}
/**
 * Input of POST /v3/downloads/videos/{id}. Download one video, which takes one from the product's allowance.
 */
export interface DownloadVideoInput {
  /**
   * The id of the asset.
   */
  id: string;
  /**
   * Name of the wanted size.
   */
  size?: string;
  /**
   * The product to download under, as the list of products names it.
   */
  product_id?: number;
  /**
   * The kind of product to download under.
   */
  product_type?: string;
  /**
   * Whether to pay with the team's credits.
   */
  use_team_credits?: boolean;
  /**
   * A note, where the product asks for one.
   */
  download_notes?: string;
  /**
   * One of the project codes, where the product asks for one.
   */
  project_code?: string;
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.
   */
  confirm?: boolean;
  /**
   * How many downloads the whole run may make, its parent and sub-workflows together; the task ends before it would make one more.
   */
  max_downloads?: number;
  /**
   * The task ends without a download where less than this is left of the allowance of the product, as the list of products says it.
   */
  min_remaining?: number;
  /**
   * Where the file goes: a folder or S3. A file that is there already is not downloaded again. Without it only the address of the file is returned.
   */
  output?: {
    /**
     * Name of a destination of the configuration file.
     */
    destination: string;
    /**
     * Folder below the root of the destination.
     */
    prefix?: string;
    /**
     * What the file is called: fields in braces (id, asset_type, product_type, size, date, year, month, day, ext, sha256), and folders.
     */
    name?: string;
    /**
     * How a file that is there is looked at: its size, or all of it.
     */
    verify?: 'size' | 'hash';
  };
}
/**
 * Input of GET /v3/customers/current. Tell whose credentials these are.
 */
export interface GetCurrentCustomerInput {
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
}
/**
 * Input of PUT /v3/usage-batches/{id}. Report how often assets were used.
 */
export interface ReportUsageInput {
  /**
   * The id of the batch, chosen by the reporter, never used before. Where it is left out, it is made from the usages, so that a batch that is reported again is recognised.
   */
  id?: string;
  /**
   * The usages, at most 1000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  asset_usages: {
    asset_id: string;
    /**
     * How often it was used.
     */
    quantity: number;
    /**
     * When it was used; not later than today.
     */
    usage_date: string;
  }[];
  /**
   * Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.
   */
  connection?: string;
  /**
   * What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.
   */
  on_quota?: 'wait' | 'fail';
  /**
   * Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.
   */
  confirm?: boolean;
}
