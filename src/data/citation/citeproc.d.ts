/** The part of citeproc that is used here; the package carries no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => object;
  }

  export class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'html'): void;
    /** Forgets all other items. */
    updateItems(ids: string[]): void;
    /** Writes the `<citation>` of a style, without regard to what was cited before. */
    makeCitationCluster(items: { id: string }[]): string;
  }

  const CSL: {
    Engine: typeof Engine;
    /** Letters that are written as ordinary ones, raised. */
    SUPERSCRIPTS_REGEXP: RegExp;
  };
  export default CSL;
}
