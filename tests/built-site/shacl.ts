import jsonld from 'jsonld';
import { Parser } from 'n3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SHACLValidator from 'rdf-validate-shacl';

/** The rules of a folder of SHACL shapes in Turtle, held by an engine for SHACL. */
export function readShapes(folder: string): SHACLValidator {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttl'));
  const triples = files.flatMap((name) => new Parser().parse(readFileSync(join(folder, name), 'utf8')));
  return new SHACLValidator(new Set(triples) as never);
}

/**
 * What shapes find wrong with a JSON-LD document, one line each. @throws when the document uses a name that its own
 * context does not explain, or refers to a context elsewhere.
 */
export async function faultsOf(shapes: SHACLValidator, document: object): Promise<string[]> {
  const text = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: async (address) => {
      throw new Error(`the context stands elsewhere: ${address}`);
    },
  });
  const { dataset } = shapes.factory;
  const { results } = await shapes.validate(dataset(new Parser({ format: 'N-Quads' }).parse(text)));
  return results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value].map((term) => term?.value ?? '').join(' '),
  );
}
