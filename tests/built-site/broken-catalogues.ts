/** Ways to break a catalogue, each with what the engine must say of it: the property, the rule, the value. */
export const BROKEN_CATALOGUES: readonly BrokenCatalogue[] = [
  ...['title', 'description', 'publisher', 'dataset', 'homepage', 'language', 'themeTaxonomy', 'spatial'].map(
    (name) => without('a catalogue', name, (catalogue) => catalogue),
  ),
  ...['title', 'description', 'distribution', 'identifier', 'landingPage', 'theme', 'language'].map((name) =>
    without('a data set', name, (_, set) => set),
  ),
  ...['accessURL', 'downloadURL', 'format', 'mediaType', 'description', 'title'].map((name) =>
    without('a file', name, (_, __, file) => file),
  ),
  {
    what: 'a data set that nobody answers for',
    breaks: (_, set) => delete set['publisher'],
    by: /#data +\S+OrConstraint/,
  },
  {
    what: 'a file without a licence, and no word of it',
    breaks: (_, __, file) => delete file['rights'],
    by: /\.xlsx +\S+XoneConstraint/,
  },
  {
    what: 'a licence beside a word that there is none',
    breaks: (_, __, file) =>
      (file['license'] = { '@id': 'https://example.org/l', '@type': 'dct:LicenseDocument' }),
    by: /\.xlsx +\S+XoneConstraint/,
  },
  {
    what: 'an agent without a name',
    breaks: ({ publisher }) => delete (publisher as Node)['agentName'],
    by: /foaf\/0\.1\/name \S+MinCount/,
  },
  {
    what: 'a subject without words',
    breaks: (_, set) => (set['theme'] = authority('data-theme/HEAL', 'skos:Concept')),
    by: /prefLabel \S+MinCount/,
  },
  {
    what: 'a subject that the EU does not have',
    breaks: (_, set) => ((set['theme'] as Node)['@id'] = 'https://example.org/SOCI'),
    by: /dcat#theme \S+ https:\/\/example\.org/,
  },
  {
    what: 'a language by two letters',
    breaks: (catalogue) => (catalogue['language'] = authority('language/da', 'dct:LinguisticSystem')),
    by: /terms\/language \S+ \S+language\/da/,
  },
  {
    what: 'a file type that the EU does not have',
    breaks: (_, __, file) => (file['format'] = authority('file-type/CVS', 'dct:MediaTypeOrExtent')),
    by: /terms\/format \S+ \S+CVS/,
  },
  {
    what: 'another media type than the file type',
    breaks: (_, __, file) =>
      ((file['mediaType'] as Node)['@id'] = 'https://www.iana.org/assignments/media-types/text/html'),
    by: /\.xlsx +\S+OrConstraint/,
  },
  {
    what: 'a media type as plain text',
    breaks: (_, __, file) => (file['mediaType'] = 'text/csv'),
    by: /mediaType \S+ text\/csv/,
  },
  {
    what: 'access rights of another list',
    breaks: (_, set) => (set['accessRights'] = authority('access-right/OPEN', 'dct:RightsStatement')),
    by: /accessRights \S+ \S+OPEN/,
  },
  {
    what: 'a frequency in words',
    breaks: (_, set) => (set['dct:accrualPeriodicity'] = 'every third year'),
    by: /accrualPeriodicity \S+ every third year/,
  },
  {
    what: 'a place of another list',
    breaks: (_, set) => (set['spatial'] = { '@id': 'https://example.org/place', '@type': 'dct:Location' }),
    by: /spatial \S+ https:\/\/example\.org/,
  },
  {
    what: 'a day in words',
    breaks: (_, set) => (set['modified'] = 'this autumn'),
    by: /modified \S+ this autumn/,
  },
  {
    what: 'a period that ends before it begins',
    breaks: (_, set) => ((set['temporal'] as Node)['endDate'] = '1999-12-31'),
    by: /startDate \S+LessThan/,
  },
  {
    what: 'two publishers',
    breaks: (_, set) => (set['publisher'] = [set['publisher'], { '@type': 'foaf:Agent', agentName: 'B' }]),
    by: /publisher \S+MaxCount/,
  },
  {
    what: 'two titles in one language',
    breaks: (_, set) => (set['title'] as Node[]).push({ '@language': 'da', '@value': 'En anden titel' }),
    by: /title \S+UniqueLang/,
  },
  {
    what: 'a text in no language',
    breaks: (_, set) => (set['title'] = 'Titel'),
    by: /title \S+ Titel/,
  },
  {
    what: 'a way to write to nobody',
    breaks: (_, set) => (set['contactPoint'] = { '@type': 'vcard:Kind', contactName: 'Nobody' }),
    by: /OrConstraint/,
  },
  {
    what: 'a property that the profile does not know',
    breaks: (_, set) => (set['dct:licence'] = 'CC0'),
    by: /terms\/licence \S+Closed/,
  },
  {
    what: 'a name that the document does not explain',
    breaks: (_, set) => (set['keywrod'] = 'tryghed'),
    by: /Safe mode/,
  },
];

function without(
  kind: string,
  name: string,
  choose: (...things: [Node, Node, Node]) => Node,
): BrokenCatalogue {
  return {
    what: `${kind} without ${name}`,
    breaks: (...things) => delete choose(...things)[name],
    by: new RegExp(`${name} \\S+(MinCount|HasValue)Constraint`),
  };
}

function authority(code: string, type: string): Node {
  return { '@id': `http://publications.europa.eu/resource/authority/${code}`, '@type': type };
}

/** A thing of the document, by the names of its properties. */
export type Node = Record<string, unknown>;

/** One way to break a catalogue. */
export interface BrokenCatalogue {
  what: string;
  /** Changes the catalogue, its first data set or the first file of that, which is CSV. */
  breaks(catalogue: Node, dataset: Node, file: Node): unknown;
  by: RegExp;
}
