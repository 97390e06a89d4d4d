// The two packages for RDF come without types; here is what the tests use of them.

declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: {
        format: 'application/n-quads';
        /** Refuse what would be dropped without a word. */
        safe: boolean;
        documentLoader(address: string): Promise<never>;
      },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  import type { Quad } from '@rdfjs/types';

  export class Parser {
    constructor(options?: { format: string });
    parse(text: string): Quad[];
  }
}
