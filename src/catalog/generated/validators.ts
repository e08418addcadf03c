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
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_images","description":"Look up images by their ids","type":"object","properties":{"ids":{"title":"Ids","type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["1000000001","1000000002"]],"description":"The ids of the images. One call takes 100 at most; a longer list is sent in several."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["ids"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "ids") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ids.items,data:data1};
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
const err4 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ids.items.type,parentSchema:schema12.properties.ids.items,data:data1};
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
const err5 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.ids.type,parentSchema:schema12.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.fields.items,data:data3};
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
const err7 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.fields.items.type,parentSchema:schema12.properties.fields.items,data:data3};
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
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.fields.type,parentSchema:schema12.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.connection !== undefined){
let data4 = data.connection;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema12.properties.connection,data:data4};
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
const err10 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.connection.type,parentSchema:schema12.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data5 = data.on_quota;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.on_quota.type,parentSchema:schema12.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "wait") || (data5 === "fail"))){
const err12 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema12.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.on_quota.enum,parentSchema:schema12.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_videos","description":"Look up videos by their ids","type":"object","properties":{"ids":{"title":"Ids","type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["1000000001","1000000002"]],"description":"The ids of the videos. One call takes 100 at most; a longer list is sent in several."},"fields":{"title":"Fields","type":"array","items":{"type":"string","minLength":1},"default":["summary_set"],"examples":[["summary_set"]],"description":"Names of fields, or of sets of fields, that the answer should hold."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["ids"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "ids") || (key0 === "fields")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ids.items,data:data1};
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
const err4 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ids.items.type,parentSchema:schema15.properties.ids.items,data:data1};
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
const err5 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.ids.type,parentSchema:schema15.properties.ids,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.fields.items,data:data3};
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
const err7 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.fields.items.type,parentSchema:schema15.properties.fields.items,data:data3};
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
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.fields.type,parentSchema:schema15.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.connection !== undefined){
let data4 = data.connection;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema15.properties.connection,data:data4};
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
const err10 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.connection.type,parentSchema:schema15.properties.connection,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data5 = data.on_quota;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.on_quota.type,parentSchema:schema15.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "wait") || (data5 === "fail"))){
const err12 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema15.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.on_quota.enum,parentSchema:schema15.properties.on_quota,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const schema19 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"getty_purchased_assets","description":"List the assets that the customer bought one by one, a page at a time","type":"object","properties":{"page":{"title":"Page","type":"integer","minimum":1,"maximum":2147483647,"default":1,"examples":[1],"description":"Which page, counted from 1."},"page_size":{"title":"Page size","type":"integer","minimum":1,"maximum":2147483647,"default":75,"examples":[75],"description":"How many entries a page holds. The last page may hold fewer."},"date_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"From","description":"Only purchases on or after this date (ISO 8601)."},"date_to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?$","examples":["2019-09-19","2019-09-19T19:30:37","2019-09-19 19:30:37","2019-09-19T19:30:37Z"],"title":"To","description":"Only purchases on or before this date (ISO 8601)."},"company_purchases":{"title":"Whole company","type":"boolean","default":false,"description":"Purchases of all users of the company instead of the user's own."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"patternProperties":{"^__":{}},"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "page") || (key0 === "page_size")) || (key0 === "date_from")) || (key0 === "date_to")) || (key0 === "company_purchases")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
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
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const check9 = validate19;
const schema20 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"downloadImage","description":"Download one image, which takes one from the product's allowance","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"auto_download":{"title":"Redirect to the file","type":"boolean","default":true,"description":"True redirects to the file, false answers with its address."},"file_type":{"title":"File type","type":"string","enum":["eps","jpg"],"description":"Which kind of file is wanted."},"height":{"title":"Height","type":"integer","minimum":1,"maximum":2147483647,"examples":[3000],"description":"Height of the wanted size, pixels."},"product_id":{"title":"Product id","type":"integer","examples":[4711],"description":"The product to download under, as the list of products names it."},"product_type":{"title":"Product type","type":"string","minLength":1,"examples":["premiumaccess"],"description":"The kind of product to download under."},"use_team_credits":{"title":"Use team credits","type":"boolean","description":"Whether to pay with the team's credits."},"download_notes":{"type":"string","description":"A note, where the product asks for one."},"project_code":{"type":"string","description":"One of the project codes, where the product asks for one."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

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
if(data.auto_download !== undefined){
let data1 = data.auto_download;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/auto_download",schemaPath:"#/properties/auto_download/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.auto_download.type,parentSchema:schema20.properties.auto_download,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.file_type !== undefined){
let data2 = data.file_type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.file_type.type,parentSchema:schema20.properties.file_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "eps") || (data2 === "jpg"))){
const err7 = {instancePath:instancePath+"/file_type",schemaPath:"#/properties/file_type/enum",keyword:"enum",params:{allowedValues: schema20.properties.file_type.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.file_type.enum,parentSchema:schema20.properties.file_type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.height !== undefined){
let data3 = data.height;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.height.type,parentSchema:schema20.properties.height,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema20.properties.height,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.height,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.product_id !== undefined){
let data4 = data.product_id;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.product_id.type,parentSchema:schema20.properties.product_id,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.product_type !== undefined){
let data5 = data.product_type;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err12 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.product_type,data:data5};
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
const err13 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.product_type.type,parentSchema:schema20.properties.product_type,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.use_team_credits !== undefined){
let data6 = data.use_team_credits;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/use_team_credits",schemaPath:"#/properties/use_team_credits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.use_team_credits.type,parentSchema:schema20.properties.use_team_credits,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.download_notes !== undefined){
let data7 = data.download_notes;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/download_notes",schemaPath:"#/properties/download_notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.download_notes.type,parentSchema:schema20.properties.download_notes,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.project_code !== undefined){
let data8 = data.project_code;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/project_code",schemaPath:"#/properties/project_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.project_code.type,parentSchema:schema20.properties.project_code,data:data8};
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
let data9 = data.connection;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err17 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema20.properties.connection,data:data9};
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
const err18 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.connection.type,parentSchema:schema20.properties.connection,data:data9};
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
let data10 = data.on_quota;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.on_quota.type,parentSchema:schema20.properties.on_quota,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data10 === "wait") || (data10 === "fail"))){
const err20 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema20.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.on_quota.enum,parentSchema:schema20.properties.on_quota,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const check10 = validate20;
const schema21 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"downloadVideo","description":"Download one video, which takes one from the product's allowance","type":"object","properties":{"id":{"title":"Asset id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["1000000001"],"description":"The id of the asset."},"auto_download":{"title":"Redirect to the file","type":"boolean","default":false,"description":"True redirects to the file, false answers with its address."},"size":{"title":"Size","type":"string","minLength":1,"description":"Name of the wanted size."},"product_id":{"title":"Product id","type":"integer","examples":[4711],"description":"The product to download under, as the list of products names it."},"product_type":{"title":"Product type","type":"string","minLength":1,"examples":["premiumaccess"],"description":"The kind of product to download under."},"use_team_credits":{"title":"Use team credits","type":"boolean","description":"Whether to pay with the team's credits."},"download_notes":{"type":"string","description":"A note, where the product asks for one."},"project_code":{"type":"string","description":"One of the project codes, where the product asks for one."},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id"],"patternProperties":{"^__":{}},"additionalProperties":false};

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
if(data.auto_download !== undefined){
let data1 = data.auto_download;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/auto_download",schemaPath:"#/properties/auto_download/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.auto_download.type,parentSchema:schema21.properties.auto_download,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.size,data:data2};
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
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.size.type,parentSchema:schema21.properties.size,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product_id !== undefined){
let data3 = data.product_id;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.product_id.type,parentSchema:schema21.properties.product_id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.product_type !== undefined){
let data4 = data.product_type;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.product_type,data:data4};
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
const err10 = {instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.product_type.type,parentSchema:schema21.properties.product_type,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.use_team_credits !== undefined){
let data5 = data.use_team_credits;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/use_team_credits",schemaPath:"#/properties/use_team_credits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.use_team_credits.type,parentSchema:schema21.properties.use_team_credits,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.download_notes !== undefined){
let data6 = data.download_notes;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/download_notes",schemaPath:"#/properties/download_notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.download_notes.type,parentSchema:schema21.properties.download_notes,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.project_code !== undefined){
let data7 = data.project_code;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/project_code",schemaPath:"#/properties/project_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.project_code.type,parentSchema:schema21.properties.project_code,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.connection !== undefined){
let data8 = data.connection;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err14 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema21.properties.connection,data:data8};
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
const err15 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.connection.type,parentSchema:schema21.properties.connection,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data9 = data.on_quota;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.on_quota.type,parentSchema:schema21.properties.on_quota,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data9 === "wait") || (data9 === "fail"))){
const err17 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema21.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.on_quota.enum,parentSchema:schema21.properties.on_quota,data:data9};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
const schema23 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"reportUsage","description":"Report how often assets were used","type":"object","properties":{"id":{"title":"Batch id","type":"string","minLength":1,"pattern":"^(?!\\.\\.?$)","examples":["2025-03-usage"],"description":"The id of the batch, chosen by the reporter, never used before."},"asset_usages":{"description":"The usages, at most 1000.","type":"array","minItems":1,"maxItems":1000,"items":{"title":"AssetUsage","type":"object","required":["asset_id","quantity","usage_date"],"properties":{"asset_id":{"type":"string","minLength":1},"quantity":{"type":"integer","minimum":1,"description":"How often it was used."},"usage_date":{"type":"string","description":"When it was used; not later than today."}}}},"connection":{"title":"Connection","description":"Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","default":"default","examples":["default"]},"on_quota":{"title":"When the day's calls are used up","description":"What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.","type":"string","enum":["wait","fail"],"default":"fail"}},"required":["id","asset_usages"],"patternProperties":{"^__":{}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset_usages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset_usages"},message:"must have required property '"+"asset_usages"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "asset_usages")) || (key0 === "connection")) || (key0 === "on_quota")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!\\.\\.?$)"},message:"must match pattern \""+"^(?!\\.\\.?$)"+"\"",schema:"^(?!\\.\\.?$)",parentSchema:schema23.properties.id,data:data0};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.id.type,parentSchema:schema23.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.asset_usages !== undefined){
let data1 = data.asset_usages;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.asset_id === undefined){
const err8 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.quantity === undefined){
const err9 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.usage_date === undefined){
const err10 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/required",keyword:"required",params:{missingProperty: "usage_date"},message:"must have required property '"+"usage_date"+"'",schema:schema23.properties.asset_usages.items.required,parentSchema:schema23.properties.asset_usages.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.asset_id !== undefined){
let data3 = data2.asset_id;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/asset_usages/" + i0+"/asset_id",schemaPath:"#/properties/asset_usages/items/properties/asset_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.asset_usages.items.properties.asset_id,data:data3};
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
const err12 = {instancePath:instancePath+"/asset_usages/" + i0+"/asset_id",schemaPath:"#/properties/asset_usages/items/properties/asset_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.asset_usages.items.properties.asset_id.type,parentSchema:schema23.properties.asset_usages.items.properties.asset_id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.quantity !== undefined){
let data4 = data2.quantity;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/asset_usages/" + i0+"/quantity",schemaPath:"#/properties/asset_usages/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.asset_usages.items.properties.quantity.type,parentSchema:schema23.properties.asset_usages.items.properties.quantity,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/asset_usages/" + i0+"/quantity",schemaPath:"#/properties/asset_usages/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23.properties.asset_usages.items.properties.quantity,data:data4};
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
if(data2.usage_date !== undefined){
let data5 = data2.usage_date;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/asset_usages/" + i0+"/usage_date",schemaPath:"#/properties/asset_usages/items/properties/usage_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.asset_usages.items.properties.usage_date.type,parentSchema:schema23.properties.asset_usages.items.properties.usage_date,data:data5};
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
const err16 = {instancePath:instancePath+"/asset_usages/" + i0,schemaPath:"#/properties/asset_usages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.asset_usages.items.type,parentSchema:schema23.properties.asset_usages.items,data:data2};
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
const err17 = {instancePath:instancePath+"/asset_usages",schemaPath:"#/properties/asset_usages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.asset_usages.type,parentSchema:schema23.properties.asset_usages,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connection !== undefined){
let data6 = data.connection;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err18 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema23.properties.connection,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.connection.type,parentSchema:schema23.properties.connection,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.on_quota !== undefined){
let data7 = data.on_quota;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.on_quota.type,parentSchema:schema23.properties.on_quota,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data7 === "wait") || (data7 === "fail"))){
const err21 = {instancePath:instancePath+"/on_quota",schemaPath:"#/properties/on_quota/enum",keyword:"enum",params:{allowedValues: schema23.properties.on_quota.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.on_quota.enum,parentSchema:schema23.properties.on_quota,data:data7};
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
};
