import { wordSet } from "./words.ts";

/**
 * Nouns that head a title, lower case, singular. Each may stand before a name ("President X", "minister X"), after it
 * ("X, president of Y") or alone for the person ("the president").
 */
export const TITLE_HEADS = wordSet(`
  president vice-president premier vice-premier minister vice-minister chancellor vice-chancellor secretary undersecretary
  ambassador envoy plenipotentiary consul chargé charge attaché attache legate nuncio emissary representative commissioner
  king queen prince princess emperor empress shah tsar czar kaiser sultan emir amir maharaja regent monarch ruler pope
  cardinal archbishop bishop patriarch imam ayatollah mufti rabbi lama
  chairman chairwoman chairperson chair vice-chairman co-chairman speaker leader ringleader dictator strongman chief
  head deputy director director-general manager governor vice-governor mayor prefect
  marshal vice-marshal general colonel-general lieutenant-general brigadier admiral vice-admiral commodore commander colonel
  major captain lieutenant sergeant corporal officer commandant commander-in-chief
  spokesman spokeswoman spokesperson senator congressman congresswoman lawmaker legislator parliamentarian
  deputy delegate negotiator mediator diplomat adviser advisor aide counsellor counselor councillor councilor
  judge justice magistrate prosecutor procurator lawyer attorney solicitor barrister coordinator administrator treasurer
  inspector superintendent constable sheriff warden rapporteur
  counterpart successor predecessor colleague rival
  assistant member official professor doctor economist analyst historian scientist researcher expert journalist reporter editor
  correspondent columnist author writer activist dissident campaigner cleric preacher warlord militant insurgent founder
  co-founder owner chairman-designate president-elect president-designate prime-minister-designate candidate nominee
  astronaut cosmonaut businessman businesswoman tycoon banker actor actress singer
`);

/** Plural heads, for one title before several names and for titles of groups. */
export const TITLE_PLURALS: ReadonlyMap<string, string> = new Map([
  ...[...TITLE_HEADS].map((head): [string, string] => [plural(head), head]),
  ["fms", "minister"],
]);

