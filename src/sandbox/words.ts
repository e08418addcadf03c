/** Made-up texts for assets, in several scripts, with what exports stumble over: commas, quotes, line breaks, a leading =. */

interface Scene {
  readonly subjects: readonly string[];
  /** What stands between subject and place. */
  readonly between: string;
  readonly places: readonly string[];
  /** What follows a title in a caption. */
  readonly ends: readonly string[];
  readonly keywords: readonly string[];
}

const ENGLISH: Scene = {
  subjects: ['Two fishermen', 'A heron', 'Empty chairs', 'Dancer, resting', '"The Old Bridge"', 'Nurse'],
  between: ' ',
  places: ['at dawn', 'in heavy rain', 'behind the theatre', 'by a river, seen from above'],
  ends: ['.', '; made up for a simulation.', ', "as ever".\nSecond line of the caption.'],
  keywords: ['water', 'morning', 'people', 'weather', 'bird', 'stage', 'colour image'],
};

/** English is the rule: it stands here several times. */
export const SCENES: readonly Scene[] = [
  ENGLISH,
  ENGLISH,
  ENGLISH,
  ENGLISH,
  {
    subjects: ['雪の山', '二人の漁師', '白い猫'],
    between: '、',
    places: ['夜明け', '雨の駅前', '川のほとり'],
    ends: ['。', '。作り物の説明です。'],
    keywords: ['冬', '海', '動物', '朝'],
  },
  {
    subjects: ['Девочка с книгой', 'Старый трамвай', 'Пустая сцена'],
    between: ' ',
    places: ['на рассвете', 'под дождём', 'у реки, вид сверху'],
    ends: ['.', '. Вымышленная подпись.'],
    keywords: ['книга', 'город', 'утро', 'дождь'],
  },
  {
    subjects: ['صياد', 'قطة بيضاء', 'سوق قديم'],
    between: ' ',
    places: ['عند الفجر', 'تحت المطر'],
    ends: ['.', '. وصف مصنوع للمحاكاة.'],
    keywords: ['ماء', 'مدينة', 'صباح'],
  },
  {
    subjects: ['Straßenmusiker', 'Möwe, müde', '=Brücke'],
    between: ' ',
    places: ['im Morgengrauen', 'über dem Fluss'],
    ends: ['.', ' – erfunden 🌊.'],
    keywords: ['Fluss', 'Straße', 'Vogel', 'Größe'],
  },
];

export const ARTISTS = [
  'Ada Example',
  'Zoë Müßig',
  '山田 花子',
  'Ольга Примерова',
  'ليلى مثال',
  "Sean O'Example",
  'Example, Inc.',
] as const;

/** Code, name and family of each collection. */
export const COLLECTIONS = [
  ['SBX', 'Sandbox Creative', 'creative'],
  ['SBN', 'Sandbox News', 'editorial'],
  ['SBS', 'Sandbox Sport, "Premium"', 'editorial'],
  ['ÜBR', 'Übersee-Archiv', 'creative'],
  ['見本', '見本コレクション', 'creative'],
] as const;

export const TOWNS = [
  ['Exampleton', 'Ruritania'],
  ['Musterstadt', 'Ruritania'],
  ['見本市', 'Ruritania'],
  ['Примерск', null],
] as const;
