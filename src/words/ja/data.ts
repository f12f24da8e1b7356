import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = ({ number: written }: Tools<'ja'>): DataWords => ({
  after: (names) => `原著：${names}`,
  claimOf: (number, all) => `主張 ${number}／${all}`,
  parted: (parts, explains) => `${written(parts)}個の部分の在りか。それぞれの内容：${explains}`,
  files: {
    essay: { format: 'JSON', explains: 'すべて：本文、主張とその注と証拠、出来事、資料、グラフ。' },
    claims: { format: 'CSV（主張）', explains: '主張ごとに一行：その言葉、評価と理由、何に関わるか。' },
    evidence: { format: 'CSV（証拠）', explains: '主張に関わる資料ごとに一行と、その内容。' },
    argdown: { format: 'Argdown', explains: 'どの主張がどの主張を支持または反対するかを、Argdownが図にできる文章で。' },
    argument: { format: 'JSON（論証）', explains: '同じものをグラフ構造で。' },
    annotations: { format: 'Web Annotation', explains: '本文への注釈としての主張（W3Cの形式）。' },
    annotationsOfBoth: { format: 'Web Annotation', explains: '原文とここの本文への注釈としての主張（W3Cの形式）。' },
    hypothesis: {
      format: 'Hypothesis',
      explains:
        'ここの本文への同じ注釈（Hypothesis用）。ページを開いてログインし、Share、Importの順に進んでこのファイルを選びます。',
    },
    hypothesisOfOriginal: {
      format: 'Hypothesis（原文）',
      explains: '原文への同じ注釈。原文のページを開き、そこでこのファイルを読み込みます。',
    },
    incidents: {
      format: 'CSV',
      explains: '出来事ごとに一行：いつ、どこで、誰が、どう終わったか、どの主張が取り上げているか。',
    },
    places: { format: 'GeoJSON', explains: '同じものを地図の点で。「precision」は位置の正確さを示します。' },
    sources: { format: 'CSV', explains: '資料ごとに一行：ここで重要な内容と、使われている箇所。' },
    csl: {
      format: 'CSL-JSON',
      explains: 'Zotero、Pandocなどの文献処理ソフト用の書誌。ここで重要な内容は注記にあります。',
    },
    bibtex: {
      format: 'BibTeX',
      explains:
        '同じものをLaTeX用に、BibLaTeXの種別と項目で。Zoteroは新聞を学術誌と読むため、CSL-JSONのほうが正確です。',
    },
    ris: { format: 'RIS', explains: '同じものをEndNote、Mendeley、Zotero用に。' },
    chart: { format: 'CSV', explains: '{title}の数値ごとに一行と、その出典。' },
    schema: { format: 'JSON Schema', explains: 'エッセイのJSONの内容。' },
    register: {
      format: 'JSON',
      explains: 'これまでに公開されたすべてのIDと、各主張の内容の記録。次のビルドはこれと比べられます。',
    },
  },
  page: {
    title: 'データ',
    description: 'このサイトのすべてを、ほかのプログラムのためのファイルで：エッセイ、主張、出来事、資料、論証。',
    lead: 'このサイトのすべてを、ほかのプログラムのためのファイルとして用意しています。作成：{publisher}。{license}のもとで利用できます。評価の意味は{method}をご覧ください。',
    method: '方法',
    charts: 'グラフ',
    schema: 'スキーマ',
    pages: 'ページの中と隣に',
    machines:
      'エッセイ・主張・出来事の各ページは、それが何であるかを機械に伝えます。schema.orgの用語によるJSON-LDと、HighwireおよびDublin Coreのタグがあり、Zoteroなどの文献管理ソフトが読み取ります。主張や出来事のページからは、そのすべての資料を一度に取り込めます（Zoteroのボタンが一覧を示します）。各ページの文章は、アドレスの.htmlを.mdに替えたところにMarkdownとしてあり、{overview}に一覧があります。',
    sitemap: 'すべてのページは{sitemap}にあります。',
    reading: '読み方',
    paragraphs: [
      'ファイルはすべてUTF-8です。IDはページのアドレスにあるもので、変わることはありません。日付は分かっている限りの精度で、Extended Date/Time Formatで記します。2018-02はその月のある日、2004-06~はその頃です。出来事の表には、日付が意味しうる最初の日と最後の日もあります。一つの項目に複数のIDがあるときは、セミコロンと空白で区切ります。',
      '表はバイト順マークで始まり、表計算ソフトはそれで文字コードを知ります。= + - @のいずれかで始まるセルの前には、式として実行されないようアポストロフィがあります。表を読むプログラムはこれを取り除きます。',
      '文献管理ソフト用の資料の一覧には、資料ごとに注記があります。ここで重要な内容、立場、どのように読まれたか、いつどこに複製が保存されたかです。注釈は現在のページを引用しています。',
      'エッセイは、注・出来事・資料を含む一つのHTMLファイルとしても、EPUBとしても持ち出せます。EPUBはEPUB Accessibility 1.1に、WCAG 2.2のレベルAAで適合しています。',
      'これらのファイルに原文は含まれません。ただし、引用と、主張が言い換えている各箇所の最初と最後の言葉を除きます。',
    ],
  },
  overview: {
    about:
      'どのエッセイも、すべての主張に印のある文章です。主張ごとに、支持する証拠、反対の証拠、資料を示すページがあり、出来事ごとに詳しい記録があります。',
    drafts: 'このサイトには下書きが含まれています。公開されたものではなく、引用や保存の対象ではありません。',
    claims: (title) => `${title}の主張`,
    pages: 'ページ',
  },
  feed: {
    claims: (counts) => `主張：${counts}。`,
    cited: '{essay}で取り上げています。',
    claim: (number) => `{essay}の主張${number}。`,
    revision: (number, why) => `第${number}版：${why}`,
  },
});
