// Made from apis/getty-images.openapi.yaml by `npm run generate`: change that, not this.
// @ts-nocheck
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
export const check0 = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_downloads","description":"List the customer's past downloads, a page at a time","type":"object","properties":{"accept_language":{"type":"string","enum":["de","en-GB","en-US","es","fr","it","ja","nl","pt-BR","pt-PT","sv","tr","ko","pl","ru","zh-HK","cs","fi","hu","id","ro","th","uk","vi"],"examples":["en-GB"],"title":"Language","description":"Language of texts in the answer. A language that is not supported falls back to en-US without a word."},"page":{"title":"Page","type":"integer","minimum":1,"maximum":2147483647,"default":1,"examples":[1],"description":"Which page, counted from 1."},"page_size":{"title":"Page size","type":"integer","minimum":1,"maximum":100,"default":30,"examples":[100],"description":"How many entries a page holds. The last page may hold fewer."},"date_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"From","description":"Only downloads on or after this date (ISO 8601). Left out, it is 30 days before `date_to`. The hours, minutes and seconds are ignored unless `use_time` is true."},"date_to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"To","description":"Only downloads on or before this date (ISO 8601), the day itself included. Left out, it is today, or 30 days after `date_from` where that is earlier. The hours, minutes and seconds are ignored unless `use_time` is true."},"use_time":{"title":"Use the time of day","type":"boolean","default":false,"description":"Whether the time of day in `date_from` and `date_to` counts. If not, whole days are meant."},"product_type":{"type":"string","enum":["easyaccess","editorialsubscription","imagepack","premiumaccess","royaltyfreesubscription","creditpack","aigen"],"examples":["premiumaccess"],"title":"Product type","description":"Only downloads under this kind of product. Which kinds there are depends on whose key it is, Getty Images' or iStock's."},"company_downloads":{"title":"Whole company","type":"boolean","default":false,"description":"Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"collect":{"title":"Collect","description":"How much: one `page`; `all` between the dates, however far apart; what is `new` since the last time; or a `plan` that says what all would take.","type":"string","enum":["page","all","new","plan"],"default":"page"},"output":{"title":"Output","description":"Where collected records go and in which form. Without it they are in the output while they are few, and in the default destination where they are more.","type":"object","additionalProperties":false,"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"format":{"title":"Format","description":"Form of the parts.","type":"string","enum":["ndjson","csv","parquet"]},"gzip":{"title":"Gzip","description":"Whether parts are compressed; Parquet is by itself.","type":"boolean"},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"fields":{"title":"Fields","description":"Columns to keep, or groups of them (user, dimensions, download_details); all of them without.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"user":{"title":"User","description":"What becomes of the personal data of the user: kept, replaced by keyed hashes, or dropped.","type":"string","enum":["keep","hash","drop"],"default":"keep"}}},"strict":{"title":"Strict","description":"Of a collection: trust no two pages to be of one moment, read slices of time that fit a page, and fail where the result is not proven to be complete.","type":"boolean","default":false},"settle_minutes":{"title":"Settling time","description":"Of a collection: it ends this many minutes before now at the latest, since entries may appear late.","type":"number","minimum":0,"maximum":10080,"default":5},"slice_seconds":{"title":"Slice","description":"Of a collection: how long it works before it hands its place in the worker over, seconds.","type":"number","minimum":5,"maximum":60,"default":20},"recheck_days":{"title":"Look again","description":"Of what is new: how many of the last days are looked at again for entries that came late.","type":"number","minimum":0,"maximum":366,"default":7},"continues":{"title":"Continues","description":"Of a collection in several tasks: the instant of date_from is the end of another task, whose records there are left out.","type":"boolean","default":false}},"patternProperties":{"^__":{}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length.default;
const pattern0 = new RegExp("^__", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accept_language !== undefined){
let data0 = data.accept_language;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/accept_language",schemaPath:"#/properties/accept_language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.accept_language.type,parentSchema:schema11.properties.accept_language,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((((((((((data0 === "de") || (data0 === "en-GB")) || (data0 === "en-US")) || (data0 === "es")) || (data0 === "fr")) || (data0 === "it")) || (data0 === "ja")) || (data0 === "nl")) || (data0 === "pt-BR")) || (data0 === "pt-PT")) || (data0 === "sv")) || (data0 === "tr")) || (data0 === "ko")) || (data0 === "pl")) || (data0 === "ru")) || (data0 === "zh-HK")) || (data0 === "cs")) || (data0 === "fi")) || (data0 === "hu")) || (data0 === "id")) || (data0 === "ro")) || (data0 === "th")) || (data0 === "uk")) || (data0 === "vi"))){
const err2 = {instancePath:instancePath+"/accept_language",schemaPath:"#/properties/accept_language/enum",keyword:"enum",params:{allowedValues: schema11.properties.accept_language.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.accept_language.enum,parentSchema:schema11.properties.accept_language,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.page.type,parentSchema:schema11.properties.page,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema11.properties.page,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.page,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data2 = data.page_size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.page_size.type,parentSchema:schema11.properties.page_size,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.page_size,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.page_size,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.date_from !== undefined){
let data3 = data.date_from;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/date_from",schemaPath:"#/properties/date_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$",parentSchema:schema11.properties.date_from,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/date_from",schemaPath:"#/properties/date_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.date_from.type,parentSchema:schema11.properties.date_from,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date_to !== undefined){
let data4 = data.date_to;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/date_to",schemaPath:"#/properties/date_to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$",parentSchema:schema11.properties.date_to,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/date_to",schemaPath:"#/properties/date_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.date_to.type,parentSchema:schema11.properties.date_to,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.use_time !== undefined){
let data5 = data.use_time;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/use_time",schemaPath:"#/properties/use_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.use_time.type,parentSchema:schema11.properties.use_time,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.product_type !== undefined){
let data6 = data.product_type;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.product_type.type,parentSchema:schema11.properties.product_type,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data6 === "easyaccess") || (data6 === "editorialsubscription")) || (data6 === "imagepack")) || (data6 === "premiumaccess")) || (data6 === "royaltyfreesubscription")) || (data6 === "creditpack")) || (data6 === "aigen"))){
const err15 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/enum",keyword:"enum",params:{allowedValues: schema11.properties.product_type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.product_type.enum,parentSchema:schema11.properties.product_type,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.company_downloads !== undefined){
let data7 = data.company_downloads;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/company_downloads",schemaPath:"#/properties/company_downloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.company_downloads.type,parentSchema:schema11.properties.company_downloads,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.connection !== undefined){
let data8 = data.connection;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err17 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema11.properties.connection,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.connection.type,parentSchema:schema11.properties.connection,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data9 = data.on_quota;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.on_quota.type,parentSchema:schema11.properties.on_quota,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data9 === "wait") || (data9 === "fail"))){
const err20 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema11.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.on_quota.enum,parentSchema:schema11.properties.on_quota,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.collect !== undefined){
let data10 = data.collect;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.collect.type,parentSchema:schema11.properties.collect,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data10 === "page") || (data10 === "all")) || (data10 === "new")) || (data10 === "plan"))){
const err22 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/enum",keyword:"enum",params:{allowedValues: schema11.properties.collect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.collect.enum,parentSchema:schema11.properties.collect,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.output !== undefined){
let data11 = data.output;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((((((key1 === "destination") || (key1 === "format")) || (key1 === "gzip")) || (key1 === "prefix")) || (key1 === "fields")) || (key1 === "user"))){
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.output,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.destination !== undefined){
let data12 = data11.destination;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err24 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.output.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.output.properties.destination.type,parentSchema:schema11.properties.output.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.format !== undefined){
let data13 = data11.format;
if(typeof data13 !== "string"){
const err26 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.output.properties.format.type,parentSchema:schema11.properties.output.properties.format,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data13 === "ndjson") || (data13 === "csv")) || (data13 === "parquet"))){
const err27 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.output.properties.format.enum,parentSchema:schema11.properties.output.properties.format,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.gzip !== undefined){
let data14 = data11.gzip;
if(typeof data14 !== "boolean"){
const err28 = {instancePath:instancePath+"/output/gzip",schemaPath:"#/properties/output/properties/gzip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.output.properties.gzip.type,parentSchema:schema11.properties.output.properties.gzip,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.prefix !== undefined){
let data15 = data11.prefix;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.output.properties.prefix.type,parentSchema:schema11.properties.output.properties.prefix,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.fields !== undefined){
let data16 = data11.fields;
if(Array.isArray(data16)){
if(data16.length < 1){
const err30 = {instancePath:instancePath+"/output/fields",schemaPath:"#/properties/output/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.output.properties.fields,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/output/fields/" + i0,schemaPath:"#/properties/output/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.output.properties.fields.items.type,parentSchema:schema11.properties.output.properties.fields.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/output/fields",schemaPath:"#/properties/output/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.output.properties.fields,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err33 = {instancePath:instancePath+"/output/fields",schemaPath:"#/properties/output/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.output.properties.fields.type,parentSchema:schema11.properties.output.properties.fields,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.user !== undefined){
let data18 = data11.user;
if(typeof data18 !== "string"){
const err34 = {instancePath:instancePath+"/output/user",schemaPath:"#/properties/output/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.output.properties.user.type,parentSchema:schema11.properties.output.properties.user,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data18 === "keep") || (data18 === "hash")) || (data18 === "drop"))){
const err35 = {instancePath:instancePath+"/output/user",schemaPath:"#/properties/output/properties/user/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.user.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.output.properties.user.enum,parentSchema:schema11.properties.output.properties.user,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.output.type,parentSchema:schema11.properties.output,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.strict !== undefined){
let data19 = data.strict;
if(typeof data19 !== "boolean"){
const err37 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.strict.type,parentSchema:schema11.properties.strict,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.settle_minutes !== undefined){
let data20 = data.settle_minutes;
if(typeof data20 == "number"){
if(data20 > 10080 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema11.properties.settle_minutes,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err39 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.settle_minutes,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.settle_minutes.type,parentSchema:schema11.properties.settle_minutes,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.slice_seconds !== undefined){
let data21 = data.slice_seconds;
if(typeof data21 == "number"){
if(data21 > 60 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.slice_seconds,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data21 < 5 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema11.properties.slice_seconds,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.slice_seconds.type,parentSchema:schema11.properties.slice_seconds,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.recheck_days !== undefined){
let data22 = data.recheck_days;
if(typeof data22 == "number"){
if(data22 > 366 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",schema:366,parentSchema:schema11.properties.recheck_days,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.recheck_days,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.recheck_days.type,parentSchema:schema11.properties.recheck_days,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.continues !== undefined){
let data23 = data.continues;
if(typeof data23 !== "boolean"){
const err47 = {instancePath:instancePath+"/continues",schemaPath:"#/properties/continues/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.continues.type,parentSchema:schema11.properties.continues,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const check1 = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_images","description":"Look up images by their ids","type":"object","properties":{"ids":{"title":"Ids","type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["1000000001","1000000002"]],"description":"The ids of the images. One call takes 100 at most; a longer list is sent in several."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"ids_from":{"title":"Ids by reference","description":"In the place of ids: records that lie in a destination, of which a field holds them.","type":"object","additionalProperties":false,"properties":{"manifest":{"title":"Manifest","description":"The manifest of the records, as `manifest` of a task names it.","type":"string","minLength":1},"destination":{"title":"Destination","description":"Name of a destination, in the place of a manifest.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of that destination.","type":"string"},"field":{"title":"Field","description":"Which field holds the ids.","type":"string","default":"id"},"batch":{"title":"Batch","description":"Which of the batches of different ids this task looks up; without it there may be 5000 in all.","type":"object","additionalProperties":false,"required":["size","number"],"properties":{"size":{"title":"Size","description":"Ids in a batch.","type":"integer","minimum":1,"maximum":5000},"number":{"title":"Number","description":"Which batch, from 1.","type":"integer","minimum":1}}}}},"output":{"title":"Output","description":"Where what was found goes, as NDJSON with a manifest, for getty_records to work on. Without it it is in the output.","type":"object","additionalProperties":false,"required":["destination"],"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"gzip":{"title":"Gzip","description":"Whether parts are compressed; Parquet is by itself.","type":"boolean"}}}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "ids") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (key0 === "ids_from")) || (key0 === "output")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ids.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids.items.type,parentSchema:schema12.properties.ids.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.ids.type,parentSchema:schema12.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err5 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.fields.items.type,parentSchema:schema12.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.fields.type,parentSchema:schema12.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connection !== undefined){
let data4 = data.connection;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err8 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema12.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.connection.type,parentSchema:schema12.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data5 = data.on_quota;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.on_quota.type,parentSchema:schema12.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "wait") || (data5 === "fail"))){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema12.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.on_quota.enum,parentSchema:schema12.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ids_from !== undefined){
let data6 = data.ids_from;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((((key1 === "manifest") || (key1 === "destination")) || (key1 === "prefix")) || (key1 === "field")) || (key1 === "batch"))){
const err12 = {instancePath:instancePath+"/ids_from",schemaPath:"#/properties/ids_from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.ids_from,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.manifest !== undefined){
let data7 = data6.manifest;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err13 = {instancePath:instancePath+"/ids_from/manifest",schemaPath:"#/properties/ids_from/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ids_from.properties.manifest,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ids_from/manifest",schemaPath:"#/properties/ids_from/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids_from.properties.manifest.type,parentSchema:schema12.properties.ids_from.properties.manifest,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.destination !== undefined){
let data8 = data6.destination;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err15 = {instancePath:instancePath+"/ids_from/destination",schemaPath:"#/properties/ids_from/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ids_from.properties.destination,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ids_from/destination",schemaPath:"#/properties/ids_from/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids_from.properties.destination.type,parentSchema:schema12.properties.ids_from.properties.destination,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.prefix !== undefined){
let data9 = data6.prefix;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/ids_from/prefix",schemaPath:"#/properties/ids_from/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids_from.properties.prefix.type,parentSchema:schema12.properties.ids_from.properties.prefix,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.field !== undefined){
let data10 = data6.field;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/ids_from/field",schemaPath:"#/properties/ids_from/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids_from.properties.field.type,parentSchema:schema12.properties.ids_from.properties.field,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.batch !== undefined){
let data11 = data6.batch;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.size === undefined){
const err19 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema12.properties.ids_from.properties.batch.required,parentSchema:schema12.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.number === undefined){
const err20 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema12.properties.ids_from.properties.batch.required,parentSchema:schema12.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "size") || (key2 === "number"))){
const err21 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.size !== undefined){
let data12 = data11.size;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err22 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.ids_from.properties.batch.properties.size.type,parentSchema:schema12.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 5000 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000",schema:5000,parentSchema:schema12.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data11.number !== undefined){
let data13 = data11.number;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err25 = {instancePath:instancePath+"/ids_from/batch/number",schemaPath:"#/properties/ids_from/properties/batch/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.ids_from.properties.batch.properties.number.type,parentSchema:schema12.properties.ids_from.properties.batch.properties.number,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 1 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/ids_from/batch/number",schemaPath:"#/properties/ids_from/properties/batch/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.ids_from.properties.batch.properties.number,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.ids_from.properties.batch.type,parentSchema:schema12.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/ids_from",schemaPath:"#/properties/ids_from/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.ids_from.type,parentSchema:schema12.properties.ids_from,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.output !== undefined){
let data14 = data.output;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.destination === undefined){
const err29 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema12.properties.output.required,parentSchema:schema12.properties.output,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "destination") || (key3 === "prefix")) || (key3 === "gzip"))){
const err30 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.output,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.destination !== undefined){
let data15 = data14.destination;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err31 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.output.properties.destination,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.output.properties.destination.type,parentSchema:schema12.properties.output.properties.destination,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.prefix !== undefined){
let data16 = data14.prefix;
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.output.properties.prefix.type,parentSchema:schema12.properties.output.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.gzip !== undefined){
let data17 = data14.gzip;
if(typeof data17 !== "boolean"){
const err34 = {instancePath:instancePath+"/output/gzip",schemaPath:"#/properties/output/properties/gzip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.output.properties.gzip.type,parentSchema:schema12.properties.output.properties.gzip,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.output.type,parentSchema:schema12.properties.output,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const check2 = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_image","description":"Look up one image by its id","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};
const pattern7 = new RegExp("^(?!\\.\\.?$)", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema13.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.fields.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.fields.items.type,parentSchema:schema13.properties.fields.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.fields.type,parentSchema:schema13.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connection !== undefined){
let data3 = data.connection;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema13.properties.connection,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.connection.type,parentSchema:schema13.properties.connection,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data4 = data.on_quota;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.on_quota.type,parentSchema:schema13.properties.on_quota,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "wait") || (data4 === "fail"))){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema13.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.on_quota.enum,parentSchema:schema13.properties.on_quota,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const check3 = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_image_downloadhistory","description":"List the past downloads of one image","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"company_downloads":{"title":"Whole company","type":"boolean","default":false,"description":"Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "company_downloads")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema14.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.id.type,parentSchema:schema14.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.company_downloads !== undefined){
let data1 = data.company_downloads;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/company_downloads",schemaPath:"#/properties/company_downloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema14.properties.company_downloads.type,parentSchema:schema14.properties.company_downloads,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.connection !== undefined){
let data2 = data.connection;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema14.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.connection.type,parentSchema:schema14.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data3 = data.on_quota;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.on_quota.type,parentSchema:schema14.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "wait") || (data3 === "fail"))){
const err9 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema14.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.on_quota.enum,parentSchema:schema14.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const check4 = validate14;
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_videos","description":"Look up videos by their ids","type":"object","properties":{"ids":{"title":"Ids","type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["1000000001","1000000002"]],"description":"The ids of the videos. One call takes 100 at most; a longer list is sent in several."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"ids_from":{"title":"Ids by reference","description":"In the place of ids: records that lie in a destination, of which a field holds them.","type":"object","additionalProperties":false,"properties":{"manifest":{"title":"Manifest","description":"The manifest of the records, as `manifest` of a task names it.","type":"string","minLength":1},"destination":{"title":"Destination","description":"Name of a destination, in the place of a manifest.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of that destination.","type":"string"},"field":{"title":"Field","description":"Which field holds the ids.","type":"string","default":"id"},"batch":{"title":"Batch","description":"Which of the batches of different ids this task looks up; without it there may be 5000 in all.","type":"object","additionalProperties":false,"required":["size","number"],"properties":{"size":{"title":"Size","description":"Ids in a batch.","type":"integer","minimum":1,"maximum":5000},"number":{"title":"Number","description":"Which batch, from 1.","type":"integer","minimum":1}}}}},"output":{"title":"Output","description":"Where what was found goes, as NDJSON with a manifest, for getty_records to work on. Without it it is in the output.","type":"object","additionalProperties":false,"required":["destination"],"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"gzip":{"title":"Gzip","description":"Whether parts are compressed; Parquet is by itself.","type":"boolean"}}}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "ids") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (key0 === "ids_from")) || (key0 === "output")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ids.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids.items.type,parentSchema:schema15.properties.ids.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.ids.type,parentSchema:schema15.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err5 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.fields.items.type,parentSchema:schema15.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.fields.type,parentSchema:schema15.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connection !== undefined){
let data4 = data.connection;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err8 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema15.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.connection.type,parentSchema:schema15.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data5 = data.on_quota;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.on_quota.type,parentSchema:schema15.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "wait") || (data5 === "fail"))){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema15.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.on_quota.enum,parentSchema:schema15.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ids_from !== undefined){
let data6 = data.ids_from;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((((key1 === "manifest") || (key1 === "destination")) || (key1 === "prefix")) || (key1 === "field")) || (key1 === "batch"))){
const err12 = {instancePath:instancePath+"/ids_from",schemaPath:"#/properties/ids_from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.ids_from,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.manifest !== undefined){
let data7 = data6.manifest;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err13 = {instancePath:instancePath+"/ids_from/manifest",schemaPath:"#/properties/ids_from/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ids_from.properties.manifest,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ids_from/manifest",schemaPath:"#/properties/ids_from/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids_from.properties.manifest.type,parentSchema:schema15.properties.ids_from.properties.manifest,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.destination !== undefined){
let data8 = data6.destination;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err15 = {instancePath:instancePath+"/ids_from/destination",schemaPath:"#/properties/ids_from/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ids_from.properties.destination,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ids_from/destination",schemaPath:"#/properties/ids_from/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids_from.properties.destination.type,parentSchema:schema15.properties.ids_from.properties.destination,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.prefix !== undefined){
let data9 = data6.prefix;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/ids_from/prefix",schemaPath:"#/properties/ids_from/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids_from.properties.prefix.type,parentSchema:schema15.properties.ids_from.properties.prefix,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.field !== undefined){
let data10 = data6.field;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/ids_from/field",schemaPath:"#/properties/ids_from/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids_from.properties.field.type,parentSchema:schema15.properties.ids_from.properties.field,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.batch !== undefined){
let data11 = data6.batch;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.size === undefined){
const err19 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema15.properties.ids_from.properties.batch.required,parentSchema:schema15.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.number === undefined){
const err20 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema15.properties.ids_from.properties.batch.required,parentSchema:schema15.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "size") || (key2 === "number"))){
const err21 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.size !== undefined){
let data12 = data11.size;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err22 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.ids_from.properties.batch.properties.size.type,parentSchema:schema15.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 5000 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000",schema:5000,parentSchema:schema15.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/ids_from/batch/size",schemaPath:"#/properties/ids_from/properties/batch/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.ids_from.properties.batch.properties.size,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data11.number !== undefined){
let data13 = data11.number;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err25 = {instancePath:instancePath+"/ids_from/batch/number",schemaPath:"#/properties/ids_from/properties/batch/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.ids_from.properties.batch.properties.number.type,parentSchema:schema15.properties.ids_from.properties.batch.properties.number,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 1 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/ids_from/batch/number",schemaPath:"#/properties/ids_from/properties/batch/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.ids_from.properties.batch.properties.number,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/ids_from/batch",schemaPath:"#/properties/ids_from/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.ids_from.properties.batch.type,parentSchema:schema15.properties.ids_from.properties.batch,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/ids_from",schemaPath:"#/properties/ids_from/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.ids_from.type,parentSchema:schema15.properties.ids_from,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.output !== undefined){
let data14 = data.output;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.destination === undefined){
const err29 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema15.properties.output.required,parentSchema:schema15.properties.output,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "destination") || (key3 === "prefix")) || (key3 === "gzip"))){
const err30 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.output,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.destination !== undefined){
let data15 = data14.destination;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err31 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.output.properties.destination,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.output.properties.destination.type,parentSchema:schema15.properties.output.properties.destination,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.prefix !== undefined){
let data16 = data14.prefix;
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.output.properties.prefix.type,parentSchema:schema15.properties.output.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.gzip !== undefined){
let data17 = data14.gzip;
if(typeof data17 !== "boolean"){
const err34 = {instancePath:instancePath+"/output/gzip",schemaPath:"#/properties/output/properties/gzip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.output.properties.gzip.type,parentSchema:schema15.properties.output.properties.gzip,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.output.type,parentSchema:schema15.properties.output,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const check5 = validate15;
const schema16 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_video","description":"Look up one video by its id","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema16.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.id.type,parentSchema:schema16.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.fields.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.fields.items.type,parentSchema:schema16.properties.fields.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.fields.type,parentSchema:schema16.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connection !== undefined){
let data3 = data.connection;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema16.properties.connection,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.connection.type,parentSchema:schema16.properties.connection,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data4 = data.on_quota;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.on_quota.type,parentSchema:schema16.properties.on_quota,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "wait") || (data4 === "fail"))){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema16.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.on_quota.enum,parentSchema:schema16.properties.on_quota,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const check6 = validate16;
const schema17 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_video_downloadhistory","description":"List the past downloads of one video","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"company_downloads":{"title":"Whole company","type":"boolean","default":false,"description":"Downloads of all users of the company instead of the user's own. The account must have it enabled; else the answer is 403."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "company_downloads")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema17.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.id.type,parentSchema:schema17.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.company_downloads !== undefined){
let data1 = data.company_downloads;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/company_downloads",schemaPath:"#/properties/company_downloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.company_downloads.type,parentSchema:schema17.properties.company_downloads,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.connection !== undefined){
let data2 = data.connection;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema17.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.connection.type,parentSchema:schema17.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data3 = data.on_quota;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.on_quota.type,parentSchema:schema17.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "wait") || (data3 === "fail"))){
const err9 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema17.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.on_quota.enum,parentSchema:schema17.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const check7 = validate17;
const schema18 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_products","description":"List the customer's products and what is left of each","type":"object","properties":{"fields":{"title":"Fields","type":"array","items":{"type":"string","enum":["download_requirements"]},"examples":[["download_requirements"]],"description":"What to add to each product."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "fields") || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.fields.items.type,parentSchema:schema18.properties.fields.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data1 === "download_requirements")){
const err2 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/enum",keyword:"enum",params:{allowedValues: schema18.properties.fields.items.enum},message:"must be equal to one of the allowed values",schema:schema18.properties.fields.items.enum,parentSchema:schema18.properties.fields.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.fields.type,parentSchema:schema18.properties.fields,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connection !== undefined){
let data2 = data.connection;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err4 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema18.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.connection.type,parentSchema:schema18.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data3 = data.on_quota;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.on_quota.type,parentSchema:schema18.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "wait") || (data3 === "fail"))){
const err7 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema18.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema18.properties.on_quota.enum,parentSchema:schema18.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const check8 = validate18;
const schema19 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_purchased_assets","description":"List the assets that the customer bought one by one, a page at a time","type":"object","properties":{"page":{"title":"Page","type":"integer","minimum":1,"maximum":2147483647,"default":1,"examples":[1],"description":"Which page, counted from 1."},"page_size":{"title":"Page size","type":"integer","minimum":1,"maximum":2147483647,"default":75,"examples":[75],"description":"How many entries a page holds. The last page may hold fewer."},"date_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"From","description":"Only purchases on or after this date (ISO 8601)."},"date_to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"To","description":"Only purchases on or before this date (ISO 8601)."},"company_purchases":{"title":"Whole company","type":"boolean","default":false,"description":"Purchases of all users of the company instead of the user's own."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"collect":{"title":"Collect","description":"How much: one `page`; `all` between the dates, however far apart; what is `new` since the last time; or a `plan` that says what all would take.","type":"string","enum":["page","all","new","plan"],"default":"page"},"output":{"title":"Output","description":"Where collected records go and in which form. Without it they are in the output while they are few, and in the default destination where they are more.","type":"object","additionalProperties":false,"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"gzip":{"title":"Gzip","description":"Whether parts are compressed; Parquet is by itself.","type":"boolean"},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"user":{"title":"User","description":"What becomes of the personal data of the user: kept, replaced by keyed hashes, or dropped.","type":"string","enum":["keep","hash","drop"],"default":"keep"},"format":{"title":"Format","description":"Form of the parts.","type":"string","enum":["ndjson"]}}},"strict":{"title":"Strict","description":"Of a collection: trust no two pages to be of one moment, read slices of time that fit a page, and fail where the result is not proven to be complete.","type":"boolean","default":false},"slice_seconds":{"title":"Slice","description":"Of a collection: how long it works before it hands its place in the worker over, seconds.","type":"number","minimum":5,"maximum":60,"default":20},"recheck_days":{"title":"Look again","description":"Of what is new: how many of the last days are looked at again for entries that came late.","type":"number","minimum":0,"maximum":366,"default":7},"settle_minutes":{"title":"Settling time","description":"Of a collection: it ends this many minutes before now at the latest, since entries may appear late.","type":"number","minimum":0,"maximum":10080,"default":720}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema19.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.page.type,parentSchema:schema19.properties.page,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema19.properties.page,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.page,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data1 = data.page_size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.page_size.type,parentSchema:schema19.properties.page_size,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema19.properties.page_size,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.page_size,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.date_from !== undefined){
let data2 = data.date_from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/date_from",schemaPath:"#/properties/date_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$",parentSchema:schema19.properties.date_from,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/date_from",schemaPath:"#/properties/date_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.date_from.type,parentSchema:schema19.properties.date_from,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date_to !== undefined){
let data3 = data.date_to;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/date_to",schemaPath:"#/properties/date_to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$",parentSchema:schema19.properties.date_to,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/date_to",schemaPath:"#/properties/date_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.date_to.type,parentSchema:schema19.properties.date_to,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.company_purchases !== undefined){
let data4 = data.company_purchases;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/company_purchases",schemaPath:"#/properties/company_purchases/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.company_purchases.type,parentSchema:schema19.properties.company_purchases,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.connection !== undefined){
let data5 = data.connection;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err12 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema19.properties.connection,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.connection.type,parentSchema:schema19.properties.connection,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data6 = data.on_quota;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.on_quota.type,parentSchema:schema19.properties.on_quota,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "wait") || (data6 === "fail"))){
const err15 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema19.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.on_quota.enum,parentSchema:schema19.properties.on_quota,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.collect !== undefined){
let data7 = data.collect;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.collect.type,parentSchema:schema19.properties.collect,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data7 === "page") || (data7 === "all")) || (data7 === "new")) || (data7 === "plan"))){
const err17 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/enum",keyword:"enum",params:{allowedValues: schema19.properties.collect.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.collect.enum,parentSchema:schema19.properties.collect,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.output !== undefined){
let data8 = data.output;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((key1 === "destination") || (key1 === "gzip")) || (key1 === "prefix")) || (key1 === "user")) || (key1 === "format"))){
const err18 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.output,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.destination !== undefined){
let data9 = data8.destination;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err19 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.output.properties.destination,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.output.properties.destination.type,parentSchema:schema19.properties.output.properties.destination,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.gzip !== undefined){
let data10 = data8.gzip;
if(typeof data10 !== "boolean"){
const err21 = {instancePath:instancePath+"/output/gzip",schemaPath:"#/properties/output/properties/gzip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.output.properties.gzip.type,parentSchema:schema19.properties.output.properties.gzip,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.prefix !== undefined){
let data11 = data8.prefix;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.output.properties.prefix.type,parentSchema:schema19.properties.output.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.user !== undefined){
let data12 = data8.user;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/output/user",schemaPath:"#/properties/output/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.output.properties.user.type,parentSchema:schema19.properties.output.properties.user,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data12 === "keep") || (data12 === "hash")) || (data12 === "drop"))){
const err24 = {instancePath:instancePath+"/output/user",schemaPath:"#/properties/output/properties/user/enum",keyword:"enum",params:{allowedValues: schema19.properties.output.properties.user.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.output.properties.user.enum,parentSchema:schema19.properties.output.properties.user,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.format !== undefined){
let data13 = data8.format;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.output.properties.format.type,parentSchema:schema19.properties.output.properties.format,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(data13 === "ndjson")){
const err26 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.output.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.output.properties.format.enum,parentSchema:schema19.properties.output.properties.format,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.output.type,parentSchema:schema19.properties.output,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.strict !== undefined){
let data14 = data.strict;
if(typeof data14 !== "boolean"){
const err28 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.strict.type,parentSchema:schema19.properties.strict,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.slice_seconds !== undefined){
let data15 = data.slice_seconds;
if(typeof data15 == "number"){
if(data15 > 60 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema19.properties.slice_seconds,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 5 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema19.properties.slice_seconds,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/slice_seconds",schemaPath:"#/properties/slice_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.slice_seconds.type,parentSchema:schema19.properties.slice_seconds,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.recheck_days !== undefined){
let data16 = data.recheck_days;
if(typeof data16 == "number"){
if(data16 > 366 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",schema:366,parentSchema:schema19.properties.recheck_days,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.recheck_days,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/recheck_days",schemaPath:"#/properties/recheck_days/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.recheck_days.type,parentSchema:schema19.properties.recheck_days,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.settle_minutes !== undefined){
let data17 = data.settle_minutes;
if(typeof data17 == "number"){
if(data17 > 10080 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema19.properties.settle_minutes,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.settle_minutes,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/settle_minutes",schemaPath:"#/properties/settle_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.settle_minutes.type,parentSchema:schema19.properties.settle_minutes,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const check9 = validate19;
const schema20 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_download_image","description":"Download one image, which takes one from the product's allowance","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"file_type":{"title":"File type","type":"string","enum":["eps","jpg"],"description":"Which kind of file is wanted."},"height":{"title":"Height","type":"integer","minimum":1,"maximum":2147483647,"examples":[3000],"description":"Height of the wanted size, pixels."},"product_id":{"title":"Product id","type":"integer","examples":[4711],"description":"The product to download under, as the list of products names it."},"product_type":{"title":"Product type","type":"string","minLength":1,"examples":["premiumaccess"],"description":"The kind of product to download under."},"use_team_credits":{"title":"Use team credits","type":"boolean","description":"Whether to pay with the team's credits."},"download_notes":{"type":"string","description":"A note, where the product asks for one."},"project_code":{"type":"string","description":"One of the project codes, where the product asks for one."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"confirm":{"title":"Confirm","description":"Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.","type":"boolean"},"max_downloads":{"title":"Most downloads of a run","description":"How many downloads the whole run may make, its parent and sub-workflows together; the task ends before it would make one more.","type":"integer","minimum":0},"min_remaining":{"title":"Least to be left","description":"The task ends without a download where less than this is left of the allowance of the product, as the list of products says it.","type":"integer","minimum":0},"output":{"title":"Output","description":"Where the file goes: a folder or S3. A file that is there already is not downloaded again. Without it only the address of the file is returned.","type":"object","additionalProperties":false,"required":["destination"],"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"name":{"title":"Name","description":"What the file is called: fields in braces (id, asset_type, product_type, size, date, year, month, day, ext, sha256), and folders.","type":"string","default":"{date}/{id}-{size}.{ext}"},"verify":{"title":"Verify","description":"How a file that is there is looked at: its size, or all of it.","type":"string","enum":["size","hash"],"default":"size"}}}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema20.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema20.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.id.type,parentSchema:schema20.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file_type !== undefined){
let data1 = data.file_type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.file_type.type,parentSchema:schema20.properties.file_type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "eps") || (data1 === "jpg"))){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema20.properties.file_type.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.file_type.enum,parentSchema:schema20.properties.file_type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.height !== undefined){
let data2 = data.height;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.height.type,parentSchema:schema20.properties.height,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema20.properties.height,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.height,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.product_id !== undefined){
let data3 = data.product_id;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.product_id.type,parentSchema:schema20.properties.product_id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.product_type !== undefined){
let data4 = data.product_type;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.product_type,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.product_type.type,parentSchema:schema20.properties.product_type,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.use_team_credits !== undefined){
let data5 = data.use_team_credits;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/use_team_credits",schemaPath:"#/properties/use_team_credits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.use_team_credits.type,parentSchema:schema20.properties.use_team_credits,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.download_notes !== undefined){
let data6 = data.download_notes;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/download_notes",schemaPath:"#/properties/download_notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.download_notes.type,parentSchema:schema20.properties.download_notes,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.project_code !== undefined){
let data7 = data.project_code;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/project_code",schemaPath:"#/properties/project_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.project_code.type,parentSchema:schema20.properties.project_code,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.connection !== undefined){
let data8 = data.connection;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err16 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema20.properties.connection,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.connection.type,parentSchema:schema20.properties.connection,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data9 = data.on_quota;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.on_quota.type,parentSchema:schema20.properties.on_quota,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data9 === "wait") || (data9 === "fail"))){
const err19 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema20.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.on_quota.enum,parentSchema:schema20.properties.on_quota,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.confirm !== undefined){
let data10 = data.confirm;
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.confirm.type,parentSchema:schema20.properties.confirm,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.max_downloads !== undefined){
let data11 = data.max_downloads;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err21 = {instancePath:instancePath+"/max_downloads",schemaPath:"#/properties/max_downloads/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.max_downloads.type,parentSchema:schema20.properties.max_downloads,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/max_downloads",schemaPath:"#/properties/max_downloads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20.properties.max_downloads,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.min_remaining !== undefined){
let data12 = data.min_remaining;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err23 = {instancePath:instancePath+"/min_remaining",schemaPath:"#/properties/min_remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.min_remaining.type,parentSchema:schema20.properties.min_remaining,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/min_remaining",schemaPath:"#/properties/min_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20.properties.min_remaining,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.output !== undefined){
let data13 = data.output;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.destination === undefined){
const err25 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema20.properties.output.required,parentSchema:schema20.properties.output,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "destination") || (key1 === "prefix")) || (key1 === "name")) || (key1 === "verify"))){
const err26 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.output,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.destination !== undefined){
let data14 = data13.destination;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err27 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.output.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.output.properties.destination.type,parentSchema:schema20.properties.output.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.prefix !== undefined){
let data15 = data13.prefix;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.output.properties.prefix.type,parentSchema:schema20.properties.output.properties.prefix,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.name !== undefined){
let data16 = data13.name;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/output/name",schemaPath:"#/properties/output/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.output.properties.name.type,parentSchema:schema20.properties.output.properties.name,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.verify !== undefined){
let data17 = data13.verify;
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/output/verify",schemaPath:"#/properties/output/properties/verify/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.output.properties.verify.type,parentSchema:schema20.properties.output.properties.verify,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data17 === "size") || (data17 === "hash"))){
const err32 = {instancePath:instancePath+"/output/verify",schemaPath:"#/properties/output/properties/verify/enum",keyword:"enum",params:{allowedValues: schema20.properties.output.properties.verify.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.output.properties.verify.enum,parentSchema:schema20.properties.output.properties.verify,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.output.type,parentSchema:schema20.properties.output,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const check10 = validate20;
const schema21 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_download_video","description":"Download one video, which takes one from the product's allowance","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"size":{"title":"Size","type":"string","minLength":1,"description":"Name of the wanted size."},"product_id":{"title":"Product id","type":"integer","examples":[4711],"description":"The product to download under, as the list of products names it."},"product_type":{"title":"Product type","type":"string","minLength":1,"examples":["premiumaccess"],"description":"The kind of product to download under."},"use_team_credits":{"title":"Use team credits","type":"boolean","description":"Whether to pay with the team's credits."},"download_notes":{"type":"string","description":"A note, where the product asks for one."},"project_code":{"type":"string","description":"One of the project codes, where the product asks for one."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"confirm":{"title":"Confirm","description":"Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.","type":"boolean"},"max_downloads":{"title":"Most downloads of a run","description":"How many downloads the whole run may make, its parent and sub-workflows together; the task ends before it would make one more.","type":"integer","minimum":0},"min_remaining":{"title":"Least to be left","description":"The task ends without a download where less than this is left of the allowance of the product, as the list of products says it.","type":"integer","minimum":0},"output":{"title":"Output","description":"Where the file goes: a folder or S3. A file that is there already is not downloaded again. Without it only the address of the file is returned.","type":"object","additionalProperties":false,"required":["destination"],"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"name":{"title":"Name","description":"What the file is called: fields in braces (id, asset_type, product_type, size, date, year, month, day, ext, sha256), and folders.","type":"string","default":"{date}/{id}-{size}.{ext}"},"verify":{"title":"Verify","description":"How a file that is there is looked at: its size, or all of it.","type":"string","enum":["size","hash"],"default":"size"}}}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema21.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema21.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.id.type,parentSchema:schema21.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.size,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.size.type,parentSchema:schema21.properties.size,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.product_id !== undefined){
let data2 = data.product_id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.product_id.type,parentSchema:schema21.properties.product_id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product_type !== undefined){
let data3 = data.product_type;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.product_type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.product_type.type,parentSchema:schema21.properties.product_type,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.use_team_credits !== undefined){
let data4 = data.use_team_credits;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/use_team_credits",schemaPath:"#/properties/use_team_credits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.use_team_credits.type,parentSchema:schema21.properties.use_team_credits,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.download_notes !== undefined){
let data5 = data.download_notes;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/download_notes",schemaPath:"#/properties/download_notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.download_notes.type,parentSchema:schema21.properties.download_notes,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.project_code !== undefined){
let data6 = data.project_code;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/project_code",schemaPath:"#/properties/project_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.project_code.type,parentSchema:schema21.properties.project_code,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connection !== undefined){
let data7 = data.connection;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err13 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema21.properties.connection,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.connection.type,parentSchema:schema21.properties.connection,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data8 = data.on_quota;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.on_quota.type,parentSchema:schema21.properties.on_quota,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data8 === "wait") || (data8 === "fail"))){
const err16 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema21.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.on_quota.enum,parentSchema:schema21.properties.on_quota,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.confirm !== undefined){
let data9 = data.confirm;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.confirm.type,parentSchema:schema21.properties.confirm,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.max_downloads !== undefined){
let data10 = data.max_downloads;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err18 = {instancePath:instancePath+"/max_downloads",schemaPath:"#/properties/max_downloads/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.max_downloads.type,parentSchema:schema21.properties.max_downloads,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/max_downloads",schemaPath:"#/properties/max_downloads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.max_downloads,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.min_remaining !== undefined){
let data11 = data.min_remaining;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err20 = {instancePath:instancePath+"/min_remaining",schemaPath:"#/properties/min_remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.min_remaining.type,parentSchema:schema21.properties.min_remaining,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/min_remaining",schemaPath:"#/properties/min_remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21.properties.min_remaining,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.output !== undefined){
let data12 = data.output;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.destination === undefined){
const err22 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema21.properties.output.required,parentSchema:schema21.properties.output,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data12){
if(!((((key1 === "destination") || (key1 === "prefix")) || (key1 === "name")) || (key1 === "verify"))){
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.output,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.destination !== undefined){
let data13 = data12.destination;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err24 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.output.properties.destination,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.output.properties.destination.type,parentSchema:schema21.properties.output.properties.destination,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.prefix !== undefined){
let data14 = data12.prefix;
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.output.properties.prefix.type,parentSchema:schema21.properties.output.properties.prefix,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.name !== undefined){
let data15 = data12.name;
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/output/name",schemaPath:"#/properties/output/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.output.properties.name.type,parentSchema:schema21.properties.output.properties.name,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.verify !== undefined){
let data16 = data12.verify;
if(typeof data16 !== "string"){
const err28 = {instancePath:instancePath+"/output/verify",schemaPath:"#/properties/output/properties/verify/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.output.properties.verify.type,parentSchema:schema21.properties.output.properties.verify,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data16 === "size") || (data16 === "hash"))){
const err29 = {instancePath:instancePath+"/output/verify",schemaPath:"#/properties/output/properties/verify/enum",keyword:"enum",params:{allowedValues: schema21.properties.output.properties.verify.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.output.properties.verify.enum,parentSchema:schema21.properties.output.properties.verify,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.output.type,parentSchema:schema21.properties.output,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const check11 = validate21;
const schema22 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_customer","description":"Tell whose credentials these are","type":"object","properties":{"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "connection") || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.connection !== undefined){
let data0 = data.connection;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema22.properties.connection,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.connection.type,parentSchema:schema22.properties.connection,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data1 = data.on_quota;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.on_quota.type,parentSchema:schema22.properties.on_quota,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "wait") || (data1 === "fail"))){
const err4 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema22.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.on_quota.enum,parentSchema:schema22.properties.on_quota,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const check12 = validate22;
const schema23 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_report_usage","description":"Report how often assets were used","type":"object","properties":{"id":{"title":"Batch id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["2025-03-usage"],"description":"The id of the batch, chosen by the reporter, never used before. Where it is left out, it is made from the usages, so that a batch that is reported again is recognised."},"asset_usages":{"description":"The usages, at most 1000.","type":"array","minItems":1,"maxItems":1000,"items":{"title":"AssetUsage","type":"object","required":["asset_id","quantity","usage_date"],"properties":{"asset_id":{"type":"string","minLength":1},"quantity":{"type":"integer","minimum":1,"description":"How often it was used."},"usage_date":{"type":"string","description":"When it was used; not later than today."}}}},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"},"confirm":{"title":"Confirm","description":"Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.","type":"boolean"}},"required":["asset_usages"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset_usages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset_usages"},message:"must have required property '"+"asset_usages"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "asset_usages")) || (key0 === "connection")) || (key0 === "on_quota")) || (key0 === "confirm")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema23.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.id.type,parentSchema:schema23.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.asset_usages !== undefined){
let data1 = data.asset_usages;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.asset_id === undefined){
const err7 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.quantity === undefined){
const err8 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.usage_date === undefined){
const err9 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "usage_date"},message:"must have required property '"+"usage_date"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.asset_id !== undefined){
let data3 = data2.asset_id;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/asset_usages/" + i0+"/asset_id",schemaPath:"#/properties/asset_usages/items/properties/asset_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.asset_usages.items.properties.asset_id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/asset_usages/" + i0+"/asset_id",schemaPath:"#/properties/asset_usages/items/properties/asset_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.asset_usages.items.properties.asset_id.type,parentSchema:schema23.properties.asset_usages.items.properties.asset_id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.quantity !== undefined){
let data4 = data2.quantity;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err12 = {instancePath:instancePath+"/asset_usages/" + i0+"/quantity",schemaPath:"#/properties/asset_usages/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.asset_usages.items.properties.quantity.type,parentSchema:schema23.properties.asset_usages.items.properties.quantity,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/asset_usages/" + i0+"/quantity",schemaPath:"#/properties/asset_usages/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23.properties.asset_usages.items.properties.quantity,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.usage_date !== undefined){
let data5 = data2.usage_date;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/asset_usages/" + i0+"/usage_date",schemaPath:"#/properties/asset_usages/items/properties/usage_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.asset_usages.items.properties.usage_date.type,parentSchema:schema23.properties.asset_usages.items.properties.usage_date,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.asset_usages.items.type,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.asset_usages.type,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.connection !== undefined){
let data6 = data.connection;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err17 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema23.properties.connection,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.connection.type,parentSchema:schema23.properties.connection,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data7 = data.on_quota;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.on_quota.type,parentSchema:schema23.properties.on_quota,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data7 === "wait") || (data7 === "fail"))){
const err20 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema23.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.on_quota.enum,parentSchema:schema23.properties.on_quota,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.confirm !== undefined){
let data8 = data.confirm;
if(typeof data8 !== "boolean"){
const err21 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema23.properties.confirm.type,parentSchema:schema23.properties.confirm,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const check13 = validate23;
const schema24 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_records","description":"Filter, compare, join and sum records that lie in a destination","type":"object","properties":{"from":{"title":"From","description":"Where the records are: a manifest, an archive, or several whose records are taken together.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"steps":{"title":"Steps","description":"What is done with them, one after another.","type":"array","maxItems":30,"default":[],"items":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"filter":{"type":"object","additionalProperties":false,"properties":{"field":{"type":"string","minLength":1,"description":"Field that is looked at."},"op":{"type":"string","enum":["equals","not_equals","less","at_most","more","at_least","in","not_in","between","contains","begins_with","empty","not_empty"],"default":"equals","description":"How it is compared."},"value":{"type":["string","number","boolean"],"description":"With what, but for in, not_in, between, empty and not_empty."},"values":{"type":"array","minItems":1,"maxItems":5000,"items":{"type":["string","number","boolean"]},"description":"Of in and not_in."},"from":{"type":["string","number","boolean"],"description":"Of between: the first value, or the first day."},"to":{"type":["string","number","boolean"],"description":"Of between: the last value, or the last day."}},"required":["field"],"description":"Keeps the records of which this is true."},"fields":{"type":["object","array"],"minItems":1,"minProperties":1,"maxItems":100,"maxProperties":100,"items":{"type":"string","minLength":1},"additionalProperties":{"type":"string","minLength":1},"description":"Keeps these fields: a list of names, or new names with the fields that they stand for."},"distinct":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"Keeps one record of those that are equal in these fields: the first in order."},"difference":{"type":"object","additionalProperties":false,"properties":{"without":{"title":"Without","description":"The other records.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"by":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"The key: a field of both."},"their_key":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"What the key is called in the other records. Default: the same."}},"required":["without","by"],"description":"Keeps the records whose key the others do not have."},"join":{"type":"object","additionalProperties":false,"properties":{"with":{"title":"With","description":"The other records, of which one is looked up for each of these.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"by":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"The key: a field of both."},"their_key":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"What the key is called in the other records. Default: the same."},"fields":{"type":["object","array"],"minItems":1,"minProperties":1,"maxItems":100,"maxProperties":100,"items":{"type":"string","minLength":1},"additionalProperties":{"type":"string","minLength":1},"description":"What to take from the other record: names, or new names with their fields."},"keep":{"type":"string","enum":["all","matched"],"default":"all","description":"Whether records stay that there is no other one for."}},"required":["with","by","fields"],"description":"Adds fields of other records with the same key. Never changes how often a record occurs."},"group":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"array","maxItems":50,"description":"Fields, or parts of a time; none for one group of everything.","items":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["field","per"],"properties":{"field":{"type":"string","minLength":1,"description":"A time."},"per":{"type":"string","enum":["day","month","year"]},"as":{"type":"string","minLength":1,"description":"Its new name. Default: day, month or year."}}}},"count":{"type":"string","minLength":1,"description":"New name for the number of records."},"unique":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the number of different values of a field."},"sum":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the sum of a field."},"least":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the least value of a field."},"most":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the greatest value of a field."}},"required":["by"],"description":"Makes one record of each group."},"order":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"Orders by fields; `-` before a name turns it around. What is empty comes last."},"limit":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"integer","minimum":0,"description":"Records to keep."},"offset":{"type":"integer","minimum":0,"description":"Records to leave out before them.","default":0}},"required":["size"],"description":"Keeps the first records."},"batch":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"integer","minimum":1,"description":"Records in a batch."},"number":{"type":"integer","minimum":1,"description":"Which batch, from 1."}},"required":["size","number"],"description":"Keeps one batch. All batches together hold each record once."}}}},"output":{"type":"object","additionalProperties":false,"properties":{"destination":{"title":"Destination","description":"Name of a destination of the configuration file.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"Folder below the root of the destination.","type":"string","examples":["studio/2025"]},"format":{"title":"Format","description":"Form of the parts.","type":"string","enum":["ndjson","csv","parquet"]},"gzip":{"title":"Gzip","description":"Whether parts are compressed; Parquet is by itself.","type":"boolean"}},"title":"Output","description":"Where the result goes. Without a destination it is in the output, up to 500 kB."},"time_zone":{"title":"Time zone","description":"Where days, months and years begin, by its IANA name.","type":"string","default":"UTC","examples":["Europe/Berlin"]}},"required":["from"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "steps")) || (key0 === "output")) || (key0 === "time_zone")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if((!data0 || typeof data0 != "object") && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema24.properties.from.type},message:"must be string,object,array",schema:schema24.properties.from.type,parentSchema:schema24.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema24.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.from,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: schema24.properties.from.items.type},message:"must be string,object",schema:schema24.properties.from.items.type,parentSchema:schema24.properties.from.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((key1 === "manifest") || (key1 === "destination")) || (key1 === "prefix")) || (key1 === "catalogue")) || (key1 === "ids")) || (key1 === "rows"))){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.from.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.manifest !== undefined){
let data2 = data1.manifest;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/from/" + i0+"/manifest",schemaPath:"#/properties/from/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.items.properties.manifest,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/from/" + i0+"/manifest",schemaPath:"#/properties/from/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.items.properties.manifest.type,parentSchema:schema24.properties.from.items.properties.manifest,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.destination !== undefined){
let data3 = data1.destination;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/from/" + i0+"/destination",schemaPath:"#/properties/from/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.items.properties.destination,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from/" + i0+"/destination",schemaPath:"#/properties/from/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.items.properties.destination.type,parentSchema:schema24.properties.from.items.properties.destination,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.prefix !== undefined){
let data4 = data1.prefix;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/from/" + i0+"/prefix",schemaPath:"#/properties/from/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.items.properties.prefix,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/from/" + i0+"/prefix",schemaPath:"#/properties/from/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.items.properties.prefix.type,parentSchema:schema24.properties.from.items.properties.prefix,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.catalogue !== undefined){
let data5 = data1.catalogue;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.destination === undefined){
const err15 = {instancePath:instancePath+"/from/" + i0+"/catalogue",schemaPath:"#/properties/from/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.from.items.properties.catalogue.required,parentSchema:schema24.properties.from.items.properties.catalogue,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "destination") || (key2 === "prefix"))){
const err16 = {instancePath:instancePath+"/from/" + i0+"/catalogue",schemaPath:"#/properties/from/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.from.items.properties.catalogue,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.destination !== undefined){
let data6 = data5.destination;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err17 = {instancePath:instancePath+"/from/" + i0+"/catalogue/destination",schemaPath:"#/properties/from/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.items.properties.catalogue.properties.destination,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/from/" + i0+"/catalogue/destination",schemaPath:"#/properties/from/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.items.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.from.items.properties.catalogue.properties.destination,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.prefix !== undefined){
let data7 = data5.prefix;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/from/" + i0+"/catalogue/prefix",schemaPath:"#/properties/from/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.items.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.from.items.properties.catalogue.properties.prefix,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/from/" + i0+"/catalogue",schemaPath:"#/properties/from/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.from.items.properties.catalogue.type,parentSchema:schema24.properties.from.items.properties.catalogue,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.ids !== undefined){
let data8 = data1.ids;
if(Array.isArray(data8)){
if(data8.length > 20000){
const err21 = {instancePath:instancePath+"/from/" + i0+"/ids",schemaPath:"#/properties/from/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.from.items.properties.ids,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))))){
const err22 = {instancePath:instancePath+"/from/" + i0+"/ids/" + i1,schemaPath:"#/properties/from/items/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.from.items.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.from.items.properties.ids.items.type,parentSchema:schema24.properties.from.items.properties.ids.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/from/" + i0+"/ids",schemaPath:"#/properties/from/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.from.items.properties.ids.type,parentSchema:schema24.properties.from.items.properties.ids,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.rows !== undefined){
let data10 = data1.rows;
if(Array.isArray(data10)){
if(data10.length > 5000){
const err24 = {instancePath:instancePath+"/from/" + i0+"/rows",schemaPath:"#/properties/from/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.from.items.properties.rows,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err25 = {instancePath:instancePath+"/from/" + i0+"/rows/" + i2,schemaPath:"#/properties/from/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.from.items.properties.rows.items.type,parentSchema:schema24.properties.from.items.properties.rows.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/from/" + i0+"/rows",schemaPath:"#/properties/from/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.from.items.properties.rows.type,parentSchema:schema24.properties.from.items.properties.rows,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key3 in data0){
if(!((((((key3 === "manifest") || (key3 === "destination")) || (key3 === "prefix")) || (key3 === "catalogue")) || (key3 === "ids")) || (key3 === "rows"))){
const err27 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.from,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.manifest !== undefined){
let data12 = data0.manifest;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err28 = {instancePath:instancePath+"/from/manifest",schemaPath:"#/properties/from/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.properties.manifest,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/from/manifest",schemaPath:"#/properties/from/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.properties.manifest.type,parentSchema:schema24.properties.from.properties.manifest,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.destination !== undefined){
let data13 = data0.destination;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err30 = {instancePath:instancePath+"/from/destination",schemaPath:"#/properties/from/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.properties.destination,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/from/destination",schemaPath:"#/properties/from/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.properties.destination.type,parentSchema:schema24.properties.from.properties.destination,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data0.prefix !== undefined){
let data14 = data0.prefix;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err32 = {instancePath:instancePath+"/from/prefix",schemaPath:"#/properties/from/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.properties.prefix,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/from/prefix",schemaPath:"#/properties/from/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.properties.prefix.type,parentSchema:schema24.properties.from.properties.prefix,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data0.catalogue !== undefined){
let data15 = data0.catalogue;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.destination === undefined){
const err34 = {instancePath:instancePath+"/from/catalogue",schemaPath:"#/properties/from/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.from.properties.catalogue.required,parentSchema:schema24.properties.from.properties.catalogue,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "destination") || (key4 === "prefix"))){
const err35 = {instancePath:instancePath+"/from/catalogue",schemaPath:"#/properties/from/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.from.properties.catalogue,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.destination !== undefined){
let data16 = data15.destination;
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err36 = {instancePath:instancePath+"/from/catalogue/destination",schemaPath:"#/properties/from/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.from.properties.catalogue.properties.destination,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/from/catalogue/destination",schemaPath:"#/properties/from/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.from.properties.catalogue.properties.destination,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.prefix !== undefined){
let data17 = data15.prefix;
if(typeof data17 !== "string"){
const err38 = {instancePath:instancePath+"/from/catalogue/prefix",schemaPath:"#/properties/from/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.from.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.from.properties.catalogue.properties.prefix,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/from/catalogue",schemaPath:"#/properties/from/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.from.properties.catalogue.type,parentSchema:schema24.properties.from.properties.catalogue,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data0.ids !== undefined){
let data18 = data0.ids;
if(Array.isArray(data18)){
if(data18.length > 20000){
const err40 = {instancePath:instancePath+"/from/ids",schemaPath:"#/properties/from/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.from.properties.ids,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))))){
const err41 = {instancePath:instancePath+"/from/ids/" + i3,schemaPath:"#/properties/from/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.from.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.from.properties.ids.items.type,parentSchema:schema24.properties.from.properties.ids.items,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/from/ids",schemaPath:"#/properties/from/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.from.properties.ids.type,parentSchema:schema24.properties.from.properties.ids,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.rows !== undefined){
let data20 = data0.rows;
if(Array.isArray(data20)){
if(data20.length > 5000){
const err43 = {instancePath:instancePath+"/from/rows",schemaPath:"#/properties/from/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.from.properties.rows,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err44 = {instancePath:instancePath+"/from/rows/" + i4,schemaPath:"#/properties/from/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.from.properties.rows.items.type,parentSchema:schema24.properties.from.properties.rows.items,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/from/rows",schemaPath:"#/properties/from/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.from.properties.rows.type,parentSchema:schema24.properties.from.properties.rows,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data.steps !== undefined){
let data22 = data.steps;
if(Array.isArray(data22)){
if(data22.length > 30){
const err46 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema24.properties.steps,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 1){
const err47 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema24.properties.steps.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Object.keys(data23).length < 1){
const err48 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 in data23){
if(!(func2.call(schema24.properties.steps.items.properties, key5))){
const err49 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.filter !== undefined){
let data24 = data23.filter;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.field === undefined){
const err50 = {instancePath:instancePath+"/steps/" + i5+"/filter",schemaPath:"#/properties/steps/items/properties/filter/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema24.properties.steps.items.properties.filter.required,parentSchema:schema24.properties.steps.items.properties.filter,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data24){
if(!((((((key6 === "field") || (key6 === "op")) || (key6 === "value")) || (key6 === "values")) || (key6 === "from")) || (key6 === "to"))){
const err51 = {instancePath:instancePath+"/steps/" + i5+"/filter",schemaPath:"#/properties/steps/items/properties/filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.filter,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.field !== undefined){
let data25 = data24.field;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err52 = {instancePath:instancePath+"/steps/" + i5+"/filter/field",schemaPath:"#/properties/steps/items/properties/filter/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.filter.properties.field,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/steps/" + i5+"/filter/field",schemaPath:"#/properties/steps/items/properties/filter/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.filter.properties.field.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.field,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.op !== undefined){
let data26 = data24.op;
if(typeof data26 !== "string"){
const err54 = {instancePath:instancePath+"/steps/" + i5+"/filter/op",schemaPath:"#/properties/steps/items/properties/filter/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.filter.properties.op.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.op,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((((((((((data26 === "equals") || (data26 === "not_equals")) || (data26 === "less")) || (data26 === "at_most")) || (data26 === "more")) || (data26 === "at_least")) || (data26 === "in")) || (data26 === "not_in")) || (data26 === "between")) || (data26 === "contains")) || (data26 === "begins_with")) || (data26 === "empty")) || (data26 === "not_empty"))){
const err55 = {instancePath:instancePath+"/steps/" + i5+"/filter/op",schemaPath:"#/properties/steps/items/properties/filter/properties/op/enum",keyword:"enum",params:{allowedValues: schema24.properties.steps.items.properties.filter.properties.op.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.steps.items.properties.filter.properties.op.enum,parentSchema:schema24.properties.steps.items.properties.filter.properties.op,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.value !== undefined){
let data27 = data24.value;
if(((typeof data27 !== "string") && (!(typeof data27 == "number"))) && (typeof data27 !== "boolean")){
const err56 = {instancePath:instancePath+"/steps/" + i5+"/filter/value",schemaPath:"#/properties/steps/items/properties/filter/properties/value/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.filter.properties.value.type},message:"must be string,number,boolean",schema:schema24.properties.steps.items.properties.filter.properties.value.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.value,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.values !== undefined){
let data28 = data24.values;
if(Array.isArray(data28)){
if(data28.length > 5000){
const err57 = {instancePath:instancePath+"/steps/" + i5+"/filter/values",schemaPath:"#/properties/steps/items/properties/filter/properties/values/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.steps.items.properties.filter.properties.values,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data28.length < 1){
const err58 = {instancePath:instancePath+"/steps/" + i5+"/filter/values",schemaPath:"#/properties/steps/items/properties/filter/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.filter.properties.values,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(((typeof data29 !== "string") && (!(typeof data29 == "number"))) && (typeof data29 !== "boolean")){
const err59 = {instancePath:instancePath+"/steps/" + i5+"/filter/values/" + i6,schemaPath:"#/properties/steps/items/properties/filter/properties/values/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.filter.properties.values.items.type},message:"must be string,number,boolean",schema:schema24.properties.steps.items.properties.filter.properties.values.items.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.values.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/steps/" + i5+"/filter/values",schemaPath:"#/properties/steps/items/properties/filter/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.filter.properties.values.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.values,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.from !== undefined){
let data30 = data24.from;
if(((typeof data30 !== "string") && (!(typeof data30 == "number"))) && (typeof data30 !== "boolean")){
const err61 = {instancePath:instancePath+"/steps/" + i5+"/filter/from",schemaPath:"#/properties/steps/items/properties/filter/properties/from/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.filter.properties.from.type},message:"must be string,number,boolean",schema:schema24.properties.steps.items.properties.filter.properties.from.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.from,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.to !== undefined){
let data31 = data24.to;
if(((typeof data31 !== "string") && (!(typeof data31 == "number"))) && (typeof data31 !== "boolean")){
const err62 = {instancePath:instancePath+"/steps/" + i5+"/filter/to",schemaPath:"#/properties/steps/items/properties/filter/properties/to/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.filter.properties.to.type},message:"must be string,number,boolean",schema:schema24.properties.steps.items.properties.filter.properties.to.type,parentSchema:schema24.properties.steps.items.properties.filter.properties.to,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/steps/" + i5+"/filter",schemaPath:"#/properties/steps/items/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.filter.type,parentSchema:schema24.properties.steps.items.properties.filter,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.fields !== undefined){
let data32 = data23.fields;
if(!data32 || typeof data32 != "object"){
const err64 = {instancePath:instancePath+"/steps/" + i5+"/fields",schemaPath:"#/properties/steps/items/properties/fields/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.fields.type},message:"must be object,array",schema:schema24.properties.steps.items.properties.fields.type,parentSchema:schema24.properties.steps.items.properties.fields,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Array.isArray(data32)){
if(data32.length > 100){
const err65 = {instancePath:instancePath+"/steps/" + i5+"/fields",schemaPath:"#/properties/steps/items/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.fields,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data32.length < 1){
const err66 = {instancePath:instancePath+"/steps/" + i5+"/fields",schemaPath:"#/properties/steps/items/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.fields,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err67 = {instancePath:instancePath+"/steps/" + i5+"/fields/" + i7,schemaPath:"#/properties/steps/items/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.fields.items,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/steps/" + i5+"/fields/" + i7,schemaPath:"#/properties/steps/items/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.fields.items.type,parentSchema:schema24.properties.steps.items.properties.fields.items,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 100){
const err69 = {instancePath:instancePath+"/steps/" + i5+"/fields",schemaPath:"#/properties/steps/items/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema24.properties.steps.items.properties.fields,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Object.keys(data32).length < 1){
const err70 = {instancePath:instancePath+"/steps/" + i5+"/fields",schemaPath:"#/properties/steps/items/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.fields,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 in data32){
let data34 = data32[key7];
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err71 = {instancePath:instancePath+"/steps/" + i5+"/fields/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/fields/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.fields.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/steps/" + i5+"/fields/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.fields.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.fields.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(data23.distinct !== undefined){
let data35 = data23.distinct;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
const err73 = {instancePath:instancePath+"/steps/" + i5+"/distinct",schemaPath:"#/properties/steps/items/properties/distinct/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.distinct.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.distinct.type,parentSchema:schema24.properties.steps.items.properties.distinct,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err74 = {instancePath:instancePath+"/steps/" + i5+"/distinct",schemaPath:"#/properties/steps/items/properties/distinct/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.distinct,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(Array.isArray(data35)){
if(data35.length > 100){
const err75 = {instancePath:instancePath+"/steps/" + i5+"/distinct",schemaPath:"#/properties/steps/items/properties/distinct/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.distinct,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data35.length < 1){
const err76 = {instancePath:instancePath+"/steps/" + i5+"/distinct",schemaPath:"#/properties/steps/items/properties/distinct/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.distinct,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
let data36 = data35[i8];
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err77 = {instancePath:instancePath+"/steps/" + i5+"/distinct/" + i8,schemaPath:"#/properties/steps/items/properties/distinct/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.distinct.items,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/steps/" + i5+"/distinct/" + i8,schemaPath:"#/properties/steps/items/properties/distinct/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.distinct.items.type,parentSchema:schema24.properties.steps.items.properties.distinct.items,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
if(data23.difference !== undefined){
let data37 = data23.difference;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.without === undefined){
const err79 = {instancePath:instancePath+"/steps/" + i5+"/difference",schemaPath:"#/properties/steps/items/properties/difference/required",keyword:"required",params:{missingProperty: "without"},message:"must have required property '"+"without"+"'",schema:schema24.properties.steps.items.properties.difference.required,parentSchema:schema24.properties.steps.items.properties.difference,data:data37};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data37.by === undefined){
const err80 = {instancePath:instancePath+"/steps/" + i5+"/difference",schemaPath:"#/properties/steps/items/properties/difference/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema24.properties.steps.items.properties.difference.required,parentSchema:schema24.properties.steps.items.properties.difference,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data37){
if(!(((key8 === "without") || (key8 === "by")) || (key8 === "their_key"))){
const err81 = {instancePath:instancePath+"/steps/" + i5+"/difference",schemaPath:"#/properties/steps/items/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.difference,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.without !== undefined){
let data38 = data37.without;
if((!data38 || typeof data38 != "object") && (typeof data38 !== "string")){
const err82 = {instancePath:instancePath+"/steps/" + i5+"/difference/without",schemaPath:"#/properties/steps/items/properties/difference/properties/without/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.without.type},message:"must be string,object,array",schema:schema24.properties.steps.items.properties.difference.properties.without.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err83 = {instancePath:instancePath+"/steps/" + i5+"/difference/without",schemaPath:"#/properties/steps/items/properties/difference/properties/without/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(Array.isArray(data38)){
if(data38.length > 1000){
const err84 = {instancePath:instancePath+"/steps/" + i5+"/difference/without",schemaPath:"#/properties/steps/items/properties/difference/properties/without/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema24.properties.steps.items.properties.difference.properties.without,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data38.length < 1){
const err85 = {instancePath:instancePath+"/steps/" + i5+"/difference/without",schemaPath:"#/properties/steps/items/properties/difference/properties/without/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if((typeof data39 !== "string") && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))){
const err86 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9,schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.without.items.type},message:"must be string,object",schema:schema24.properties.steps.items.properties.difference.properties.without.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err87 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9,schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items,data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!((((((key9 === "manifest") || (key9 === "destination")) || (key9 === "prefix")) || (key9 === "catalogue")) || (key9 === "ids")) || (key9 === "rows"))){
const err88 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9,schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data39.manifest !== undefined){
let data40 = data39.manifest;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err89 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/manifest",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.manifest,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/manifest",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.manifest.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.manifest,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data39.destination !== undefined){
let data41 = data39.destination;
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err91 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.destination,data:data41};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.destination,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.prefix !== undefined){
let data42 = data39.prefix;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err93 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.prefix,data:data42};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.prefix,data:data42};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data39.catalogue !== undefined){
let data43 = data39.catalogue;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.destination === undefined){
const err95 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.required,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key10 in data43){
if(!((key10 === "destination") || (key10 === "prefix"))){
const err96 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data43.destination !== undefined){
let data44 = data43.destination;
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err97 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination,data:data44};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination,data:data44};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data43.prefix !== undefined){
let data45 = data43.prefix;
if(typeof data45 !== "string"){
const err99 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.prefix,data:data45};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.ids !== undefined){
let data46 = data39.ids;
if(Array.isArray(data46)){
if(data46.length > 20000){
const err101 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/ids",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids,data:data46};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len10 = data46.length;
for(let i10=0; i10<len10; i10++){
let data47 = data46[i10];
if((typeof data47 !== "string") && (!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))))){
const err102 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/ids/" + i10,schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids.items,data:data47};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/ids",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.ids,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.rows !== undefined){
let data48 = data39.rows;
if(Array.isArray(data48)){
if(data48.length > 5000){
const err104 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/rows",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.rows,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len11 = data48.length;
for(let i11=0; i11<len11; i11++){
let data49 = data48[i11];
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err105 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/rows/" + i11,schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.rows.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.rows.items,data:data49};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/" + i9+"/rows",schemaPath:"#/properties/steps/items/properties/difference/properties/without/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.rows.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.items.properties.rows,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key11 in data38){
if(!((((((key11 === "manifest") || (key11 === "destination")) || (key11 === "prefix")) || (key11 === "catalogue")) || (key11 === "ids")) || (key11 === "rows"))){
const err107 = {instancePath:instancePath+"/steps/" + i5+"/difference/without",schemaPath:"#/properties/steps/items/properties/difference/properties/without/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.difference.properties.without,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data38.manifest !== undefined){
let data50 = data38.manifest;
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err108 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/manifest",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.manifest,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/manifest",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.manifest.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.manifest,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data38.destination !== undefined){
let data51 = data38.destination;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err110 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.destination,data:data51};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.destination,data:data51};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.prefix !== undefined){
let data52 = data38.prefix;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err112 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.prefix,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.prefix,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data38.catalogue !== undefined){
let data53 = data38.catalogue;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.destination === undefined){
const err114 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.required,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data53};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key12 in data53){
if(!((key12 === "destination") || (key12 === "prefix"))){
const err115 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data53.destination !== undefined){
let data54 = data53.destination;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err116 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination,data:data54};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue/destination",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.prefix !== undefined){
let data55 = data53.prefix;
if(typeof data55 !== "string"){
const err118 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue/prefix",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.prefix,data:data55};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/catalogue",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data38.ids !== undefined){
let data56 = data38.ids;
if(Array.isArray(data56)){
if(data56.length > 20000){
const err120 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/ids",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.ids,data:data56};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len12 = data56.length;
for(let i12=0; i12<len12; i12++){
let data57 = data56[i12];
if((typeof data57 !== "string") && (!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))))){
const err121 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/ids/" + i12,schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.without.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.ids.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.ids.items,data:data57};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/ids",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.ids.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.ids,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data38.rows !== undefined){
let data58 = data38.rows;
if(Array.isArray(data58)){
if(data58.length > 5000){
const err123 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/rows",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.rows,data:data58};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const len13 = data58.length;
for(let i13=0; i13<len13; i13++){
let data59 = data58[i13];
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err124 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/rows/" + i13,schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.rows.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.rows.items,data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/steps/" + i5+"/difference/without/rows",schemaPath:"#/properties/steps/items/properties/difference/properties/without/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.difference.properties.without.properties.rows.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.without.properties.rows,data:data58};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
if(data37.by !== undefined){
let data60 = data37.by;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
const err126 = {instancePath:instancePath+"/steps/" + i5+"/difference/by",schemaPath:"#/properties/steps/items/properties/difference/properties/by/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.by.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.difference.properties.by.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.by,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data60 === "string"){
if(func3(data60) < 1){
const err127 = {instancePath:instancePath+"/steps/" + i5+"/difference/by",schemaPath:"#/properties/steps/items/properties/difference/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.by,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(Array.isArray(data60)){
if(data60.length > 100){
const err128 = {instancePath:instancePath+"/steps/" + i5+"/difference/by",schemaPath:"#/properties/steps/items/properties/difference/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.difference.properties.by,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data60.length < 1){
const err129 = {instancePath:instancePath+"/steps/" + i5+"/difference/by",schemaPath:"#/properties/steps/items/properties/difference/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.by,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len14 = data60.length;
for(let i14=0; i14<len14; i14++){
let data61 = data60[i14];
if(typeof data61 === "string"){
if(func3(data61) < 1){
const err130 = {instancePath:instancePath+"/steps/" + i5+"/difference/by/" + i14,schemaPath:"#/properties/steps/items/properties/difference/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.by.items,data:data61};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/steps/" + i5+"/difference/by/" + i14,schemaPath:"#/properties/steps/items/properties/difference/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.by.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.by.items,data:data61};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
if(data37.their_key !== undefined){
let data62 = data37.their_key;
if((typeof data62 !== "string") && (!(Array.isArray(data62)))){
const err132 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key",schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.difference.properties.their_key.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.difference.properties.their_key.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key,data:data62};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err133 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key",schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key,data:data62};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(Array.isArray(data62)){
if(data62.length > 100){
const err134 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key",schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key,data:data62};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data62.length < 1){
const err135 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key",schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key,data:data62};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len15 = data62.length;
for(let i15=0; i15<len15; i15++){
let data63 = data62[i15];
if(typeof data63 === "string"){
if(func3(data63) < 1){
const err136 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key/" + i15,schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key.items,data:data63};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/steps/" + i5+"/difference/their_key/" + i15,schemaPath:"#/properties/steps/items/properties/difference/properties/their_key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.difference.properties.their_key.items.type,parentSchema:schema24.properties.steps.items.properties.difference.properties.their_key.items,data:data63};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/steps/" + i5+"/difference",schemaPath:"#/properties/steps/items/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.difference.type,parentSchema:schema24.properties.steps.items.properties.difference,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data23.join !== undefined){
let data64 = data23.join;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.with === undefined){
const err139 = {instancePath:instancePath+"/steps/" + i5+"/join",schemaPath:"#/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema24.properties.steps.items.properties.join.required,parentSchema:schema24.properties.steps.items.properties.join,data:data64};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data64.by === undefined){
const err140 = {instancePath:instancePath+"/steps/" + i5+"/join",schemaPath:"#/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema24.properties.steps.items.properties.join.required,parentSchema:schema24.properties.steps.items.properties.join,data:data64};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data64.fields === undefined){
const err141 = {instancePath:instancePath+"/steps/" + i5+"/join",schemaPath:"#/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema24.properties.steps.items.properties.join.required,parentSchema:schema24.properties.steps.items.properties.join,data:data64};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key13 in data64){
if(!(((((key13 === "with") || (key13 === "by")) || (key13 === "their_key")) || (key13 === "fields")) || (key13 === "keep"))){
const err142 = {instancePath:instancePath+"/steps/" + i5+"/join",schemaPath:"#/properties/steps/items/properties/join/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.join,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data64.with !== undefined){
let data65 = data64.with;
if((!data65 || typeof data65 != "object") && (typeof data65 !== "string")){
const err143 = {instancePath:instancePath+"/steps/" + i5+"/join/with",schemaPath:"#/properties/steps/items/properties/join/properties/with/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.with.type},message:"must be string,object,array",schema:schema24.properties.steps.items.properties.join.properties.with.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with,data:data65};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(typeof data65 === "string"){
if(func3(data65) < 1){
const err144 = {instancePath:instancePath+"/steps/" + i5+"/join/with",schemaPath:"#/properties/steps/items/properties/join/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with,data:data65};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(Array.isArray(data65)){
if(data65.length > 1000){
const err145 = {instancePath:instancePath+"/steps/" + i5+"/join/with",schemaPath:"#/properties/steps/items/properties/join/properties/with/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema24.properties.steps.items.properties.join.properties.with,data:data65};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data65.length < 1){
const err146 = {instancePath:instancePath+"/steps/" + i5+"/join/with",schemaPath:"#/properties/steps/items/properties/join/properties/with/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with,data:data65};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len16 = data65.length;
for(let i16=0; i16<len16; i16++){
let data66 = data65[i16];
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
const err147 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16,schemaPath:"#/properties/steps/items/properties/join/properties/with/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.with.items.type},message:"must be string,object",schema:schema24.properties.steps.items.properties.join.properties.with.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items,data:data66};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data66 === "string"){
if(func3(data66) < 1){
const err148 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16,schemaPath:"#/properties/steps/items/properties/join/properties/with/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items,data:data66};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key14 in data66){
if(!((((((key14 === "manifest") || (key14 === "destination")) || (key14 === "prefix")) || (key14 === "catalogue")) || (key14 === "ids")) || (key14 === "rows"))){
const err149 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16,schemaPath:"#/properties/steps/items/properties/join/properties/with/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items,data:data66};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data66.manifest !== undefined){
let data67 = data66.manifest;
if(typeof data67 === "string"){
if(func3(data67) < 1){
const err150 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/manifest",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.manifest,data:data67};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/manifest",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.manifest.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.manifest,data:data67};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data66.destination !== undefined){
let data68 = data66.destination;
if(typeof data68 === "string"){
if(func3(data68) < 1){
const err152 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.destination,data:data68};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.destination,data:data68};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data66.prefix !== undefined){
let data69 = data66.prefix;
if(typeof data69 === "string"){
if(func3(data69) < 1){
const err154 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.prefix,data:data69};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.prefix,data:data69};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data66.catalogue !== undefined){
let data70 = data66.catalogue;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.destination === undefined){
const err156 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.required,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data70};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key15 in data70){
if(!((key15 === "destination") || (key15 === "prefix"))){
const err157 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data70};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data70.destination !== undefined){
let data71 = data70.destination;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err158 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination,data:data71};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data70.prefix !== undefined){
let data72 = data70.prefix;
if(typeof data72 !== "string"){
const err160 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.prefix,data:data72};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data70};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data66.ids !== undefined){
let data73 = data66.ids;
if(Array.isArray(data73)){
if(data73.length > 20000){
const err162 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/ids",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.ids,data:data73};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len17 = data73.length;
for(let i17=0; i17<len17; i17++){
let data74 = data73[i17];
if((typeof data74 !== "string") && (!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))))){
const err163 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/ids/" + i17,schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.with.items.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.ids.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.ids.items,data:data74};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/ids",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.ids.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.ids,data:data73};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data66.rows !== undefined){
let data75 = data66.rows;
if(Array.isArray(data75)){
if(data75.length > 5000){
const err165 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/rows",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.rows,data:data75};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len18 = data75.length;
for(let i18=0; i18<len18; i18++){
let data76 = data75[i18];
if(!(data76 && typeof data76 == "object" && !Array.isArray(data76))){
const err166 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/rows/" + i18,schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.rows.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.rows.items,data:data76};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/steps/" + i5+"/join/with/" + i16+"/rows",schemaPath:"#/properties/steps/items/properties/join/properties/with/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.join.properties.with.items.properties.rows.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.items.properties.rows,data:data75};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key16 in data65){
if(!((((((key16 === "manifest") || (key16 === "destination")) || (key16 === "prefix")) || (key16 === "catalogue")) || (key16 === "ids")) || (key16 === "rows"))){
const err168 = {instancePath:instancePath+"/steps/" + i5+"/join/with",schemaPath:"#/properties/steps/items/properties/join/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.join.properties.with,data:data65};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data65.manifest !== undefined){
let data77 = data65.manifest;
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err169 = {instancePath:instancePath+"/steps/" + i5+"/join/with/manifest",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.manifest,data:data77};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/steps/" + i5+"/join/with/manifest",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.properties.manifest.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.manifest,data:data77};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data65.destination !== undefined){
let data78 = data65.destination;
if(typeof data78 === "string"){
if(func3(data78) < 1){
const err171 = {instancePath:instancePath+"/steps/" + i5+"/join/with/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.destination,data:data78};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/steps/" + i5+"/join/with/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.destination,data:data78};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data65.prefix !== undefined){
let data79 = data65.prefix;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err173 = {instancePath:instancePath+"/steps/" + i5+"/join/with/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.prefix,data:data79};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/steps/" + i5+"/join/with/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.prefix,data:data79};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data65.catalogue !== undefined){
let data80 = data65.catalogue;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.destination === undefined){
const err175 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.required,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data80};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key17 in data80){
if(!((key17 === "destination") || (key17 === "prefix"))){
const err176 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data80};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data80.destination !== undefined){
let data81 = data80.destination;
if(typeof data81 === "string"){
if(func3(data81) < 1){
const err177 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination,data:data81};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue/destination",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination,data:data81};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data80.prefix !== undefined){
let data82 = data80.prefix;
if(typeof data82 !== "string"){
const err179 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue/prefix",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.prefix.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.prefix,data:data82};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/steps/" + i5+"/join/with/catalogue",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data80};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data65.ids !== undefined){
let data83 = data65.ids;
if(Array.isArray(data83)){
if(data83.length > 20000){
const err181 = {instancePath:instancePath+"/steps/" + i5+"/join/with/ids",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.ids,data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len19 = data83.length;
for(let i19=0; i19<len19; i19++){
let data84 = data83[i19];
if((typeof data84 !== "string") && (!((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))))){
const err182 = {instancePath:instancePath+"/steps/" + i5+"/join/with/ids/" + i19,schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/ids/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.with.properties.ids.items.type},message:"must be string,integer",schema:schema24.properties.steps.items.properties.join.properties.with.properties.ids.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.ids.items,data:data84};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/steps/" + i5+"/join/with/ids",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.join.properties.with.properties.ids.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.ids,data:data83};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data65.rows !== undefined){
let data85 = data65.rows;
if(Array.isArray(data85)){
if(data85.length > 5000){
const err184 = {instancePath:instancePath+"/steps/" + i5+"/join/with/rows",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.rows,data:data85};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len20 = data85.length;
for(let i20=0; i20<len20; i20++){
let data86 = data85[i20];
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err185 = {instancePath:instancePath+"/steps/" + i5+"/join/with/rows/" + i20,schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.join.properties.with.properties.rows.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.rows.items,data:data86};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/steps/" + i5+"/join/with/rows",schemaPath:"#/properties/steps/items/properties/join/properties/with/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.join.properties.with.properties.rows.type,parentSchema:schema24.properties.steps.items.properties.join.properties.with.properties.rows,data:data85};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
if(data64.by !== undefined){
let data87 = data64.by;
if((typeof data87 !== "string") && (!(Array.isArray(data87)))){
const err187 = {instancePath:instancePath+"/steps/" + i5+"/join/by",schemaPath:"#/properties/steps/items/properties/join/properties/by/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.by.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.join.properties.by.type,parentSchema:schema24.properties.steps.items.properties.join.properties.by,data:data87};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data87 === "string"){
if(func3(data87) < 1){
const err188 = {instancePath:instancePath+"/steps/" + i5+"/join/by",schemaPath:"#/properties/steps/items/properties/join/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.by,data:data87};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(Array.isArray(data87)){
if(data87.length > 100){
const err189 = {instancePath:instancePath+"/steps/" + i5+"/join/by",schemaPath:"#/properties/steps/items/properties/join/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.join.properties.by,data:data87};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data87.length < 1){
const err190 = {instancePath:instancePath+"/steps/" + i5+"/join/by",schemaPath:"#/properties/steps/items/properties/join/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.by,data:data87};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len21 = data87.length;
for(let i21=0; i21<len21; i21++){
let data88 = data87[i21];
if(typeof data88 === "string"){
if(func3(data88) < 1){
const err191 = {instancePath:instancePath+"/steps/" + i5+"/join/by/" + i21,schemaPath:"#/properties/steps/items/properties/join/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.by.items,data:data88};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/steps/" + i5+"/join/by/" + i21,schemaPath:"#/properties/steps/items/properties/join/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.by.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.by.items,data:data88};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
if(data64.their_key !== undefined){
let data89 = data64.their_key;
if((typeof data89 !== "string") && (!(Array.isArray(data89)))){
const err193 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key",schemaPath:"#/properties/steps/items/properties/join/properties/their_key/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.their_key.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.join.properties.their_key.type,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key,data:data89};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err194 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key",schemaPath:"#/properties/steps/items/properties/join/properties/their_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key,data:data89};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(Array.isArray(data89)){
if(data89.length > 100){
const err195 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key",schemaPath:"#/properties/steps/items/properties/join/properties/their_key/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key,data:data89};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data89.length < 1){
const err196 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key",schemaPath:"#/properties/steps/items/properties/join/properties/their_key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key,data:data89};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len22 = data89.length;
for(let i22=0; i22<len22; i22++){
let data90 = data89[i22];
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err197 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key/" + i22,schemaPath:"#/properties/steps/items/properties/join/properties/their_key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key.items,data:data90};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/steps/" + i5+"/join/their_key/" + i22,schemaPath:"#/properties/steps/items/properties/join/properties/their_key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.their_key.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.their_key.items,data:data90};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
if(data64.fields !== undefined){
let data91 = data64.fields;
if(!data91 || typeof data91 != "object"){
const err199 = {instancePath:instancePath+"/steps/" + i5+"/join/fields",schemaPath:"#/properties/steps/items/properties/join/properties/fields/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.join.properties.fields.type},message:"must be object,array",schema:schema24.properties.steps.items.properties.join.properties.fields.type,parentSchema:schema24.properties.steps.items.properties.join.properties.fields,data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(Array.isArray(data91)){
if(data91.length > 100){
const err200 = {instancePath:instancePath+"/steps/" + i5+"/join/fields",schemaPath:"#/properties/steps/items/properties/join/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.join.properties.fields,data:data91};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data91.length < 1){
const err201 = {instancePath:instancePath+"/steps/" + i5+"/join/fields",schemaPath:"#/properties/steps/items/properties/join/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.fields,data:data91};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len23 = data91.length;
for(let i23=0; i23<len23; i23++){
let data92 = data91[i23];
if(typeof data92 === "string"){
if(func3(data92) < 1){
const err202 = {instancePath:instancePath+"/steps/" + i5+"/join/fields/" + i23,schemaPath:"#/properties/steps/items/properties/join/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.fields.items,data:data92};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/steps/" + i5+"/join/fields/" + i23,schemaPath:"#/properties/steps/items/properties/join/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.fields.items.type,parentSchema:schema24.properties.steps.items.properties.join.properties.fields.items,data:data92};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(Object.keys(data91).length > 100){
const err204 = {instancePath:instancePath+"/steps/" + i5+"/join/fields",schemaPath:"#/properties/steps/items/properties/join/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema24.properties.steps.items.properties.join.properties.fields,data:data91};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(Object.keys(data91).length < 1){
const err205 = {instancePath:instancePath+"/steps/" + i5+"/join/fields",schemaPath:"#/properties/steps/items/properties/join/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.fields,data:data91};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key18 in data91){
let data93 = data91[key18];
if(typeof data93 === "string"){
if(func3(data93) < 1){
const err206 = {instancePath:instancePath+"/steps/" + i5+"/join/fields/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/join/properties/fields/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.join.properties.fields.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/steps/" + i5+"/join/fields/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/join/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.fields.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.join.properties.fields.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
if(data64.keep !== undefined){
let data94 = data64.keep;
if(typeof data94 !== "string"){
const err208 = {instancePath:instancePath+"/steps/" + i5+"/join/keep",schemaPath:"#/properties/steps/items/properties/join/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.join.properties.keep.type,parentSchema:schema24.properties.steps.items.properties.join.properties.keep,data:data94};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((data94 === "all") || (data94 === "matched"))){
const err209 = {instancePath:instancePath+"/steps/" + i5+"/join/keep",schemaPath:"#/properties/steps/items/properties/join/properties/keep/enum",keyword:"enum",params:{allowedValues: schema24.properties.steps.items.properties.join.properties.keep.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.steps.items.properties.join.properties.keep.enum,parentSchema:schema24.properties.steps.items.properties.join.properties.keep,data:data94};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/steps/" + i5+"/join",schemaPath:"#/properties/steps/items/properties/join/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.join.type,parentSchema:schema24.properties.steps.items.properties.join,data:data64};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data23.group !== undefined){
let data95 = data23.group;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.by === undefined){
const err211 = {instancePath:instancePath+"/steps/" + i5+"/group",schemaPath:"#/properties/steps/items/properties/group/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema24.properties.steps.items.properties.group.required,parentSchema:schema24.properties.steps.items.properties.group,data:data95};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key19 in data95){
if(!((((((key19 === "by") || (key19 === "count")) || (key19 === "unique")) || (key19 === "sum")) || (key19 === "least")) || (key19 === "most"))){
const err212 = {instancePath:instancePath+"/steps/" + i5+"/group",schemaPath:"#/properties/steps/items/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.group,data:data95};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data95.by !== undefined){
let data96 = data95.by;
if(Array.isArray(data96)){
if(data96.length > 50){
const err213 = {instancePath:instancePath+"/steps/" + i5+"/group/by",schemaPath:"#/properties/steps/items/properties/group/properties/by/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema24.properties.steps.items.properties.group.properties.by,data:data96};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len24 = data96.length;
for(let i24=0; i24<len24; i24++){
let data97 = data96[i24];
if((typeof data97 !== "string") && (!(data97 && typeof data97 == "object" && !Array.isArray(data97)))){
const err214 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24,schemaPath:"#/properties/steps/items/properties/group/properties/by/items/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.group.properties.by.items.type},message:"must be string,object",schema:schema24.properties.steps.items.properties.group.properties.by.items.type,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items,data:data97};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data97 === "string"){
if(func3(data97) < 1){
const err215 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24,schemaPath:"#/properties/steps/items/properties/group/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items,data:data97};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.field === undefined){
const err216 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24,schemaPath:"#/properties/steps/items/properties/group/properties/by/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema24.properties.steps.items.properties.group.properties.by.items.required,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items,data:data97};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data97.per === undefined){
const err217 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24,schemaPath:"#/properties/steps/items/properties/group/properties/by/items/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema24.properties.steps.items.properties.group.properties.by.items.required,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items,data:data97};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key20 in data97){
if(!(((key20 === "field") || (key20 === "per")) || (key20 === "as"))){
const err218 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24,schemaPath:"#/properties/steps/items/properties/group/properties/by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items,data:data97};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data97.field !== undefined){
let data98 = data97.field;
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err219 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/field",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.field,data:data98};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/field",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.by.items.properties.field.type,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.field,data:data98};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data97.per !== undefined){
let data99 = data97.per;
if(typeof data99 !== "string"){
const err221 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/per",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.by.items.properties.per.type,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.per,data:data99};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(((data99 === "day") || (data99 === "month")) || (data99 === "year"))){
const err222 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/per",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema24.properties.steps.items.properties.group.properties.by.items.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.steps.items.properties.group.properties.by.items.properties.per.enum,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.per,data:data99};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data97.as !== undefined){
let data100 = data97.as;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err223 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/as",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.as,data:data100};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/steps/" + i5+"/group/by/" + i24+"/as",schemaPath:"#/properties/steps/items/properties/group/properties/by/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.by.items.properties.as.type,parentSchema:schema24.properties.steps.items.properties.group.properties.by.items.properties.as,data:data100};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
}
}
else {
const err225 = {instancePath:instancePath+"/steps/" + i5+"/group/by",schemaPath:"#/properties/steps/items/properties/group/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.items.properties.group.properties.by.type,parentSchema:schema24.properties.steps.items.properties.group.properties.by,data:data96};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data95.count !== undefined){
let data101 = data95.count;
if(typeof data101 === "string"){
if(func3(data101) < 1){
const err226 = {instancePath:instancePath+"/steps/" + i5+"/group/count",schemaPath:"#/properties/steps/items/properties/group/properties/count/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.count,data:data101};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/steps/" + i5+"/group/count",schemaPath:"#/properties/steps/items/properties/group/properties/count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.count.type,parentSchema:schema24.properties.steps.items.properties.group.properties.count,data:data101};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data95.unique !== undefined){
let data102 = data95.unique;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(Object.keys(data102).length > 50){
const err228 = {instancePath:instancePath+"/steps/" + i5+"/group/unique",schemaPath:"#/properties/steps/items/properties/group/properties/unique/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema24.properties.steps.items.properties.group.properties.unique,data:data102};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(Object.keys(data102).length < 1){
const err229 = {instancePath:instancePath+"/steps/" + i5+"/group/unique",schemaPath:"#/properties/steps/items/properties/group/properties/unique/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.unique,data:data102};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key21 in data102){
let data103 = data102[key21];
if(typeof data103 === "string"){
if(func3(data103) < 1){
const err230 = {instancePath:instancePath+"/steps/" + i5+"/group/unique/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/unique/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.unique.additionalProperties,data:data103};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/steps/" + i5+"/group/unique/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/unique/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.unique.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.group.properties.unique.additionalProperties,data:data103};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/steps/" + i5+"/group/unique",schemaPath:"#/properties/steps/items/properties/group/properties/unique/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.group.properties.unique.type,parentSchema:schema24.properties.steps.items.properties.group.properties.unique,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data95.sum !== undefined){
let data104 = data95.sum;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(Object.keys(data104).length > 50){
const err233 = {instancePath:instancePath+"/steps/" + i5+"/group/sum",schemaPath:"#/properties/steps/items/properties/group/properties/sum/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema24.properties.steps.items.properties.group.properties.sum,data:data104};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(Object.keys(data104).length < 1){
const err234 = {instancePath:instancePath+"/steps/" + i5+"/group/sum",schemaPath:"#/properties/steps/items/properties/group/properties/sum/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.sum,data:data104};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key22 in data104){
let data105 = data104[key22];
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err235 = {instancePath:instancePath+"/steps/" + i5+"/group/sum/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/sum/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.sum.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/steps/" + i5+"/group/sum/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/sum/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.sum.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.group.properties.sum.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/steps/" + i5+"/group/sum",schemaPath:"#/properties/steps/items/properties/group/properties/sum/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.group.properties.sum.type,parentSchema:schema24.properties.steps.items.properties.group.properties.sum,data:data104};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data95.least !== undefined){
let data106 = data95.least;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length > 50){
const err238 = {instancePath:instancePath+"/steps/" + i5+"/group/least",schemaPath:"#/properties/steps/items/properties/group/properties/least/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema24.properties.steps.items.properties.group.properties.least,data:data106};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(Object.keys(data106).length < 1){
const err239 = {instancePath:instancePath+"/steps/" + i5+"/group/least",schemaPath:"#/properties/steps/items/properties/group/properties/least/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.least,data:data106};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key23 in data106){
let data107 = data106[key23];
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err240 = {instancePath:instancePath+"/steps/" + i5+"/group/least/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/least/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.least.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/steps/" + i5+"/group/least/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/least/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.least.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.group.properties.least.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/steps/" + i5+"/group/least",schemaPath:"#/properties/steps/items/properties/group/properties/least/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.group.properties.least.type,parentSchema:schema24.properties.steps.items.properties.group.properties.least,data:data106};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data95.most !== undefined){
let data108 = data95.most;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length > 50){
const err243 = {instancePath:instancePath+"/steps/" + i5+"/group/most",schemaPath:"#/properties/steps/items/properties/group/properties/most/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema24.properties.steps.items.properties.group.properties.most,data:data108};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(Object.keys(data108).length < 1){
const err244 = {instancePath:instancePath+"/steps/" + i5+"/group/most",schemaPath:"#/properties/steps/items/properties/group/properties/most/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.most,data:data108};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key24 in data108){
let data109 = data108[key24];
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err245 = {instancePath:instancePath+"/steps/" + i5+"/group/most/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/most/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.group.properties.most.additionalProperties,data:data109};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/steps/" + i5+"/group/most/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/properties/group/properties/most/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.group.properties.most.additionalProperties.type,parentSchema:schema24.properties.steps.items.properties.group.properties.most.additionalProperties,data:data109};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/steps/" + i5+"/group/most",schemaPath:"#/properties/steps/items/properties/group/properties/most/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.group.properties.most.type,parentSchema:schema24.properties.steps.items.properties.group.properties.most,data:data108};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/steps/" + i5+"/group",schemaPath:"#/properties/steps/items/properties/group/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.group.type,parentSchema:schema24.properties.steps.items.properties.group,data:data95};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data23.order !== undefined){
let data110 = data23.order;
if((typeof data110 !== "string") && (!(Array.isArray(data110)))){
const err249 = {instancePath:instancePath+"/steps/" + i5+"/order",schemaPath:"#/properties/steps/items/properties/order/type",keyword:"type",params:{type: schema24.properties.steps.items.properties.order.type},message:"must be string,array",schema:schema24.properties.steps.items.properties.order.type,parentSchema:schema24.properties.steps.items.properties.order,data:data110};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err250 = {instancePath:instancePath+"/steps/" + i5+"/order",schemaPath:"#/properties/steps/items/properties/order/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.order,data:data110};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(Array.isArray(data110)){
if(data110.length > 100){
const err251 = {instancePath:instancePath+"/steps/" + i5+"/order",schemaPath:"#/properties/steps/items/properties/order/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema24.properties.steps.items.properties.order,data:data110};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data110.length < 1){
const err252 = {instancePath:instancePath+"/steps/" + i5+"/order",schemaPath:"#/properties/steps/items/properties/order/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.steps.items.properties.order,data:data110};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
const len25 = data110.length;
for(let i25=0; i25<len25; i25++){
let data111 = data110[i25];
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err253 = {instancePath:instancePath+"/steps/" + i5+"/order/" + i25,schemaPath:"#/properties/steps/items/properties/order/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.steps.items.properties.order.items,data:data111};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/steps/" + i5+"/order/" + i25,schemaPath:"#/properties/steps/items/properties/order/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.steps.items.properties.order.items.type,parentSchema:schema24.properties.steps.items.properties.order.items,data:data111};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
}
if(data23.limit !== undefined){
let data112 = data23.limit;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.size === undefined){
const err255 = {instancePath:instancePath+"/steps/" + i5+"/limit",schemaPath:"#/properties/steps/items/properties/limit/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema24.properties.steps.items.properties.limit.required,parentSchema:schema24.properties.steps.items.properties.limit,data:data112};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key25 in data112){
if(!((key25 === "size") || (key25 === "offset"))){
const err256 = {instancePath:instancePath+"/steps/" + i5+"/limit",schemaPath:"#/properties/steps/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.limit,data:data112};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data112.size !== undefined){
let data113 = data112.size;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
const err257 = {instancePath:instancePath+"/steps/" + i5+"/limit/size",schemaPath:"#/properties/steps/items/properties/limit/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.steps.items.properties.limit.properties.size.type,parentSchema:schema24.properties.steps.items.properties.limit.properties.size,data:data113};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(typeof data113 == "number"){
if(data113 < 0 || isNaN(data113)){
const err258 = {instancePath:instancePath+"/steps/" + i5+"/limit/size",schemaPath:"#/properties/steps/items/properties/limit/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.steps.items.properties.limit.properties.size,data:data113};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data112.offset !== undefined){
let data114 = data112.offset;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err259 = {instancePath:instancePath+"/steps/" + i5+"/limit/offset",schemaPath:"#/properties/steps/items/properties/limit/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.steps.items.properties.limit.properties.offset.type,parentSchema:schema24.properties.steps.items.properties.limit.properties.offset,data:data114};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 < 0 || isNaN(data114)){
const err260 = {instancePath:instancePath+"/steps/" + i5+"/limit/offset",schemaPath:"#/properties/steps/items/properties/limit/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.steps.items.properties.limit.properties.offset,data:data114};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/steps/" + i5+"/limit",schemaPath:"#/properties/steps/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.limit.type,parentSchema:schema24.properties.steps.items.properties.limit,data:data112};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data23.batch !== undefined){
let data115 = data23.batch;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.size === undefined){
const err262 = {instancePath:instancePath+"/steps/" + i5+"/batch",schemaPath:"#/properties/steps/items/properties/batch/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema24.properties.steps.items.properties.batch.required,parentSchema:schema24.properties.steps.items.properties.batch,data:data115};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data115.number === undefined){
const err263 = {instancePath:instancePath+"/steps/" + i5+"/batch",schemaPath:"#/properties/steps/items/properties/batch/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema24.properties.steps.items.properties.batch.required,parentSchema:schema24.properties.steps.items.properties.batch,data:data115};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key26 in data115){
if(!((key26 === "size") || (key26 === "number"))){
const err264 = {instancePath:instancePath+"/steps/" + i5+"/batch",schemaPath:"#/properties/steps/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.steps.items.properties.batch,data:data115};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data115.size !== undefined){
let data116 = data115.size;
if(!((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116)))){
const err265 = {instancePath:instancePath+"/steps/" + i5+"/batch/size",schemaPath:"#/properties/steps/items/properties/batch/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.steps.items.properties.batch.properties.size.type,parentSchema:schema24.properties.steps.items.properties.batch.properties.size,data:data116};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data116 == "number"){
if(data116 < 1 || isNaN(data116)){
const err266 = {instancePath:instancePath+"/steps/" + i5+"/batch/size",schemaPath:"#/properties/steps/items/properties/batch/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema24.properties.steps.items.properties.batch.properties.size,data:data116};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data115.number !== undefined){
let data117 = data115.number;
if(!((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117)))){
const err267 = {instancePath:instancePath+"/steps/" + i5+"/batch/number",schemaPath:"#/properties/steps/items/properties/batch/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.steps.items.properties.batch.properties.number.type,parentSchema:schema24.properties.steps.items.properties.batch.properties.number,data:data117};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(typeof data117 == "number"){
if(data117 < 1 || isNaN(data117)){
const err268 = {instancePath:instancePath+"/steps/" + i5+"/batch/number",schemaPath:"#/properties/steps/items/properties/batch/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema24.properties.steps.items.properties.batch.properties.number,data:data117};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/steps/" + i5+"/batch",schemaPath:"#/properties/steps/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.properties.batch.type,parentSchema:schema24.properties.steps.items.properties.batch,data:data115};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.steps.items.type,parentSchema:schema24.properties.steps.items,data:data23};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.steps.type,parentSchema:schema24.properties.steps,data:data22};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.output !== undefined){
let data118 = data.output;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key27 in data118){
if(!((((key27 === "destination") || (key27 === "prefix")) || (key27 === "format")) || (key27 === "gzip"))){
const err272 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.output,data:data118};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data118.destination !== undefined){
let data119 = data118.destination;
if(typeof data119 === "string"){
if(func3(data119) < 1){
const err273 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.output.properties.destination,data:data119};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.output.properties.destination.type,parentSchema:schema24.properties.output.properties.destination,data:data119};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data118.prefix !== undefined){
let data120 = data118.prefix;
if(typeof data120 !== "string"){
const err275 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.output.properties.prefix.type,parentSchema:schema24.properties.output.properties.prefix,data:data120};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data118.format !== undefined){
let data121 = data118.format;
if(typeof data121 !== "string"){
const err276 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.output.properties.format.type,parentSchema:schema24.properties.output.properties.format,data:data121};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(((data121 === "ndjson") || (data121 === "csv")) || (data121 === "parquet"))){
const err277 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema24.properties.output.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.output.properties.format.enum,parentSchema:schema24.properties.output.properties.format,data:data121};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data118.gzip !== undefined){
let data122 = data118.gzip;
if(typeof data122 !== "boolean"){
const err278 = {instancePath:instancePath+"/output/gzip",schemaPath:"#/properties/output/properties/gzip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.output.properties.gzip.type,parentSchema:schema24.properties.output.properties.gzip,data:data122};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.output.type,parentSchema:schema24.properties.output,data:data118};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data123 = data.time_zone;
if(typeof data123 !== "string"){
const err280 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.time_zone.type,parentSchema:schema24.properties.time_zone,data:data123};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const check14 = validate24;
const schema25 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_report","description":"Write a report of records that lie in a destination: a page with charts, JSON, and CSV","type":"object","properties":{"title":{"title":"Title","description":"Heads the page.","type":"string","minLength":1,"maxLength":200},"subtitle":{"title":"Subtitle","description":"A line below it.","type":"string","maxLength":500},"facts":{"title":"Facts","description":"Single figures at the top.","type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":100},"value":{"type":["string","number","boolean","null"]}},"required":["label","value"]}},"sections":{"title":"Sections","description":"Each a table, and a chart where one is wanted.","type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,39}$","not":{"const":"report"},"description":"Name of its CSV: by_product is by_product.csv."},"title":{"type":"string","minLength":1,"maxLength":200,"description":"Default: its key."},"text":{"type":"string","maxLength":2000,"description":"Stands above its table."},"from":{"title":"From","description":"Where the records are: a manifest, an archive, or several whose records are taken together.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"steps":{"title":"Steps","description":"What is done with them, one after another.","type":"array","maxItems":30,"default":[],"items":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"filter":{"type":"object","additionalProperties":false,"properties":{"field":{"type":"string","minLength":1,"description":"Field that is looked at."},"op":{"type":"string","enum":["equals","not_equals","less","at_most","more","at_least","in","not_in","between","contains","begins_with","empty","not_empty"],"default":"equals","description":"How it is compared."},"value":{"type":["string","number","boolean"],"description":"With what, but for in, not_in, between, empty and not_empty."},"values":{"type":"array","minItems":1,"maxItems":5000,"items":{"type":["string","number","boolean"]},"description":"Of in and not_in."},"from":{"type":["string","number","boolean"],"description":"Of between: the first value, or the first day."},"to":{"type":["string","number","boolean"],"description":"Of between: the last value, or the last day."}},"required":["field"],"description":"Keeps the records of which this is true."},"fields":{"type":["object","array"],"minItems":1,"minProperties":1,"maxItems":100,"maxProperties":100,"items":{"type":"string","minLength":1},"additionalProperties":{"type":"string","minLength":1},"description":"Keeps these fields: a list of names, or new names with the fields that they stand for."},"distinct":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"Keeps one record of those that are equal in these fields: the first in order."},"difference":{"type":"object","additionalProperties":false,"properties":{"without":{"title":"Without","description":"The other records.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"by":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"The key: a field of both."},"their_key":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"What the key is called in the other records. Default: the same."}},"required":["without","by"],"description":"Keeps the records whose key the others do not have."},"join":{"type":"object","additionalProperties":false,"properties":{"with":{"title":"With","description":"The other records, of which one is looked up for each of these.","type":["string","object","array"],"minLength":1,"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minItems":1,"maxItems":1000,"items":{"type":["string","object"],"additionalProperties":false,"properties":{"manifest":{"type":"string","minLength":1,"description":"The manifest of a collection or of a result, as `manifest` of a task names it."},"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file, in the place of a manifest."},"prefix":{"type":"string","minLength":1,"description":"Folder below the root of that destination."},"catalogue":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file."},"prefix":{"type":"string","description":"Folder below its root. Default: the root itself."}},"required":["destination"],"description":"An archive of files: a record of each that it has. None where there is no archive yet."},"ids":{"type":"array","maxItems":20000,"items":{"type":["string","integer"]},"description":"Ids that the input brings itself, as records with the one field `id`."},"rows":{"type":"array","maxItems":5000,"items":{"type":"object"},"description":"Records that the input brings itself."}},"minLength":1}},"by":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"The key: a field of both."},"their_key":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"What the key is called in the other records. Default: the same."},"fields":{"type":["object","array"],"minItems":1,"minProperties":1,"maxItems":100,"maxProperties":100,"items":{"type":"string","minLength":1},"additionalProperties":{"type":"string","minLength":1},"description":"What to take from the other record: names, or new names with their fields."},"keep":{"type":"string","enum":["all","matched"],"default":"all","description":"Whether records stay that there is no other one for."}},"required":["with","by","fields"],"description":"Adds fields of other records with the same key. Never changes how often a record occurs."},"group":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"array","maxItems":50,"description":"Fields, or parts of a time; none for one group of everything.","items":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["field","per"],"properties":{"field":{"type":"string","minLength":1,"description":"A time."},"per":{"type":"string","enum":["day","month","year"]},"as":{"type":"string","minLength":1,"description":"Its new name. Default: day, month or year."}}}},"count":{"type":"string","minLength":1,"description":"New name for the number of records."},"unique":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the number of different values of a field."},"sum":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the sum of a field."},"least":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the least value of a field."},"most":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1},"description":"New names for the greatest value of a field."}},"required":["by"],"description":"Makes one record of each group."},"order":{"type":["string","array"],"minLength":1,"minItems":1,"maxItems":100,"items":{"type":"string","minLength":1},"description":"Orders by fields; `-` before a name turns it around. What is empty comes last."},"limit":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"integer","minimum":0,"description":"Records to keep."},"offset":{"type":"integer","minimum":0,"description":"Records to leave out before them.","default":0}},"required":["size"],"description":"Keeps the first records."},"batch":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"integer","minimum":1,"description":"Records in a batch."},"number":{"type":"integer","minimum":1,"description":"Which batch, from 1."}},"required":["size","number"],"description":"Keeps one batch. All batches together hold each record once."}}}},"chart":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["bar","line"]},"x":{"type":"string","minLength":1,"description":"Field of the names."},"y":{"type":"string","minLength":1,"description":"Field of the numbers."}},"required":["type","x","y"],"description":"Drawn above its table; of the first 60 rows."}},"required":["key","from"]}},"output":{"type":"object","additionalProperties":false,"properties":{"destination":{"type":"string","minLength":1,"description":"Name of a destination of the configuration file: a folder or S3."},"prefix":{"type":"string","description":"Folder below the root of that destination."}},"required":["destination"],"title":"Output","description":"Where the documents go; those of the same names there are replaced."},"time_zone":{"title":"Time zone","description":"Where days, months and years begin, by its IANA name.","type":"string","default":"UTC","examples":["Europe/Berlin"]}},"required":["title","sections","output"],"patternProperties":{"^__":{}},"additionalProperties":false};
const pattern39 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.output === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "subtitle")) || (key0 === "facts")) || (key0 === "sections")) || (key0 === "output")) || (key0 === "time_zone")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema25.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.title.type,parentSchema:schema25.properties.title,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subtitle !== undefined){
let data1 = data.subtitle;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err7 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema25.properties.subtitle,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.subtitle.type,parentSchema:schema25.properties.subtitle,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
let data2 = data.facts;
if(Array.isArray(data2)){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema25.properties.facts,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.label === undefined){
const err10 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema25.properties.facts.items.required,parentSchema:schema25.properties.facts.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.value === undefined){
const err11 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema25.properties.facts.items.required,parentSchema:schema25.properties.facts.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "label") || (key1 === "value"))){
const err12 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.facts.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.label !== undefined){
let data4 = data3.label;
if(typeof data4 === "string"){
if(func3(data4) > 100){
const err13 = {instancePath:instancePath+"/facts/" + i0+"/label",schemaPath:"#/properties/facts/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema25.properties.facts.items.properties.label,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/facts/" + i0+"/label",schemaPath:"#/properties/facts/items/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.facts.items.properties.label,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/facts/" + i0+"/label",schemaPath:"#/properties/facts/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.facts.items.properties.label.type,parentSchema:schema25.properties.facts.items.properties.label,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if((((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/facts/" + i0+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{type: schema25.properties.facts.items.properties.value.type},message:"must be string,number,boolean,null",schema:schema25.properties.facts.items.properties.value.type,parentSchema:schema25.properties.facts.items.properties.value,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.facts.items.type,parentSchema:schema25.properties.facts.items,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.facts.type,parentSchema:schema25.properties.facts,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sections !== undefined){
let data6 = data.sections;
if(Array.isArray(data6)){
if(data6.length > 30){
const err19 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema25.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.key === undefined){
const err21 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema25.properties.sections.items.required,parentSchema:schema25.properties.sections.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.from === undefined){
const err22 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema25.properties.sections.items.required,parentSchema:schema25.properties.sections.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "key") || (key2 === "title")) || (key2 === "text")) || (key2 === "from")) || (key2 === "steps")) || (key2 === "chart"))){
const err23 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.key !== undefined){
let data8 = data7.key;
const _errs22 = errors;
const _errs23 = errors;
if("report" !== data8){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid7 = _errs23 === errors;
if(valid7){
const err25 = {instancePath:instancePath+"/sections/" + i1+"/key",schemaPath:"#/properties/sections/items/properties/key/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema25.properties.sections.items.properties.key.not,parentSchema:schema25.properties.sections.items.properties.key,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(typeof data8 === "string"){
if(!pattern39.test(data8)){
const err26 = {instancePath:instancePath+"/sections/" + i1+"/key",schemaPath:"#/properties/sections/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,39}$"+"\"",schema:"^[a-z][a-z0-9_]{0,39}$",parentSchema:schema25.properties.sections.items.properties.key,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/sections/" + i1+"/key",schemaPath:"#/properties/sections/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.key.type,parentSchema:schema25.properties.sections.items.properties.key,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.title !== undefined){
let data9 = data7.title;
if(typeof data9 === "string"){
if(func3(data9) > 200){
const err28 = {instancePath:instancePath+"/sections/" + i1+"/title",schemaPath:"#/properties/sections/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema25.properties.sections.items.properties.title,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(data9) < 1){
const err29 = {instancePath:instancePath+"/sections/" + i1+"/title",schemaPath:"#/properties/sections/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.title,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sections/" + i1+"/title",schemaPath:"#/properties/sections/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.title.type,parentSchema:schema25.properties.sections.items.properties.title,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.text !== undefined){
let data10 = data7.text;
if(typeof data10 === "string"){
if(func3(data10) > 2000){
const err31 = {instancePath:instancePath+"/sections/" + i1+"/text",schemaPath:"#/properties/sections/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema25.properties.sections.items.properties.text,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sections/" + i1+"/text",schemaPath:"#/properties/sections/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.text.type,parentSchema:schema25.properties.sections.items.properties.text,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.from !== undefined){
let data11 = data7.from;
if((!data11 || typeof data11 != "object") && (typeof data11 !== "string")){
const err33 = {instancePath:instancePath+"/sections/" + i1+"/from",schemaPath:"#/properties/sections/items/properties/from/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.from.type},message:"must be string,object,array",schema:schema25.properties.sections.items.properties.from.type,parentSchema:schema25.properties.sections.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err34 = {instancePath:instancePath+"/sections/" + i1+"/from",schemaPath:"#/properties/sections/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length > 1000){
const err35 = {instancePath:instancePath+"/sections/" + i1+"/from",schemaPath:"#/properties/sections/items/properties/from/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema25.properties.sections.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.length < 1){
const err36 = {instancePath:instancePath+"/sections/" + i1+"/from",schemaPath:"#/properties/sections/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err37 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2,schemaPath:"#/properties/sections/items/properties/from/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.from.items.type},message:"must be string,object",schema:schema25.properties.sections.items.properties.from.items.type,parentSchema:schema25.properties.sections.items.properties.from.items,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err38 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2,schemaPath:"#/properties/sections/items/properties/from/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((((key3 === "manifest") || (key3 === "destination")) || (key3 === "prefix")) || (key3 === "catalogue")) || (key3 === "ids")) || (key3 === "rows"))){
const err39 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2,schemaPath:"#/properties/sections/items/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.from.items,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.manifest !== undefined){
let data13 = data12.manifest;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err40 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/manifest",schemaPath:"#/properties/sections/items/properties/from/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.items.properties.manifest,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/manifest",schemaPath:"#/properties/sections/items/properties/from/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.items.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.manifest,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.destination !== undefined){
let data14 = data12.destination;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err42 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/destination",schemaPath:"#/properties/sections/items/properties/from/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.items.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/destination",schemaPath:"#/properties/sections/items/properties/from/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.items.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.prefix !== undefined){
let data15 = data12.prefix;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err44 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/prefix",schemaPath:"#/properties/sections/items/properties/from/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.items.properties.prefix,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/prefix",schemaPath:"#/properties/sections/items/properties/from/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.items.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.prefix,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.catalogue !== undefined){
let data16 = data12.catalogue;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.destination === undefined){
const err46 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.from.items.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data16){
if(!((key4 === "destination") || (key4 === "prefix"))){
const err47 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.destination !== undefined){
let data17 = data16.destination;
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err48 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue.properties.destination,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.items.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue.properties.destination,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.prefix !== undefined){
let data18 = data16.prefix;
if(typeof data18 !== "string"){
const err50 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.items.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue.properties.prefix,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/catalogue",schemaPath:"#/properties/sections/items/properties/from/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.from.items.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.catalogue,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.ids !== undefined){
let data19 = data12.ids;
if(Array.isArray(data19)){
if(data19.length > 20000){
const err52 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/ids",schemaPath:"#/properties/sections/items/properties/from/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.from.items.properties.ids,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))))){
const err53 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/ids/" + i3,schemaPath:"#/properties/sections/items/properties/from/items/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.from.items.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.from.items.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.ids.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/ids",schemaPath:"#/properties/sections/items/properties/from/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.from.items.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.ids,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.rows !== undefined){
let data21 = data12.rows;
if(Array.isArray(data21)){
if(data21.length > 5000){
const err55 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/rows",schemaPath:"#/properties/sections/items/properties/from/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.from.items.properties.rows,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err56 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/rows/" + i4,schemaPath:"#/properties/sections/items/properties/from/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.from.items.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.rows.items,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/sections/" + i1+"/from/" + i2+"/rows",schemaPath:"#/properties/sections/items/properties/from/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.from.items.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.from.items.properties.rows,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!((((((key5 === "manifest") || (key5 === "destination")) || (key5 === "prefix")) || (key5 === "catalogue")) || (key5 === "ids")) || (key5 === "rows"))){
const err58 = {instancePath:instancePath+"/sections/" + i1+"/from",schemaPath:"#/properties/sections/items/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data11.manifest !== undefined){
let data23 = data11.manifest;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err59 = {instancePath:instancePath+"/sections/" + i1+"/from/manifest",schemaPath:"#/properties/sections/items/properties/from/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.properties.manifest,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/sections/" + i1+"/from/manifest",schemaPath:"#/properties/sections/items/properties/from/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.from.properties.manifest,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.destination !== undefined){
let data24 = data11.destination;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err61 = {instancePath:instancePath+"/sections/" + i1+"/from/destination",schemaPath:"#/properties/sections/items/properties/from/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.properties.destination,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/sections/" + i1+"/from/destination",schemaPath:"#/properties/sections/items/properties/from/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.from.properties.destination,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data11.prefix !== undefined){
let data25 = data11.prefix;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err63 = {instancePath:instancePath+"/sections/" + i1+"/from/prefix",schemaPath:"#/properties/sections/items/properties/from/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.properties.prefix,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/sections/" + i1+"/from/prefix",schemaPath:"#/properties/sections/items/properties/from/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.from.properties.prefix,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data11.catalogue !== undefined){
let data26 = data11.catalogue;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.destination === undefined){
const err65 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.from.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 in data26){
if(!((key6 === "destination") || (key6 === "prefix"))){
const err66 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.destination !== undefined){
let data27 = data26.destination;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err67 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue/destination",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue.properties.destination,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue/destination",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue.properties.destination,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.prefix !== undefined){
let data28 = data26.prefix;
if(typeof data28 !== "string"){
const err69 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.from.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue.properties.prefix,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/sections/" + i1+"/from/catalogue",schemaPath:"#/properties/sections/items/properties/from/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.from.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.from.properties.catalogue,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data11.ids !== undefined){
let data29 = data11.ids;
if(Array.isArray(data29)){
if(data29.length > 20000){
const err71 = {instancePath:instancePath+"/sections/" + i1+"/from/ids",schemaPath:"#/properties/sections/items/properties/from/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.from.properties.ids,data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))))){
const err72 = {instancePath:instancePath+"/sections/" + i1+"/from/ids/" + i5,schemaPath:"#/properties/sections/items/properties/from/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.from.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.from.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.from.properties.ids.items,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/sections/" + i1+"/from/ids",schemaPath:"#/properties/sections/items/properties/from/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.from.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.from.properties.ids,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data11.rows !== undefined){
let data31 = data11.rows;
if(Array.isArray(data31)){
if(data31.length > 5000){
const err74 = {instancePath:instancePath+"/sections/" + i1+"/from/rows",schemaPath:"#/properties/sections/items/properties/from/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.from.properties.rows,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err75 = {instancePath:instancePath+"/sections/" + i1+"/from/rows/" + i6,schemaPath:"#/properties/sections/items/properties/from/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.from.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.from.properties.rows.items,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/sections/" + i1+"/from/rows",schemaPath:"#/properties/sections/items/properties/from/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.from.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.from.properties.rows,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
if(data7.steps !== undefined){
let data33 = data7.steps;
if(Array.isArray(data33)){
if(data33.length > 30){
const err77 = {instancePath:instancePath+"/sections/" + i1+"/steps",schemaPath:"#/properties/sections/items/properties/steps/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema25.properties.sections.items.properties.steps,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 1){
const err78 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7,schemaPath:"#/properties/sections/items/properties/steps/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items,data:data34};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(Object.keys(data34).length < 1){
const err79 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7,schemaPath:"#/properties/sections/items/properties/steps/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items,data:data34};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key7 in data34){
if(!(func2.call(schema25.properties.sections.items.properties.steps.items.properties, key7))){
const err80 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7,schemaPath:"#/properties/sections/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.filter !== undefined){
let data35 = data34.filter;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.field === undefined){
const err81 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter,data:data35};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key8 in data35){
if(!((((((key8 === "field") || (key8 === "op")) || (key8 === "value")) || (key8 === "values")) || (key8 === "from")) || (key8 === "to"))){
const err82 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.field !== undefined){
let data36 = data35.field;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err83 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/field",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.field,data:data36};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/field",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.field.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.field,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.op !== undefined){
let data37 = data35.op;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/op",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.op.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.op,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((((((((((((data37 === "equals") || (data37 === "not_equals")) || (data37 === "less")) || (data37 === "at_most")) || (data37 === "more")) || (data37 === "at_least")) || (data37 === "in")) || (data37 === "not_in")) || (data37 === "between")) || (data37 === "contains")) || (data37 === "begins_with")) || (data37 === "empty")) || (data37 === "not_empty"))){
const err86 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/op",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/op/enum",keyword:"enum",params:{allowedValues: schema25.properties.sections.items.properties.steps.items.properties.filter.properties.op.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.op.enum,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.op,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.value !== undefined){
let data38 = data35.value;
if(((typeof data38 !== "string") && (!(typeof data38 == "number"))) && (typeof data38 !== "boolean")){
const err87 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/value",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/value/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.filter.properties.value.type},message:"must be string,number,boolean",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.value.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.value,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.values !== undefined){
let data39 = data35.values;
if(Array.isArray(data39)){
if(data39.length > 5000){
const err88 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/values",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/values/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data39.length < 1){
const err89 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/values",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len8 = data39.length;
for(let i8=0; i8<len8; i8++){
let data40 = data39[i8];
if(((typeof data40 !== "string") && (!(typeof data40 == "number"))) && (typeof data40 !== "boolean")){
const err90 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/values/" + i8,schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/values/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values.items.type},message:"must be string,number,boolean",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values.items,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/values",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.values,data:data39};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data35.from !== undefined){
let data41 = data35.from;
if(((typeof data41 !== "string") && (!(typeof data41 == "number"))) && (typeof data41 !== "boolean")){
const err92 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/from",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/from/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.filter.properties.from.type},message:"must be string,number,boolean",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.from.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.from,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.to !== undefined){
let data42 = data35.to;
if(((typeof data42 !== "string") && (!(typeof data42 == "number"))) && (typeof data42 !== "boolean")){
const err93 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter/to",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/properties/to/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.filter.properties.to.type},message:"must be string,number,boolean",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.to.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter.properties.to,data:data42};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/filter",schemaPath:"#/properties/sections/items/properties/steps/items/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.filter.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.filter,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data34.fields !== undefined){
let data43 = data34.fields;
if(!data43 || typeof data43 != "object"){
const err95 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.fields.type},message:"must be object,array",schema:schema25.properties.sections.items.properties.steps.items.properties.fields.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data43)){
if(data43.length > 100){
const err96 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data43.length < 1){
const err97 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
let data44 = data43[i9];
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err98 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields/" + i9,schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields.items,data:data44};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields/" + i9,schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.fields.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields.items,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 100){
const err100 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(Object.keys(data43).length < 1){
const err101 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key9 in data43){
let data45 = data43[key9];
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err102 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/fields/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.fields.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.fields.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
if(data34.distinct !== undefined){
let data46 = data34.distinct;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err104 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct",schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.distinct.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.distinct.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err105 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct",schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(Array.isArray(data46)){
if(data46.length > 100){
const err106 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct",schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct,data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data46.length < 1){
const err107 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct",schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct,data:data46};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len10 = data46.length;
for(let i10=0; i10<len10; i10++){
let data47 = data46[i10];
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err108 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct/" + i10,schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct.items,data:data47};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/distinct/" + i10,schemaPath:"#/properties/sections/items/properties/steps/items/properties/distinct/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.distinct.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.distinct.items,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data34.difference !== undefined){
let data48 = data34.difference;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.without === undefined){
const err110 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/required",keyword:"required",params:{missingProperty: "without"},message:"must have required property '"+"without"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference,data:data48};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data48.by === undefined){
const err111 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference,data:data48};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key10 in data48){
if(!(((key10 === "without") || (key10 === "by")) || (key10 === "their_key"))){
const err112 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference,data:data48};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data48.without !== undefined){
let data49 = data48.without;
if((!data49 || typeof data49 != "object") && (typeof data49 !== "string")){
const err113 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.type},message:"must be string,object,array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without,data:data49};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err114 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without,data:data49};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(Array.isArray(data49)){
if(data49.length > 1000){
const err115 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without,data:data49};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data49.length < 1){
const err116 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without,data:data49};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
let data50 = data49[i11];
if((typeof data50 !== "string") && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
const err117 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.type},message:"must be string,object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err118 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items,data:data50};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((((((key11 === "manifest") || (key11 === "destination")) || (key11 === "prefix")) || (key11 === "catalogue")) || (key11 === "ids")) || (key11 === "rows"))){
const err119 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items,data:data50};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.manifest !== undefined){
let data51 = data50.manifest;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err120 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.manifest,data:data51};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.manifest,data:data51};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data50.destination !== undefined){
let data52 = data50.destination;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err122 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.destination,data:data52};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.destination,data:data52};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.prefix !== undefined){
let data53 = data50.prefix;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err124 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.prefix,data:data53};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.prefix,data:data53};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.catalogue !== undefined){
let data54 = data50.catalogue;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.destination === undefined){
const err126 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data54};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key12 in data54){
if(!((key12 === "destination") || (key12 === "prefix"))){
const err127 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data54};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data54.destination !== undefined){
let data55 = data54.destination;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err128 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination,data:data55};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.destination,data:data55};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data54.prefix !== undefined){
let data56 = data54.prefix;
if(typeof data56 !== "string"){
const err130 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.properties.prefix,data:data56};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.catalogue,data:data54};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data50.ids !== undefined){
let data57 = data50.ids;
if(Array.isArray(data57)){
if(data57.length > 20000){
const err132 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids,data:data57};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len12 = data57.length;
for(let i12=0; i12<len12; i12++){
let data58 = data57[i12];
if((typeof data58 !== "string") && (!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))))){
const err133 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/ids/" + i12,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids.items,data:data58};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.ids,data:data57};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data50.rows !== undefined){
let data59 = data50.rows;
if(Array.isArray(data59)){
if(data59.length > 5000){
const err135 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.rows,data:data59};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len13 = data59.length;
for(let i13=0; i13<len13; i13++){
let data60 = data59[i13];
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err136 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/rows/" + i13,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.rows.items,data:data60};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/" + i11+"/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.items.properties.rows,data:data59};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!((((((key13 === "manifest") || (key13 === "destination")) || (key13 === "prefix")) || (key13 === "catalogue")) || (key13 === "ids")) || (key13 === "rows"))){
const err138 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without,data:data49};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data49.manifest !== undefined){
let data61 = data49.manifest;
if(typeof data61 === "string"){
if(func3(data61) < 1){
const err139 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.manifest,data:data61};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.manifest,data:data61};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data49.destination !== undefined){
let data62 = data49.destination;
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err141 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.destination,data:data62};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.destination,data:data62};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data49.prefix !== undefined){
let data63 = data49.prefix;
if(typeof data63 === "string"){
if(func3(data63) < 1){
const err143 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.prefix,data:data63};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.prefix,data:data63};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data49.catalogue !== undefined){
let data64 = data49.catalogue;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.destination === undefined){
const err145 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data64};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key14 in data64){
if(!((key14 === "destination") || (key14 === "prefix"))){
const err146 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data64};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data64.destination !== undefined){
let data65 = data64.destination;
if(typeof data65 === "string"){
if(func3(data65) < 1){
const err147 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination,data:data65};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.destination,data:data65};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data64.prefix !== undefined){
let data66 = data64.prefix;
if(typeof data66 !== "string"){
const err149 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.properties.prefix,data:data66};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.catalogue,data:data64};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data49.ids !== undefined){
let data67 = data49.ids;
if(Array.isArray(data67)){
if(data67.length > 20000){
const err151 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids,data:data67};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len14 = data67.length;
for(let i14=0; i14<len14; i14++){
let data68 = data67[i14];
if((typeof data68 !== "string") && (!((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))))){
const err152 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/ids/" + i14,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids.items,data:data68};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.ids,data:data67};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data49.rows !== undefined){
let data69 = data49.rows;
if(Array.isArray(data69)){
if(data69.length > 5000){
const err154 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.rows,data:data69};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len15 = data69.length;
for(let i15=0; i15<len15; i15++){
let data70 = data69[i15];
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err155 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/rows/" + i15,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.rows.items,data:data70};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/without/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/without/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.without.properties.rows,data:data69};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
if(data48.by !== undefined){
let data71 = data48.by;
if((typeof data71 !== "string") && (!(Array.isArray(data71)))){
const err157 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by,data:data71};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err158 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(Array.isArray(data71)){
if(data71.length > 100){
const err159 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by,data:data71};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data71.length < 1){
const err160 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by,data:data71};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len16 = data71.length;
for(let i16=0; i16<len16; i16++){
let data72 = data71[i16];
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err161 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by/" + i16,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by.items,data:data72};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/by/" + i16,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.by.items,data:data72};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
}
if(data48.their_key !== undefined){
let data73 = data48.their_key;
if((typeof data73 !== "string") && (!(Array.isArray(data73)))){
const err163 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key,data:data73};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(typeof data73 === "string"){
if(func3(data73) < 1){
const err164 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key,data:data73};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(Array.isArray(data73)){
if(data73.length > 100){
const err165 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key,data:data73};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data73.length < 1){
const err166 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key,data:data73};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len17 = data73.length;
for(let i17=0; i17<len17; i17++){
let data74 = data73[i17];
if(typeof data74 === "string"){
if(func3(data74) < 1){
const err167 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key/" + i17,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key.items,data:data74};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference/their_key/" + i17,schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/properties/their_key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference.properties.their_key.items,data:data74};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/difference",schemaPath:"#/properties/sections/items/properties/steps/items/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.difference.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.difference,data:data48};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data34.join !== undefined){
let data75 = data34.join;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.with === undefined){
const err170 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.join.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join,data:data75};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data75.by === undefined){
const err171 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.join.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join,data:data75};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data75.fields === undefined){
const err172 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.join.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join,data:data75};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key15 in data75){
if(!(((((key15 === "with") || (key15 === "by")) || (key15 === "their_key")) || (key15 === "fields")) || (key15 === "keep"))){
const err173 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join,data:data75};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data75.with !== undefined){
let data76 = data75.with;
if((!data76 || typeof data76 != "object") && (typeof data76 !== "string")){
const err174 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.type},message:"must be string,object,array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with,data:data76};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err175 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with,data:data76};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(Array.isArray(data76)){
if(data76.length > 1000){
const err176 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with,data:data76};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data76.length < 1){
const err177 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with,data:data76};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len18 = data76.length;
for(let i18=0; i18<len18; i18++){
let data77 = data76[i18];
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err178 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.type},message:"must be string,object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items,data:data77};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err179 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items,data:data77};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key16 in data77){
if(!((((((key16 === "manifest") || (key16 === "destination")) || (key16 === "prefix")) || (key16 === "catalogue")) || (key16 === "ids")) || (key16 === "rows"))){
const err180 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items,data:data77};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data77.manifest !== undefined){
let data78 = data77.manifest;
if(typeof data78 === "string"){
if(func3(data78) < 1){
const err181 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.manifest,data:data78};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.manifest,data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data77.destination !== undefined){
let data79 = data77.destination;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err183 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.destination,data:data79};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.destination,data:data79};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data77.prefix !== undefined){
let data80 = data77.prefix;
if(typeof data80 === "string"){
if(func3(data80) < 1){
const err185 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.prefix,data:data80};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.prefix,data:data80};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data77.catalogue !== undefined){
let data81 = data77.catalogue;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.destination === undefined){
const err187 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data81};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key17 in data81){
if(!((key17 === "destination") || (key17 === "prefix"))){
const err188 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data81};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data81.destination !== undefined){
let data82 = data81.destination;
if(typeof data82 === "string"){
if(func3(data82) < 1){
const err189 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination,data:data82};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.destination,data:data82};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data81.prefix !== undefined){
let data83 = data81.prefix;
if(typeof data83 !== "string"){
const err191 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.properties.prefix,data:data83};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.catalogue,data:data81};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data77.ids !== undefined){
let data84 = data77.ids;
if(Array.isArray(data84)){
if(data84.length > 20000){
const err193 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids,data:data84};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len19 = data84.length;
for(let i19=0; i19<len19; i19++){
let data85 = data84[i19];
if((typeof data85 !== "string") && (!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))))){
const err194 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/ids/" + i19,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids.items,data:data85};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.ids,data:data84};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data77.rows !== undefined){
let data86 = data77.rows;
if(Array.isArray(data86)){
if(data86.length > 5000){
const err196 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.rows,data:data86};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len20 = data86.length;
for(let i20=0; i20<len20; i20++){
let data87 = data86[i20];
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err197 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/rows/" + i20,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.rows.items,data:data87};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/" + i18+"/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.items.properties.rows,data:data86};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key18 in data76){
if(!((((((key18 === "manifest") || (key18 === "destination")) || (key18 === "prefix")) || (key18 === "catalogue")) || (key18 === "ids")) || (key18 === "rows"))){
const err199 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with,data:data76};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data76.manifest !== undefined){
let data88 = data76.manifest;
if(typeof data88 === "string"){
if(func3(data88) < 1){
const err200 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/manifest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.manifest,data:data88};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/manifest",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.manifest.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.manifest,data:data88};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data76.destination !== undefined){
let data89 = data76.destination;
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err202 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.destination,data:data89};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.destination,data:data89};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data76.prefix !== undefined){
let data90 = data76.prefix;
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err204 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.prefix,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.prefix,data:data90};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data76.catalogue !== undefined){
let data91 = data76.catalogue;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.destination === undefined){
const err206 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data91};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key19 in data91){
if(!((key19 === "destination") || (key19 === "prefix"))){
const err207 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data91};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data91.destination !== undefined){
let data92 = data91.destination;
if(typeof data92 === "string"){
if(func3(data92) < 1){
const err208 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination,data:data92};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue/destination",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.destination,data:data92};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data91.prefix !== undefined){
let data93 = data91.prefix;
if(typeof data93 !== "string"){
const err210 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue/prefix",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.prefix.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.properties.prefix,data:data93};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/catalogue",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/catalogue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.catalogue,data:data91};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data76.ids !== undefined){
let data94 = data76.ids;
if(Array.isArray(data94)){
if(data94.length > 20000){
const err212 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/ids/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items",schema:20000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids,data:data94};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
const len21 = data94.length;
for(let i21=0; i21<len21; i21++){
let data95 = data94[i21];
if((typeof data95 !== "string") && (!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))))){
const err213 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/ids/" + i21,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/ids/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids.items.type},message:"must be string,integer",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids.items,data:data95};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/ids",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.ids,data:data94};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data76.rows !== undefined){
let data96 = data76.rows;
if(Array.isArray(data96)){
if(data96.length > 5000){
const err215 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/rows/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.rows,data:data96};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len22 = data96.length;
for(let i22=0; i22<len22; i22++){
let data97 = data96[i22];
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err216 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/rows/" + i22,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.rows.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.rows.items,data:data97};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/with/rows",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/with/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.rows.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.with.properties.rows,data:data96};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
}
if(data75.by !== undefined){
let data98 = data75.by;
if((typeof data98 !== "string") && (!(Array.isArray(data98)))){
const err218 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.by.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by,data:data98};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err219 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by,data:data98};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(Array.isArray(data98)){
if(data98.length > 100){
const err220 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by,data:data98};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data98.length < 1){
const err221 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by,data:data98};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len23 = data98.length;
for(let i23=0; i23<len23; i23++){
let data99 = data98[i23];
if(typeof data99 === "string"){
if(func3(data99) < 1){
const err222 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by/" + i23,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by.items,data:data99};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/by/" + i23,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.by.items,data:data99};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
if(data75.their_key !== undefined){
let data100 = data75.their_key;
if((typeof data100 !== "string") && (!(Array.isArray(data100)))){
const err224 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key,data:data100};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err225 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key,data:data100};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(Array.isArray(data100)){
if(data100.length > 100){
const err226 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key,data:data100};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data100.length < 1){
const err227 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key,data:data100};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len24 = data100.length;
for(let i24=0; i24<len24; i24++){
let data101 = data100[i24];
if(typeof data101 === "string"){
if(func3(data101) < 1){
const err228 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key/" + i24,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key.items,data:data101};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/their_key/" + i24,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/their_key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.their_key.items,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
if(data75.fields !== undefined){
let data102 = data75.fields;
if(!data102 || typeof data102 != "object"){
const err230 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.type},message:"must be object,array",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields,data:data102};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(Array.isArray(data102)){
if(data102.length > 100){
const err231 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields,data:data102};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data102.length < 1){
const err232 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const len25 = data102.length;
for(let i25=0; i25<len25; i25++){
let data103 = data102[i25];
if(typeof data103 === "string"){
if(func3(data103) < 1){
const err233 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields/" + i25,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.items,data:data103};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields/" + i25,schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.items,data:data103};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(Object.keys(data102).length > 100){
const err235 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields,data:data102};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(Object.keys(data102).length < 1){
const err236 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields,data:data102};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key20 in data102){
let data104 = data102[key20];
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err237 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/fields/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.fields.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
if(data75.keep !== undefined){
let data105 = data75.keep;
if(typeof data105 !== "string"){
const err239 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/keep",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.keep.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.keep,data:data105};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!((data105 === "all") || (data105 === "matched"))){
const err240 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join/keep",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/properties/keep/enum",keyword:"enum",params:{allowedValues: schema25.properties.sections.items.properties.steps.items.properties.join.properties.keep.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.keep.enum,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join.properties.keep,data:data105};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/join",schemaPath:"#/properties/sections/items/properties/steps/items/properties/join/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.join.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.join,data:data75};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data34.group !== undefined){
let data106 = data34.group;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.by === undefined){
const err242 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.group.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group,data:data106};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key21 in data106){
if(!((((((key21 === "by") || (key21 === "count")) || (key21 === "unique")) || (key21 === "sum")) || (key21 === "least")) || (key21 === "most"))){
const err243 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group,data:data106};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data106.by !== undefined){
let data107 = data106.by;
if(Array.isArray(data107)){
if(data107.length > 50){
const err244 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by,data:data107};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len26 = data107.length;
for(let i26=0; i26<len26; i26++){
let data108 = data107[i26];
if((typeof data108 !== "string") && (!(data108 && typeof data108 == "object" && !Array.isArray(data108)))){
const err245 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26,schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.type},message:"must be string,object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items,data:data108};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err246 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26,schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items,data:data108};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.field === undefined){
const err247 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26,schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items,data:data108};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data108.per === undefined){
const err248 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26,schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items,data:data108};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key22 in data108){
if(!(((key22 === "field") || (key22 === "per")) || (key22 === "as"))){
const err249 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26,schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items,data:data108};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data108.field !== undefined){
let data109 = data108.field;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err250 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/field",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.field,data:data109};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/field",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.field.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.field,data:data109};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data108.per !== undefined){
let data110 = data108.per;
if(typeof data110 !== "string"){
const err252 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/per",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.per.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.per,data:data110};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(((data110 === "day") || (data110 === "month")) || (data110 === "year"))){
const err253 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/per",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.per.enum,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.per,data:data110};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data108.as !== undefined){
let data111 = data108.as;
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err254 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/as",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.as,data:data111};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by/" + i26+"/as",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.as.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.items.properties.as,data:data111};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/by",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.by,data:data107};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data106.count !== undefined){
let data112 = data106.count;
if(typeof data112 === "string"){
if(func3(data112) < 1){
const err257 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/count",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/count/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.count,data:data112};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/count",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.count.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.count,data:data112};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data106.unique !== undefined){
let data113 = data106.unique;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length > 50){
const err259 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/unique",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/unique/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique,data:data113};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(Object.keys(data113).length < 1){
const err260 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/unique",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/unique/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique,data:data113};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key23 in data113){
let data114 = data113[key23];
if(typeof data114 === "string"){
if(func3(data114) < 1){
const err261 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/unique/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/unique/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique.additionalProperties,data:data114};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/unique/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/unique/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique.additionalProperties,data:data114};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/unique",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/unique/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.unique,data:data113};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data106.sum !== undefined){
let data115 = data106.sum;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length > 50){
const err264 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/sum",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/sum/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum,data:data115};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(Object.keys(data115).length < 1){
const err265 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/sum",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/sum/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum,data:data115};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key24 in data115){
let data116 = data115[key24];
if(typeof data116 === "string"){
if(func3(data116) < 1){
const err266 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/sum/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/sum/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/sum/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/sum/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/sum",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/sum/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.sum,data:data115};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data106.least !== undefined){
let data117 = data106.least;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length > 50){
const err269 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/least",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/least/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least,data:data117};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(Object.keys(data117).length < 1){
const err270 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/least",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/least/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least,data:data117};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key25 in data117){
let data118 = data117[key25];
if(typeof data118 === "string"){
if(func3(data118) < 1){
const err271 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/least/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/least/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least.additionalProperties,data:data118};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/least/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/least/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least.additionalProperties,data:data118};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/least",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/least/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.least,data:data117};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data106.most !== undefined){
let data119 = data106.most;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(Object.keys(data119).length > 50){
const err274 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/most",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/most/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most,data:data119};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(Object.keys(data119).length < 1){
const err275 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/most",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/most/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most,data:data119};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key26 in data119){
let data120 = data119[key26];
if(typeof data120 === "string"){
if(func3(data120) < 1){
const err276 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/most/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/most/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most.additionalProperties,data:data120};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/most/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/most/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most.additionalProperties.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most.additionalProperties,data:data120};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group/most",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/properties/most/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group.properties.most,data:data119};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/group",schemaPath:"#/properties/sections/items/properties/steps/items/properties/group/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.group.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.group,data:data106};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data34.order !== undefined){
let data121 = data34.order;
if((typeof data121 !== "string") && (!(Array.isArray(data121)))){
const err280 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order",schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/type",keyword:"type",params:{type: schema25.properties.sections.items.properties.steps.items.properties.order.type},message:"must be string,array",schema:schema25.properties.sections.items.properties.steps.items.properties.order.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order,data:data121};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data121 === "string"){
if(func3(data121) < 1){
const err281 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order",schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order,data:data121};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(Array.isArray(data121)){
if(data121.length > 100){
const err282 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order",schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order,data:data121};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data121.length < 1){
const err283 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order",schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order,data:data121};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len27 = data121.length;
for(let i27=0; i27<len27; i27++){
let data122 = data121[i27];
if(typeof data122 === "string"){
if(func3(data122) < 1){
const err284 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order/" + i27,schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order.items,data:data122};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/order/" + i27,schemaPath:"#/properties/sections/items/properties/steps/items/properties/order/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.steps.items.properties.order.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.order.items,data:data122};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
}
if(data34.limit !== undefined){
let data123 = data34.limit;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.size === undefined){
const err286 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.limit.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit,data:data123};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key27 in data123){
if(!((key27 === "size") || (key27 === "offset"))){
const err287 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit,data:data123};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data123.size !== undefined){
let data124 = data123.size;
if(!((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124)))){
const err288 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit/size",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.size.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.size,data:data124};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(typeof data124 == "number"){
if(data124 < 0 || isNaN(data124)){
const err289 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit/size",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.size,data:data124};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data123.offset !== undefined){
let data125 = data123.offset;
if(!((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125)))){
const err290 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit/offset",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.offset.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.offset,data:data125};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(typeof data125 == "number"){
if(data125 < 0 || isNaN(data125)){
const err291 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit/offset",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit.properties.offset,data:data125};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
}
else {
const err292 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/limit",schemaPath:"#/properties/sections/items/properties/steps/items/properties/limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.limit.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.limit,data:data123};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data34.batch !== undefined){
let data126 = data34.batch;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.size === undefined){
const err293 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.batch.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch,data:data126};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data126.number === undefined){
const err294 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema25.properties.sections.items.properties.steps.items.properties.batch.required,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch,data:data126};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
for(const key28 in data126){
if(!((key28 === "size") || (key28 === "number"))){
const err295 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch,data:data126};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data126.size !== undefined){
let data127 = data126.size;
if(!((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127)))){
const err296 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch/size",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.size.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.size,data:data127};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(typeof data127 == "number"){
if(data127 < 1 || isNaN(data127)){
const err297 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch/size",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.size,data:data127};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
if(data126.number !== undefined){
let data128 = data126.number;
if(!((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128)))){
const err298 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch/number",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.number.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.number,data:data128};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(typeof data128 == "number"){
if(data128 < 1 || isNaN(data128)){
const err299 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch/number",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch.properties.number,data:data128};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
}
else {
const err300 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7+"/batch",schemaPath:"#/properties/sections/items/properties/steps/items/properties/batch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.properties.batch.type,parentSchema:schema25.properties.sections.items.properties.steps.items.properties.batch,data:data126};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/sections/" + i1+"/steps/" + i7,schemaPath:"#/properties/sections/items/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.steps.items.type,parentSchema:schema25.properties.sections.items.properties.steps.items,data:data34};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/sections/" + i1+"/steps",schemaPath:"#/properties/sections/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.items.properties.steps.type,parentSchema:schema25.properties.sections.items.properties.steps,data:data33};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data7.chart !== undefined){
let data129 = data7.chart;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.type === undefined){
const err303 = {instancePath:instancePath+"/sections/" + i1+"/chart",schemaPath:"#/properties/sections/items/properties/chart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema25.properties.sections.items.properties.chart.required,parentSchema:schema25.properties.sections.items.properties.chart,data:data129};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data129.x === undefined){
const err304 = {instancePath:instancePath+"/sections/" + i1+"/chart",schemaPath:"#/properties/sections/items/properties/chart/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema25.properties.sections.items.properties.chart.required,parentSchema:schema25.properties.sections.items.properties.chart,data:data129};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data129.y === undefined){
const err305 = {instancePath:instancePath+"/sections/" + i1+"/chart",schemaPath:"#/properties/sections/items/properties/chart/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema25.properties.sections.items.properties.chart.required,parentSchema:schema25.properties.sections.items.properties.chart,data:data129};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key29 in data129){
if(!(((key29 === "type") || (key29 === "x")) || (key29 === "y"))){
const err306 = {instancePath:instancePath+"/sections/" + i1+"/chart",schemaPath:"#/properties/sections/items/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.sections.items.properties.chart,data:data129};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data129.type !== undefined){
let data130 = data129.type;
if(typeof data130 !== "string"){
const err307 = {instancePath:instancePath+"/sections/" + i1+"/chart/type",schemaPath:"#/properties/sections/items/properties/chart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.chart.properties.type.type,parentSchema:schema25.properties.sections.items.properties.chart.properties.type,data:data130};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!((data130 === "bar") || (data130 === "line"))){
const err308 = {instancePath:instancePath+"/sections/" + i1+"/chart/type",schemaPath:"#/properties/sections/items/properties/chart/properties/type/enum",keyword:"enum",params:{allowedValues: schema25.properties.sections.items.properties.chart.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.sections.items.properties.chart.properties.type.enum,parentSchema:schema25.properties.sections.items.properties.chart.properties.type,data:data130};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data129.x !== undefined){
let data131 = data129.x;
if(typeof data131 === "string"){
if(func3(data131) < 1){
const err309 = {instancePath:instancePath+"/sections/" + i1+"/chart/x",schemaPath:"#/properties/sections/items/properties/chart/properties/x/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.chart.properties.x,data:data131};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/sections/" + i1+"/chart/x",schemaPath:"#/properties/sections/items/properties/chart/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.chart.properties.x.type,parentSchema:schema25.properties.sections.items.properties.chart.properties.x,data:data131};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data129.y !== undefined){
let data132 = data129.y;
if(typeof data132 === "string"){
if(func3(data132) < 1){
const err311 = {instancePath:instancePath+"/sections/" + i1+"/chart/y",schemaPath:"#/properties/sections/items/properties/chart/properties/y/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.sections.items.properties.chart.properties.y,data:data132};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/sections/" + i1+"/chart/y",schemaPath:"#/properties/sections/items/properties/chart/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.sections.items.properties.chart.properties.y.type,parentSchema:schema25.properties.sections.items.properties.chart.properties.y,data:data132};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/sections/" + i1+"/chart",schemaPath:"#/properties/sections/items/properties/chart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.properties.chart.type,parentSchema:schema25.properties.sections.items.properties.chart,data:data129};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.sections.items.type,parentSchema:schema25.properties.sections.items,data:data7};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.sections.type,parentSchema:schema25.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data.output !== undefined){
let data133 = data.output;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.destination === undefined){
const err316 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema25.properties.output.required,parentSchema:schema25.properties.output,data:data133};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key30 in data133){
if(!((key30 === "destination") || (key30 === "prefix"))){
const err317 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema25.properties.output,data:data133};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data133.destination !== undefined){
let data134 = data133.destination;
if(typeof data134 === "string"){
if(func3(data134) < 1){
const err318 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.output.properties.destination,data:data134};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/output/destination",schemaPath:"#/properties/output/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.output.properties.destination.type,parentSchema:schema25.properties.output.properties.destination,data:data134};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data133.prefix !== undefined){
let data135 = data133.prefix;
if(typeof data135 !== "string"){
const err320 = {instancePath:instancePath+"/output/prefix",schemaPath:"#/properties/output/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.output.properties.prefix.type,parentSchema:schema25.properties.output.properties.prefix,data:data135};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.output.type,parentSchema:schema25.properties.output,data:data133};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data136 = data.time_zone;
if(typeof data136 !== "string"){
const err322 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.time_zone.type,parentSchema:schema25.properties.time_zone,data:data136};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const check15 = validate25;
const schema26 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_request","description":"Perform any operation of the Getty Images API","type":"object","properties":{"operation":{"title":"Operation","description":"Id of the operation, as the catalogue has it: getImage.","type":"string","minLength":1,"examples":["getImage"]},"parameters":{"title":"Parameters","description":"Input of the operation's own task, but for what stands beside them here.","type":"object"},"connection":{"title":"Connection","description":"Name of the configured connection to use.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default"},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up, as in every task.","type":"string","enum":["wait","fail"],"default":"fail"},"confirm":{"title":"Confirm","description":"Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.","type":"boolean"}},"required":["operation"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "operation") || (key0 === "parameters")) || (key0 === "connection")) || (key0 === "on_quota")) || (key0 === "confirm")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.operation.type,parentSchema:schema26.properties.operation,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.parameters.type,parentSchema:schema26.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.connection !== undefined){
let data2 = data.connection;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema26.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.connection.type,parentSchema:schema26.properties.connection,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data3 = data.on_quota;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.on_quota.type,parentSchema:schema26.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "wait") || (data3 === "fail"))){
const err8 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema26.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.on_quota.enum,parentSchema:schema26.properties.on_quota,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.confirm !== undefined){
let data4 = data.confirm;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.confirm.type,parentSchema:schema26.properties.confirm,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
export const VALIDATORS = {
  "getty-images/getDownloads": check0,
  "getty-images/getImages": check1,
  "getty-images/getImage": check2,
  "getty-images/getImageDownloadHistory": check3,
  "getty-images/getVideos": check4,
  "getty-images/getVideo": check5,
  "getty-images/getVideoDownloadHistory": check6,
  "getty-images/getProducts": check7,
  "getty-images/getPurchasedAssets": check8,
  "getty-images/downloadImage": check9,
  "getty-images/downloadVideo": check10,
  "getty-images/getCurrentCustomer": check11,
  "getty-images/reportUsage": check12,
  "task/getty_records": check13,
  "task/getty_report": check14,
  "task/getty_request": check15,
};
