import { recordedYears } from '../addresses/ledger.ts';
import { joinCatalog, type Catalog } from '../entries/join.ts';
import { publishedLog, type PublishedMaterial } from '../figures/published.ts';

/** The catalog of a site as it is now and was published before. */
export function catalogOf(material: PublishedMaterial): Catalog {
  const { siteRoot, settings, documents, tables } = material;
  const years = recordedYears({ siteRoot, readable: settings });
  return joinCatalog(settings, documents, tables, publishedLog(material), years);
}
