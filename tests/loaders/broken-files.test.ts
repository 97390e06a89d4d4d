import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../../src/loaders/survey-file.ts';
import { formatProblem } from '../../src/problems/problem.ts';

const HEADER = 'indikator;gruppe;svar;andel;antal svar;effektivt antal;status;note\n';
const LETTERS = 'abcdefghijklmnopq';

/** Files as editors break them, and all that is told of each: `line:column  what – what to do`. */
const BROKEN: { name: string; file: string | Uint8Array; told: string[] }[] = [
  {
    name: 'an empty file',
    file: '',
    told: [
      '1:1  filen er tom – åbn regnearket, og gem som CSV: Filer > Gem som > filtypen »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'a workbook under the name of a CSV file',
    file: Buffer.from('PK\u0003\u0004xxxx', 'latin1'),
    told: [
      '1:1  filen er ikke en CSV-fil, men et regneark (.xlsx, .ods eller .numbers) med forkert filnavn – åbn regnearket, og gem som CSV: Filer > Gem som > filtypen »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'binary',
    file: Buffer.from([0x61, 0, 0x62, 0]),
    told: [
      '1:2  filen er ikke ren tekst, eller den er gemt i et tegnsæt, der ikke kan genkendes – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'MacRoman',
    file: iconv.encode(HEADER + 'tryghed;Mænd;;36;312;;;på gaden\n', 'macroman'),
    told: [
      '2:9  filens bogstaver er ødelagt: her står »M¾«, hvor der burde stå æ, ø eller å – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
      '2:10  filens bogstaver er ødelagt: her står »¾n«, hvor der burde stå æ, ø eller å – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'DOS',
    file: iconv.encode(HEADER + 'tryghed;Mænd;;;;;for få svar;\n', 'cp850'),
    told: [
      '2:9  filens bogstaver er ødelagt: her står »M‘n«, hvor der burde stå æ, ø eller å – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'UTF-8 twice',
    file: Buffer.from(Buffer.from(HEADER + 'tryghed;Mænd;;36;312;;;\n').toString('latin1')),
    told: [
      '2:10  filens bogstaver er ødelagt: her står »Ã¦«, hvor der burde stå æ, ø eller å – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'a lost letter',
    file: HEADER + 'tryghed;M\uFFFDnd;;36;312;;;\n',
    told: [
      '2:10  her er et tegn gået tabt, fordi filen er gemt i et forkert tegnsæt – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'letters saved as question marks',
    file: HEADER + 'tryghed;M?nd;;36;312;;;\n',
    told: [
      '2:9  filens bogstaver er ødelagt: her står »M?n«, hvor der burde stå æ, ø eller å – hent den oprindelige fil, og gem den igen i Excel som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'no header',
    file: 'tryghed;;;36;312;;;\n',
    told: [
      '1:1  overskriften »indikator« og »andel« mangler; her står »tryghed«, »36« og »312« – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«',
    ],
  },
  {
    name: 'headers of another table',
    file: 'by;indbyggere\nBagsværd;1000\n',
    told: [
      '1:1  overskriften »indikator« og »andel« mangler; her står »by« og »indbyggere« – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«',
    ],
  },
  {
    name: 'a missing header',
    file: 'indikator;antal svar\ntryghed;312\n',
    told: [
      '1:1  overskriften »andel« mangler; her står »indikator« og »antal svar« – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«',
    ],
  },
  {
    name: 'a misspelt header',
    file: 'indikator;andle;antal svar\ntryghed;36;312\n',
    told: [
      '1:11  celle B1: overskriften »andle« kendes ikke – mente du »andel«? Ret overskriften, eller slet kolonnen',
    ],
  },
  {
    name: 'an unknown header',
    file: 'indikator;andel;kilde\ntryghed;36;DST\n',
    told: [
      '1:17  celle C1: overskriften »kilde« kendes ikke – brug en af overskrifterne »indikator«, »gruppe«, »svar«, »andel«, »antal svar«, »effektivt antal«, »status« eller »note«, eller slet kolonnen',
    ],
  },
  {
    name: 'a shortened header',
    file: 'indikator;andel;antal\ntryghed;36;312\n',
    told: [
      '1:17  celle C1: overskriften »antal« kendes ikke – mente du »antal svar«? Ret overskriften, eller slet kolonnen',
    ],
  },
  {
    name: 'headers of a share in other words',
    file: 'Indikator;Andel i pct.;Antal svar\ntryghed;36;312\n',
    told: [
      '1:11  celle B1: overskriften »Andel i pct.« kendes ikke – mente du »andel«? Ret overskriften, eller slet kolonnen',
    ],
  },
  {
    name: 'headers in the words of another table',
    file: 'Spørgsmål;Aldersgruppe;Svarmulighed;andel;antal svar;eff. antal\ntryghed;;;36;312;300\n',
    told: [
      '1:1  celle A1: overskriften »Spørgsmål« kendes ikke – mente du »indikator«? Ret overskriften, eller slet kolonnen',
      '1:11  celle B1: overskriften »Aldersgruppe« kendes ikke – mente du »gruppe«? Ret overskriften, eller slet kolonnen',
      '1:24  celle C1: overskriften »Svarmulighed« kendes ikke – mente du »svar«? Ret overskriften, eller slet kolonnen',
      '1:54  celle F1: overskriften »eff. antal« kendes ikke – mente du »effektivt antal«? Ret overskriften, eller slet kolonnen',
    ],
  },
  ...['Vægtet andel', 'Vægtet pct'].map((header) => ({
    name: `a weighted share, ${header}`,
    file: `indikator;${header};antal svar\ntryghed;36;312\n`,
    told: [
      `1:11  celle B1: overskriften »${header}« kendes ikke – mente du »andel«? Ret overskriften, eller slet kolonnen`,
    ],
  })),
  ...['Vægtet antal', 'Vægtede svar', 'Effektiv base', 'Effektiv n'].map((header) => ({
    name: `a weighted base, ${header}`,
    file: `indikator;andel;${header}\ntryghed;36;312\n`,
    told: [
      `1:17  celle C1: overskriften »${header}« kendes ikke – mente du »effektivt antal«? Ret overskriften, eller slet kolonnen`,
    ],
  })),
  ...['Effekt', 'Effekten', 'Vægtet andel'].map((header) => ({
    name: `another column than the base, ${header}`,
    file: `indikator;andel;${header}\ntryghed;36;312\n`,
    told: [
      `1:17  celle C1: overskriften »${header}« kendes ikke – brug en af overskrifterne »indikator«, »gruppe«, »svar«, »andel«, »antal svar«, »effektivt antal«, »status« eller »note«, eller slet kolonnen`,
    ],
  })),
  {
    name: 'a second share in other words',
    file: 'Indikator;Andel;Procent af alle\ntryghed;36;312\n',
    told: [
      '1:17  celle C1: overskriften »Procent af alle« kendes ikke – brug en af overskrifterne »indikator«, »gruppe«, »svar«, »andel«, »antal svar«, »effektivt antal«, »status« eller »note«, eller slet kolonnen',
    ],
  },
  {
    name: 'a source below the table',
    file: 'indikator;andel;antal svar\ntryghed;36;312\n\nKilde: kommunen\n',
    told: [
      '4:16  række 4 har 1 celle, men overskriften har 3 – slet rækken, hvis den ikke er et tal, fx en kilde; ellers sæt de celler ind, der mangler, eller gem filen igen fra regnearket',
    ],
  },
  {
    name: 'the headers twice',
    file: HEADER + 'tryghed;;;36;312;;;\n' + HEADER + 'utryg-sted;;;4;312;;;\n',
    told: [
      '3:1  celle A3: overskrifterne står her en gang til – slet rækken, og se efter, at tallene under den står i de samme kolonner',
    ],
  },
  {
    name: 'a table with a cell a line',
    file: 'Indikator\nAndel\ntryghed\n36\n',
    told: [
      '1:1  overskriften »andel« mangler; her står »Indikator« – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«. Alt står i én kolonne: gem regnearket igen som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'a delimiter that nobody uses',
    file: '"indikator"|"andel"\n"tryghed"|"36"\n',
    told: [
      '1:1  overskriften »indikator« og »andel« mangler – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«. Alt står i én kolonne: gem regnearket igen som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'two headers of one meaning',
    file: 'indikator;andel;procent\ntryghed;36;36\n',
    told: [
      '1:17  celle C1: overskriften »procent« betyder det samme som »andel« i celle B1 – slet den ene af de to kolonner',
    ],
  },
  {
    name: 'a column without header',
    file: 'indikator;andel;;antal svar\ntryghed;36;x;312\n',
    told: [
      '1:17  celle C1: kolonnen har ingen overskrift, men der står noget i celle C2 – skriv en overskrift, eller slet kolonnen',
    ],
  },
  {
    name: 'a column of years',
    file: 'indikator;år;andel\ntryghed;2025;36\n',
    told: [
      '1:11  celle B1: filen har en kolonne med år (»år«) – slet kolonnen: året står i filens navn, fx 2025.csv',
    ],
  },
  {
    name: 'answers of persons',
    file: 'respondent-id;navn;e-mail;svar\n1;Hans;h@x.dk;ja\n',
    told: [
      '1:1  celle A1: kolonnen »respondent-id« ligner oplysninger om enkeltpersoner – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
      '1:15  celle B1: kolonnen »navn« ligner oplysninger om enkeltpersoner – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
      '1:20  celle C1: kolonnen »e-mail« ligner oplysninger om enkeltpersoner – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  },
  {
    name: 'a free-text column',
    file: 'indikator;andel;kommentar\ntryghed;36;dejligt\n',
    told: [
      '1:17  celle C1: kolonnen »kommentar« ligner oplysninger om enkeltpersoner – kald den »note«, hvis tallene er samlede tal; ellers slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  },
  {
    name: 'a cpr number',
    file: HEADER + 'tryghed;;;36;312;;;010190-1234\n',
    told: [
      '2:20  celle H2: her står noget, der ligner et cpr-nummer – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  },
  {
    name: 'an e-mail address',
    file: HEADER + 'tryghed;;;36;312;;;skriv til hans@x.dk\n',
    told: [
      '2:20  celle H2: her står noget, der ligner en e-mailadresse – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  },
  {
    name: 'a telephone number',
    file: 'Spørg 23 45 67 89\n' + HEADER + 'tryghed;;;36;312;;;\n',
    told: [
      '1:1  celle A1: her står noget, der ligner et telefonnummer – slet filen fra ændringen (commit): svar og oplysninger fra enkeltpersoner må aldrig offentliggøres, kun samlede tal',
    ],
  },
  {
    name: 'too few cells',
    file: HEADER + 'tryghed;;;36;312\n',
    told: [
      '2:17  række 2 har 5 celler, men overskriften har 8 – sæt de celler ind, der mangler, eller gem filen igen fra regnearket',
    ],
  },
  {
    name: 'too many cells',
    file: HEADER + 'tryghed;;;36;312;;;note;mere\n',
    told: [
      '2:25  række 2 har 9 celler, men overskriften har 8 – slet det overflødige skilletegn, eller gem filen igen fra regnearket',
    ],
  },
  {
    name: 'decimal commas in a comma file',
    file: 'indicator,percent,n\ntryghed,36,5,312\n',
    told: [
      '2:14  række 2 har 4 celler, men overskriften har 3 – filen er delt med komma, så »36,5« bliver til to celler: gem den som »CSV UTF-8 (semikolonsepareret)«',
    ],
  },
  {
    name: 'a quote that is never closed',
    file: HEADER + 'tryghed;;;36;312;;;"på gaden\nutryg-sted;;;4;312;;;\n',
    told: [
      '2:20  celle H2: her begynder et anførselstegn ("), der ikke slutter rigtigt, så resten af filen kan ikke læses – slet anførselstegnet, eller gem filen igen fra Excel',
    ],
  },
  {
    name: 'a loose quote',
    file: HEADER + 'tryghed;;;36";312;;;\n',
    told: [
      '2:13  celle D2: der står et løst anførselstegn (") i cellen – slet anførselstegnet, eller gem filen igen fra Excel',
    ],
  },
  {
    name: 'rows swallowed by quotes',
    file: HEADER + 'tryghed;;;36;312;;;"a\nutryg-sted;;;4;312;;;b"\n',
    told: [
      '2:20  celle H2: cellen rummer hele rækker, fordi den begynder og slutter med et anførselstegn (") – slet de to anførselstegn, eller gem filen igen fra Excel',
    ],
  },
  {
    name: 'a row above the header',
    file: 'utryg-sted;;;4;312;;;\n' + HEADER + 'tryghed;;;36;312;;;\n',
    told: [
      '1:1  celle A1: her står en række med tal over overskrifterne – flyt rækken ned under overskrifterne',
    ],
  },
  {
    name: 'only a header',
    file: HEADER,
    told: ['1:1  der er ingen rækker under overskrifterne – skriv en række for hvert tal, eller slet filen'],
  },
  {
    name: 'a total and a source below the table',
    file: HEADER + 'tryghed;;;36;312;;;\nI alt;;;;998;;;\nKilde: DST;;;;;;;\n',
    told: [
      '3:1  celle A3: indikatoren »I alt« kendes ikke i denne undersøgelse – skriv et id på en indikator, som undersøgelsen måler: »tryghed«, »utryg-sted« eller »naboskab«. Er rækken ikke et tal, så slet den',
      '4:1  celle A4: indikatoren »Kilde: DST« kendes ikke i denne undersøgelse – skriv et id på en indikator, som undersøgelsen måler: »tryghed«, »utryg-sted« eller »naboskab«. Er rækken ikke et tal, så slet den',
    ],
  },
  {
    name: 'an unknown indicator',
    file: HEADER + 'trygehd;;;36;312;;;\nxyz;;;36;312;;;\n;;;36;312;;;\n',
    told: [
      '2:1  celle A2: indikatoren »trygehd« kendes ikke i denne undersøgelse – mente du »tryghed«?',
      '3:1  celle A3: indikatoren »xyz« kendes ikke i denne undersøgelse – skriv et id på en indikator, som undersøgelsen måler: »tryghed«, »utryg-sted« eller »naboskab«. Er rækken ikke et tal, så slet den',
      '4:1  celle A4: indikatoren mangler – skriv indikatorens id, eller slet hele rækken',
    ],
  },
  {
    name: 'a row twice',
    file: HEADER + 'tryghed;;;36;312;;;\n\ntryghed;;;37;312;;;\n',
    told: ['4:1  rækken for »tryghed« står også i linje 2 (celle A2) – slet den ene af de to rækker'],
  },
  {
    name: 'shares that have no single reading',
    file:
      HEADER +
      [
        '0,36',
        '36.512',
        '101',
        'ca. 36',
        '<5',
        '-',
        'N/A',
        '#DIVISION/0!',
        '######',
        '05-okt',
        '-5',
        '=B2',
        '',
        '36 pct.',
        'mangler',
        '0,3148',
      ]
        .map((p, i) => `tryghed;${LETTERS[i]};;${p};312;;;`)
        .join('\n') +
      '\n',
    told: [
      '2:12  celle D2: andelen »0,36« kan læses på to måder – skriv »36«, hvis det er 36 ud af 100, eller »0,36 %«, hvis andelen er under 1 procent',
      '3:12  celle D3: andelen »36.512« har for mange decimaler efter punktummet – skriv komma i stedet: »36,512«, eller afrund til to decimaler',
      '4:12  celle D4: andelen »101« er over 100 – skriv andelen i procent, fx 36 eller 36,5',
      '5:12  celle D5: andelen »ca. 36« er ikke et tal fra 0 til 100 – skriv kun tallet, fx 36 eller 36,5',
      '6:12  celle D6: andelen »<5« er ikke ét tal – skriv tallet, eller lad andelen være tom, og skriv »for få svar« i kolonnen status',
      '7:12  celle D7: andelen »-« er ikke et tal – lad andelen være tom, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion« i kolonnen status',
      '8:12  celle D8: andelen »N/A« er ikke et tal – lad andelen være tom, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion« i kolonnen status',
      '9:12  celle D9: andelen »#DIVISION/0!« er en fejl fra Excel – ret formlen i regnearket, og gem igen. Findes tallet ikke, så lad andelen være tom, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion« i kolonnen status',
      '10:12  celle D10: andelen »######« er ikke et tal: kolonnen var for smal i regnearket – skriv kun tallet, fx 36 eller 36,5',
      '11:12  celle D11: andelen »05-okt« ligner en dato, som Excel selv har lavet – skriv kun tallet, fx 36 eller 36,5',
      '12:12  celle D12: »-5« er mindre end 0 – ret tallet: ingen tal i filen kan være under 0',
      '13:12  celle D13: »=B2« begynder med »=« og kan blive læst som en formel – skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
      '14:12  celle D14: andelen for »tryghed« mangler – skriv tallet, eller skriv i kolonnen status, hvorfor det ikke er der: »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«',
      '15:12  celle D15: andelen »36 pct.« er ikke et tal fra 0 til 100 – skriv kun tallet, fx 36 eller 36,5',
      '16:12  celle D16: andelen »mangler« er ikke et tal – lad andelen være tom, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion« i kolonnen status',
      '17:12  celle D17: andelen »0,3148« kan læses på to måder – skriv »31,48«, hvis det er 31,48 ud af 100, eller »0,3148 %«, hvis andelen er under 1 procent',
    ],
  },
  {
    name: 'bases that have no single reading',
    file:
      HEADER +
      ['1,312', '312,5', '0', 'ca. 300', '1234567', '250,00', '1.250,00']
        .map((p, i) => `tryghed;${LETTERS[i]};;36;${p};;;`)
        .join('\n') +
      '\n',
    told: [
      '2:15  celle E2: antal svar »1,312« kan læses på to måder – skriv 1312 uden komma, hvis det er 1312 mennesker',
      '3:15  celle E3: antal svar »312,5« er ikke et helt tal – skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt',
      '4:12  celle D4: der står en andel, men 0 har svaret – ret antal svar, eller slet andelen og skriv status',
      '5:15  celle E5: antal svar »ca. 300« er ikke et helt tal – skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt',
      '6:15  celle E6: antal svar »1234567« er for stort – skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt',
      '7:15  celle E7: antal svar »250,00« har decimaler – skriv 250, hvis det er 250 mennesker',
      '8:15  celle E8: antal svar »1.250,00« har decimaler – skriv 1250, hvis det er 1250 mennesker',
    ],
  },
  {
    name: 'effective bases that have no single reading',
    file:
      HEADER +
      ['1.287', '0', 'x', '400'].map((p, i) => `tryghed;${LETTERS[i]};;36;312;${p};;`).join('\n') +
      '\n',
    told: [
      '2:19  celle F2: effektivt antal »1.287« kan læses på to måder – skriv et tal fra 1 og op med højst to decimaler, fx 287,4, eller lad cellen være tom; skriv store tal uden punktum',
      '3:19  celle F3: effektivt antal »0« er ikke et tal fra 1 og op – skriv et tal fra 1 og op med højst to decimaler, fx 287,4, eller lad cellen være tom',
      '4:19  celle F4: effektivt antal »x« er ikke et tal – skriv et tal fra 1 og op med højst to decimaler, fx 287,4, eller lad cellen være tom',
      '5:19  advarsel: celle F5: det effektive antal »400« er større end antal svar – se efter, om de to tal er byttet om',
    ],
  },
  {
    name: 'a wrong status',
    file:
      HEADER +
      'tryghed;;;;;;manglr;\nutryg-sted;;;;;;ved ikke;\nnaboskab;;;36;312;;mangler;\nnaboskab;a;;..;;;mangler;\n',
    told: [
      '2:14  celle G2: status »manglr« kendes ikke – mente du »mangler«? Ellers skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«; tom, når tallet er der',
      '3:17  celle G3: status »ved ikke« kendes ikke – skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«, eller lad cellen være tom, når tallet er der',
      '4:12  celle D4: der står både en andel og en status – slet andelen, hvis den ikke skal vises, eller slet status, hvis tallet er rigtigt',
      '5:13  celle D5: »..« og status siger hver sit – slet andelen, hvis den ikke skal vises, eller slet status, hvis tallet er rigtigt',
    ],
  },
  {
    name: 'formulas',
    file: HEADER + 'tryghed;+65 år;;36;312;;;=HYPERLINK(x)\n',
    told: [
      '2:9  celle B2: »+65 år« begynder med »+« og kan blive læst som en formel – skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
      '2:26  celle H2: »=HYPERLINK(x)« begynder med »=« og kan blive læst som en formel – skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
    ],
  },
  {
    name: 'a date made of a group',
    file: HEADER + 'tryghed;05-okt;;36;312;;;#I/T\nutryg-sted;#I/T;;36;312;;;\n',
    told: [
      '2:9  celle B2: »05-okt« er en dato, som Excel selv har lavet – formatér cellen som tekst i Excel, og skriv navnet igen',
      '2:26  celle H2: »#I/T« er en fejl fra Excel – lad cellen være tom, eller skriv en bemærkning, som læserne kan bruge',
      '3:12  celle B3: »#I/T« er en fejl fra Excel – skriv navnet som almindelig tekst, eller lad cellen være tom',
    ],
  },
  {
    name: 'warnings',
    file: HEADER + 'tryghed;Kvinde;;36;12;;;\ntryghed;;Ja;60;312;;;\ntryghed;;Nej;60;312;;;\n',
    told: [
      '2:9  advarsel: celle B2: gruppen »Kvinde« kendes ikke og vises, som det står her – mente du »Kvinder«?',
      '2:20  advarsel: celle E2: kun 12 har svaret, så siden viser ikke andelen, men filen her kan læses af alle – slet andelen, og skriv »for få svar« i kolonnen status',
      '3:1  advarsel: svarene på »tryghed« giver tilsammen 120 procent – se efter, om alle tallene er rigtige; de skal give omkring 100',
    ],
  },
  {
    name: 'doubtful names and sums',
    file: HEADER + 'tryghed;Xyz;Ja;60;312;;;\ntryghed;Xyz;Nej;60,5;312;;;\n',
    told: [
      '2:1  advarsel: svarene på »tryghed« for »Xyz« giver tilsammen 120,5 procent – se efter, om alle tallene er rigtige; de skal give omkring 100',
      '2:9  advarsel: celle B2: gruppen »Xyz« kendes ikke og vises, som det står her – se efter, om det er stavet rigtigt, eller skriv det i undersøgelsens fil under »groups«',
      '3:9  advarsel: celle B3: gruppen »Xyz« kendes ikke og vises, som det står her – se efter, om det er stavet rigtigt, eller skriv det i undersøgelsens fil under »groups«',
    ],
  },
  {
    name: 'a share that is missing without anywhere to say why',
    file: 'indikator;andel\ntryghed;\nutryg-stde;\nxyz;\n',
    told: [
      '2:9  celle B2: andelen for »tryghed« mangler – skriv tallet, eller tilføj en kolonne med overskriften »status«, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«',
      '3:1  celle A3: indikatoren »utryg-stde« kendes ikke i denne undersøgelse – mente du »utryg-sted«?',
      '3:12  celle B3: andelen mangler – skriv tallet, eller tilføj en kolonne med overskriften »status«, og skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«',
      '4:1  celle A4: indikatoren »xyz« kendes ikke i denne undersøgelse – skriv et id på en indikator, som undersøgelsen måler: »tryghed«, »utryg-sted« eller »naboskab«. Er rækken ikke et tal, så slet den',
    ],
  },
  {
    name: 'a reason that is missing where no share can stand',
    file: 'indikator;status\ntryghed;\nutryg-sted;mangler\nnaboskab;xyz\n',
    told: [
      '2:9  celle B2: andelen for »tryghed« mangler – skriv i kolonnen status, hvorfor den ikke er der: »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«; eller tilføj en kolonne med overskriften »andel«',
      '4:10  celle B4: status »xyz« kendes ikke – skriv »mangler«, »for få svar«, »ikke spurgt« eller »diskretion«, eller lad cellen være tom, når tallet er der',
    ],
  },
  {
    name: 'a misspelt share beside a status',
    file: 'indikator;andle;status\ntryghed;36;\ntryghed;36;\n',
    told: [
      '1:11  celle B1: overskriften »andle« kendes ikke – mente du »andel«? Ret overskriften, eller slet kolonnen',
    ],
  },
  {
    name: 'headers that are whole sentences',
    file: `${'x'.repeat(40)};${'y'.repeat(41)}\na;b\n`,
    told: [
      `1:1  overskriften »indikator« og »andel« mangler; her står »${'x'.repeat(40)}« og »${'y'.repeat(39)}…« – den første række skal have en overskrift over hver kolonne, mindst »indikator« og »andel«`,
    ],
  },
  {
    name: 'everything at once',
    file: 'Måling 2025;;;\n\nindikator;andle;"antal\nsvar";note\ntryghed;36;x;\ntrygehd;36;312;\n',
    told: [
      '3:11  celle B3: overskriften »andle« kendes ikke – mente du »andel«? Ret overskriften, eller slet kolonnen',
      '5:12  celle C4: antal svar »x« er ikke et tal – skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt',
      '6:1  celle A5: indikatoren »trygehd« kendes ikke i denne undersøgelse – mente du »tryghed«?',
    ],
  },
];

describe('readSurveyFile of a broken file', () => {
  test.each(BROKEN)('tells of $name where and what to do', ({ name, file, told }) => {
    const doubtful = name === 'warnings' || name === 'doubtful names and sums';
    const { rows, problems } = readSurveyFile(typeof file === 'string' ? Buffer.from(file) : file, {
      file: 'x',
      indicators: ['tryghed', 'utryg-sted', 'naboskab'],
      ...(doubtful ? { groups: ['Kvinder', 'Mænd'], answers: new Map([['tryghed', ['Ja', 'Nej']]]) } : {}),
    });
    expect(problems.map((problem) => formatProblem(problem).slice('x:'.length))).toEqual(told);
    expect(rows.length > 0).toBe(doubtful);
  });

  test('never shows what looks like a person in a message, since build logs are public', () => {
    const file = Buffer.from(`${HEADER}tryghed;;;36;312;;;010190-1234 hans@x.dk\n`);
    const { problems } = readSurveyFile(file, { file: 'x', indicators: ['tryghed'] });
    expect(problems).toHaveLength(1);
    expect(problems.map(formatProblem).join()).not.toMatch(/0101|hans/);
  });
});
