/** A name, spellings of it that must find it, and texts that are near it and must not. */
export interface Spelled {
  readonly script: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly near: readonly string[];
}

/** Names of many scripts. Each is found by its spellings alone: no spelling fits the name of another. */
export const spelledNames: readonly Spelled[] = [
  {
    script: 'Latin, accents',
    name: 'Trần Thị Bích',
    spellings: [
      'Trần Thị Bích'.normalize('NFD'),
      'tran thi bich',
      'TRẦN THỊ BÍCH',
      'Tran\u00A0Thi Bich',
      'Ｔran Thi Bich',
    ],
    near: ['Tran Thi Bach', 'Tra Thi Bich'],
  },
  {
    script: 'Latin, letters that do not decompose',
    name: 'Đorđe Łukasz Ørsted-Weiß',
    spellings: [
      'Dorde Lukasz Orsted-Weiss',
      'đorđe łukasz ørsted weiss',
      'ĐORĐE ŁUKASZ ØRSTED-WEISS',
      'Dorde Lukasz Orsted‑Weiẞ',
    ],
    near: ['Dorde Lukasz Oersted-Weiss', 'Dorde Lukas Orsted-Weiss'],
  },
  {
    script: 'Latin, Turkish i',
    name: 'Işıl İnci',
    spellings: ['Isil Inci', 'ışıl inci', 'IŞIL İNCİ', 'ISIL INCI'],
    near: ['Isil Ince'],
  },
  {
    script: 'Latin, Azerbaijani schwa',
    name: 'Heydər Əliyev',
    spellings: ['Heydar Aliyev', 'HEYDƏR ƏLİYEV'],
    near: ['Heyder Eliyev'],
  },
  {
    script: 'Latin, ligatures and wide forms',
    name: 'Oﬀice Sœur Ægir Ⅷ',
    spellings: ['Office Soeur Aegir VIII', 'ＯＦＦＩＣＥ ＳŒＵＲ ÆGIR viii'],
    near: ['Office Soeur Aegir VII', 'Ofice Soeur Aegir VIII'],
  },
  {
    script: 'Latin, an apostrophe',
    name: "Sa'id Qurban",
    spellings: [
      ...[
        'Said Qurban',
        'Sa’id Qurban',
        'Saʿid Qurban',
        'Saʾid Qurban',
        'Sa‘id Qurban',
        'Sa`id Qurban',
        'Sa´id Qurban',
      ],
      ...['Saʻid Qurban', 'Saʼid Qurban', 'Sa′id Qurban', 'Sa＇id Qurban', 'sa\u00ADid qurban', 'SA’ID QURBAN'],
    ],
    near: ['Saeid Qurban', 'Sa id Qurban', 'Sayid Qurban'],
  },
  {
    script: 'Latin, no apostrophe',
    name: 'Oblonsky Nomarov',
    spellings: ["O'blonsky Nomarov", 'Oblonsk’y Nomarov', 'ʿOblonsky Nomarovʾ'],
    near: ['Oblonskij Nomarov'],
  },
  {
    script: 'Latin, an apostrophe between words',
    name: "Côte d'Ombre",
    spellings: ['Cote d’Ombre', 'COTE DʼOMBRE', 'Cote dOmbre'],
    near: ['Cote de Ombre', 'Cote Ombre'],
  },
  {
    script: 'Latin, initials of an acronym',
    name: 'S.A.D.C.',
    spellings: ['SADC', 'sadc', 'S.A.D.C', 's. a. d. c.', 'Ｓ．Ａ．Ｄ．Ｃ．'],
    near: ['SADCC', 'S.A.C.D.', 'SAD'],
  },
  {
    script: 'Latin, an acronym without points',
    name: 'ZWKO',
    spellings: ['Z.W.K.O.', 'Z.W.K.O', 'Z. W. K. O.'],
    near: ['Z.W.O.K.'],
  },
  {
    script: 'Latin, initials of a person',
    name: 'J. R. Smithson',
    spellings: ['JR Smithson', 'J.R. Smithson', 'J.R.\u00A0Smithson', 'j.r. smithson', 'J.-R. Smithson'],
    near: ['JS Smithson', 'R. J. Smithson', 'J. R. Smith'],
  },
  {
    script: 'Latin, initials without points',
    name: 'J R R Tolkenby',
    spellings: [
      'J.R.R. Tolkenby',
      'JRR Tolkenby',
      'J. R. R. Tolkenby',
      'j r r tolkenby',
      'J. R R Tolkenby',
      'J-R-R Tolkenby',
    ],
    near: ['J R Tolkenby', 'R J R Tolkenby', 'J RR Tolkenby', 'JR R Tolkenby'],
  },
  {
    script: 'Latin, an acronym in letters that stand apart',
    name: 'U N Womenfolk',
    spellings: ['UN Womenfolk', 'U.N. Womenfolk', 'u. n. womenfolk', 'U\u00A0N Womenfolk', 'Ｕ Ｎ Womenfolk'],
    near: ['U Womenfolk', 'N U Womenfolk', 'Un Women Folk'],
  },
  {
    script: 'Cyrillic, initials without points',
    name: 'П. А. Столыпкин',
    spellings: ['П А Столыпкин', 'ПА Столыпкин', 'П.А. Столыпкин'],
    near: ['П Столыпкин'],
  },
  {
    script: 'Latin, digits',
    name: 'Plan 2030 (Phase 2)',
    spellings: ['Plan ٢٠٣٠ (Phase ٢)', 'plan २०३० – phase २', 'Ｐlan ２０３０ Phase 2', 'Plan 2030, Phase ②'],
    near: ['Plan 2030 Phase 3', 'Plan 203 0 Phase 2'],
  },
  {
    script: 'Greek',
    name: 'Άγγελος Σωτήρης',
    spellings: ['Αγγελος Σωτηρης', 'ΑΓΓΕΛΟΣ ΣΩΤΗΡΗΣ', 'αγγελοσ σωτηρησ', 'Άγγελος Σωτήρης'.normalize('NFD')],
    near: ['Αγγελος Σωτηρια'],
  },
  {
    script: 'Cyrillic',
    name: 'Пётр Йорданов',
    spellings: ['Петр Йорданов', 'ПЁТР ЙОРДАНОВ', 'Пётр Йорданов'.normalize('NFD'), 'петр йорданов'],
    near: ['Пятр Йорданов', 'Пётр Жорданов'],
  },
  {
    script: 'Cyrillic, initials and an apostrophe',
    name: "С. В. Лук'яненко",
    spellings: ['С.В. Лук’яненко', 'СВ Лукʼяненко', 'с.в. лукяненко'],
    near: ['С. Д. Лукяненко'],
  },
  {
    script: 'Armenian',
    name: 'Արև Սարգսյան',
    spellings: ['ԱՐԵՒ ՍԱՐԳՍՅԱՆ', 'Արեւ Սարգսյան', 'արև սարգսյան'],
    near: ['Արամ Սարգսյան'],
  },
  {
    script: 'Georgian',
    name: 'გიორგი მელაძე',
    spellings: ['ᲒᲘᲝᲠᲒᲘ ᲛᲔᲚᲐᲫᲔ', 'გიორგი  მელაძე'],
    near: ['გიორგა მელაძე'],
  },
  {
    script: 'Hebrew',
    name: 'מִשְׁטֶרֶת צה״ל',
    spellings: ['משטרת צה"ל', 'משטרת צהל', 'משטרת צה\u200E״ל'],
    near: ['משטרה צהל'],
  },
  {
    script: 'Hebrew, final letters and a geresh',
    name: "ג'ורג' שלום",
    spellings: ['ג׳ורג׳ שלום', 'גורג שלום', 'ג’ורג’ שָׁלוֹם'],
    near: ['גורג שלון'],
  },
  {
    script: 'Arabic, hamza and vowels',
    name: 'أحمد إبراهيم آل مُحَمَّد',
    spellings: ['احمد ابراهيم ال محمد', 'أحمد ابراهيم آل محمد', 'احــمد إبراهيم ال مُحمد', 'أحمد\u200F إبراهيم آل محمد'],
    near: ['احمد ابراهيم ال محمود'],
  },
  {
    script: 'Arabic, yeh and kaf',
    name: 'كريمي زاده',
    spellings: ['کریمی زاده', 'کريمى زادة', 'کریمی زاده'.normalize('NFD'), '\u202Bكريمي زاده\u202C'],
    near: ['كريم زاده'],
  },
  {
    script: 'Arabic, tatweel and digits',
    name: 'محمود درويش ٢٠٢٤',
    spellings: ['محـــمود درويش 2024', 'محمود درویش ۲۰۲۴', 'مَحْمُود دَرْوِيش ٢٠٢٤'],
    near: ['محمود درويش 2023', 'محمد درويش 2024'],
  },
  {
    script: 'Persian, a non-joiner',
    name: 'علی\u200Cرضا بهمن',
    spellings: ['علیرضا بهمن', 'علي\u200Cرضا بهمن', 'علی\u00ADرضا بهمن'],
    near: ['علی رضا بهمنی'],
  },
  {
    script: 'Devanagari',
    name: 'ज़ाकिर हुसैन १२',
    spellings: ['ज़ाकिर हुसैन 12', 'जाकिर हुसैन १२', 'ज़ाकिर\u200D हुसैन १२'],
    near: ['ज़ाकर हुसैन १२', 'ज़ाकिर हुसैन १३'],
  },
  {
    script: 'Bengali',
    name: 'ড়াকেশ রায় ৭',
    spellings: ['ড়াকেশ রায় ৭'.normalize('NFD'), 'ড়াকেশ রায় 7', 'ডাকেশ রায ৭'],
    near: ['ড়াকেশ রায় ৮', 'ড়কেশ রায় ৭'],
  },
  {
    script: 'Tamil',
    name: 'கொடி தமிழ்',
    spellings: ['கொடி தமிழ்'.normalize('NFD'), 'கொடி\u00A0தமிழ்'],
    near: ['கெடி தமிழ்', 'கொடி தமிழ'],
  },
  {
    script: 'Thai',
    name: 'น้ำฝน ๒๕',
    spellings: ['น้ำฝน 25', 'น้ําฝน ๒๕', 'น้ำ\u200Bฝน ๒๕'],
    near: ['นำฝน ๒๕', 'น้ำฝน ๒๖'],
  },
  {
    script: 'Khmer',
    name: 'ភ្នំ ពេញ ៥',
    spellings: ['ភ្នំ\u3000ពេញ 5', 'ភ្នំ\u200B ពេញ ៥'],
    near: ['ភ្នំ ពេញ ៦'],
  },
  {
    script: 'Lao',
    name: 'ວຽງຈັນ ໑',
    spellings: ['ວຽງຈັນ 1', 'ວຽງ\u200Bຈັນ ໑'],
    near: ['ວຽງຈນ ໑'],
  },
  {
    script: 'Hangul',
    name: '김철수',
    spellings: ['김철수'.normalize('NFD'), '\u3000김철수'],
    near: ['김철', '기철수', '김청수'],
  },
  {
    script: 'Kana',
    name: 'ヤマダ がくこ',
    spellings: ['ﾔﾏﾀﾞ がくこ', 'やまだ　ガクコ', 'ヤマダ がくこ'.normalize('NFD')],
    near: ['ヤマタ がくこ', 'ヤマダ かくこ'],
  },
  {
    script: 'Han',
    name: '神田　太郎１２',
    spellings: ['神田 太郎12', '神\uFE00田 太郎１２', '\uFA19田 太郎12'],
    near: ['神田 次郎12'],
  },
  {
    script: 'Ethiopic',
    name: 'አዲስ አበባ',
    spellings: ['አዲስ\u2003አበባ', 'አዲስ፡አበባ'],
    near: ['አዲስ አበበ'],
  },
];