function plural(word: string): string {
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Abbreviated ranks and titles, with and without the stop; they stand before a name only. */
export const TITLE_ABBREVIATIONS = wordSet(`
  gen. gen lt. lt col. col maj. maj capt. capt adm. adm cmdr. cmdr brig. brig sgt. sgt cpl. cpl
  sen. sen rep. rep gov. gov pres. amb. amb prof. prof atty. supt. insp. fm pm
`);

/** Heads of which a bare "the X" may point back to a named person, and that make an office by themselves. */
export const OFFICE_HEADS = wordSet(`
  president vice-president premier minister chancellor secretary ambassador envoy consul king queen prince princess emperor
  shah tsar czar sultan emir pope chairman chairwoman speaker governor mayor marshal general admiral leader chargé monarch
  commander judge senator director head chief spokesman spokeswoman spokesperson
`);

/** Words that stand before a title's head and belong to it, lower case. Names of states and bodies come on top. */
export const TITLE_MODIFIERS = wordSet(`
  prime foreign defense defence interior finance financial vice deputy acting interim caretaker transitional provisional
  former ex ex- then then- late first second third current new newly newly-elected newly-appointed elect outgoing incoming elected
  longtime long-time veteran senior top top-ranking chief special general assistant under permanent high supreme national security
  crown opposition ruling left right left-wing right-wing left- right- wing far far-right far-left military army navy naval air force police rebel
  government cabinet state party parliament parliamentary house senate minority majority presidential federal regional
  provincial local municipal republican democratic democrat conservative labour labor liberal communist socialist nationalist
  trade commerce industry economy economic energy oil petroleum health education justice transport transportation
  agriculture culture information intelligence planning environment environmental external affairs relations home exterior
  treasury homeland honorary executive managing founding spiritual religious political human rights peace nuclear climate
  middle east central bank political press information media consular cultural commercial extraordinary resident
  non-resident non head chief joint lieutenant brigadier major rear colonel fleet field full sergeant grand private
  principal personal public attorney solicitor prosecutor investigating presiding ruling exiled ousted deposed
  de facto embattled hardline hard-line moderate reformist populist authoritarian one-time visiting titular ceremonial
  undersecretary secretary minister president commander director officer staff policy affairs communications development
  cooperation counter-terrorism counterterrorism arms control water mines labour social welfare sports tourism youth women
  department bureau section office committee desk division ministry board council commission
  sole only powerful influential prominent well-known famous noted renowned young aging ailing 
`);

/** Words of a title's complement that may be written small ("minister of foreign affairs"). */
export const TITLE_FIELDS = wordSet(`
  foreign external internal home state national public social economic political military civil human people's peoples
  affairs relations trade commerce industry industries finance economy economics defence defense interior justice health
  education culture cultural science sciences technology technologies transport transportation communications energy power
  agriculture forestry fisheries fishery labour labor employment environment planning development cooperation co-operation
  information tourism sport sports youth women welfare housing construction works mines mining petroleum oil water
  resources security police army navy armed forces staff government cabinet parliament senate assembly council
  committee commission party republic country nation state court treasury bank board bureau office department ministry
  delegation mission embassy union federation association movement organisation organization agency company
  war peace religion religious rights law laws post posts post- telecommunications railways food supply supplies
  foreign-affairs market markets digital budget competition enlargement neighbourhood growth jobs crisis humanitarian migration engagement implementation outreach operations programs programmes policy innovation infrastructure investment protection preservation conservation safety management promotion reform unification reunification international bilateral regional global strategic nuclear arms control disarmament
  general chief central supreme high joint standing permanent special executive
`);

/** Styles of address: kept as written, stripped for matching. Longest first where one begins another. */
export const STYLES: readonly (readonly string[])[] = [
  ["his", "royal", "highness"],
  ["her", "royal", "highness"],
  ["his", "imperial", "majesty"],
  ["their", "royal", "highnesses"],
  ["his", "serene", "highness"],
  ["dear", "respected", "comrade"],
  ["respected", "comrade"],
  ["dear", "comrade"],
  ["dear", "respected"],
  ["the", "right", "honourable"],
  ["the", "right", "honorable"],
  ["the", "rt.", "hon."],
  ["right", "honourable"],
  ["rt.", "hon."],
  ["rt", "hon"],
  ["the", "honourable"],
  ["the", "honorable"],
  ["the", "hon."],
  ["his", "excellency"],
  ["her", "excellency"],
  ["his", "highness"],
  ["her", "highness"],
  ["his", "majesty"],
  ["her", "majesty"],
  ["his", "holiness"],
  ["his", "eminence"],
  ["his", "beatitude"],
  ["h.e."],
  ["h.", "e."],
  ["h.e"],
  ["h.r.h."],
  ["hrh"],
  ["h.m."],
  ["hm"],
  ["h.h."],
  ["mr."],
  ["mr"],
  ["mrs."],
  ["mrs"],
  ["ms."],
  ["ms"],
  ["miss"],
  ["messrs."],
  ["messrs"],
  ["mme."],
  ["mme"],
  ["madame"],
  ["madam"],
  ["mlle"],
  ["monsieur"],
  ["herr"],
  ["frau"],
  ["señor"],
  ["senor"],
  ["dr."],
  ["dr"],
  ["sir"],
  ["dame"],
  ["lord"],
  ["lady"],
  ["comrade"],
  ["comrades"],
  ["hon."],
  ["honourable"],
  ["honorable"],
  ["excellency"],
  ["rev."],
  ["reverend"],
  ["fr."],
  ["hajji"],
  ["hojatoleslam"],
  ["eng."],
  ["ing."],
  ["respected"],
];

/** Words of styles that never belong to a title ("His Excellency President X"). */
export const STYLE_WORDS: ReadonlySet<string> = wordSet(
  "excellency excellencies majesty highness holiness eminence beatitude comrade comrades respected honourable honorable h.e. mr mr. mrs mrs. ms ms. dr dr. sir",
);

/** Styles that say whether "he" or "she" fits. */
export const FEMININE = wordSet(
  "mrs. mrs ms. ms miss mme. mme madame madam mlle frau dame lady queen princess empress chairwoman spokeswoman congresswoman actress businesswoman her",
);
export const MASCULINE = wordSet(
  "mr. mr messrs. monsieur herr sir lord king prince emperor sultan emir pope chairman spokesman congressman his",
);

/** Titles of rank or birth that are written as part of the name ("Datuk Anifah Aman"): kept in it, passed over in matching. */
export const NAME_PREFIXES = wordSet(`
  datuk dato dato' datuk seri tun tan tengku tunku ratu sheikh shaikh sheik haji hajji daw u thakin sayyid syed begum ustad mullah maulana
  swami don doña dom pandit sardar nawab
`);
