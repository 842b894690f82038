/** What the pages of the manual that are written from the catalogues say around them, Japanese. */
export const referenceJa = {
  comma: '、',
  sheets: {
    title: 'シート一覧',
    count: (count: string) =>
      `シートは全部で${count}枚です。シートの名前を押すと、列と項目の説明に移ります。ほかのシートの数字を使うシートを選ぶと、そのシートも一緒に入ります。`,
    sheet: 'シート',
    about: '使いみち',
    sets: '入るセット',
    everySet: 'どのセットにも',
    added: (journal: string) =>
      `このほか、サイドバーでレビューを作ると、その期間のシートが増えます。ファイルを取り込むと、取り消すための非表示のシート「${journal}」ができます（[管理者の方へ](administrators.md)）。`,
  },
  items: {
    title: '列と項目',
    lead: 'シートの列や項目に何を入れるか、何が計算されるかをまとめました。シートの見出しにカーソルを合わせても、同じ説明が表示されます。',
    stop: '。',
    picture: (sheet: string) => `${sheet}の見本`,
    column: '列',
    item: '項目',
    entry: '入れるもの',
    note: '説明',
    kinds: {
      day: '日付',
      month: '月',
      dayTime: '日時',
      count: '0以上の整数',
      yen: '金額（円）',
      share: '率',
      score: '1〜5の数',
      checkbox: 'チェック',
      text: '文字',
      own: '自動で入ります',
    },
    listed: (list: string) => `「設定」の「${list}」から選ぶ`,
    oneOf: (choices: string) => `選ぶ: ${choices}`,
    hidden: 'はじめは隠れています。',
    phases: (names: string) => `${names}に表示されます。`,
    kpis: 'KPIごとの意味は[KPIの意味と目安](kpis.md)にあります。',
  },
  kpis: {
    title: 'KPIの意味と目安',
    lead: '目安は一般に言われる値です。自チームの実績がたまったら、実績を優先してください。',
    counts: '日次入力で数えるもの',
    countsLead: '数え方をチームでそろえると、率を比べられます。',
    name: '名前',
    meaning: '意味と数え方',
    rates: '逆算に使う率',
    ratesLead: '「設定」の「ファネルの段階」が「標準」なら3つ、「詳細」なら6つの率を使います。',
    formula: '計算',
    chain: '段階',
    benchmark: '目安',
    all: 'KPI一覧',
    allLead:
      '「KPI一覧」シートにあるすべてのKPIです。↑は高いほど、↓は低いほど良い指標です。重点の★は、そのフェーズで力を入れるもの（★★★が最優先）です。',
    phases: 'フェーズごとの重点と目標の置き方',
    phasesLead: '「設定」の「組織のフェーズ」に合わせて、「KPI一覧」シートに表示されます。',
    kpi: 'KPI',
    howTo: '目標の置き方',
    layer: '階層',
    focus: '重点',
    where: '測る場所',
    focusOf: (phase: string, stars: string) => `${phase} ${stars}`,
  },
};

/** Words of the reference; English has the same keys. */
export type ReferenceWords = typeof referenceJa;
