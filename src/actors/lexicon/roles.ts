import { wordList, wordSet } from "./words.ts";

/** What a common noun that acts in the news stands for. */
export type RoleClass = "person" | "group" | "organisation" | "country";

const PERSONS = wordList(`
  man woman boy girl teenager child citizen national resident civilian villager student teacher pupil worker farmer fisherman
  sailor soldier fighter gunman sniper bomber attacker assailant suicide_bomber terrorist extremist jihadist islamist rebel guerrilla insurgent militant
  separatist secessionist militiaman paramilitary mercenary combatant peacekeeper observer monitor inspector policeman
  policewoman detective guard bodyguard warden troop reservist conscript veteran pilot airman marine ranger commando
  protester protestor demonstrator rioter marcher striker activist campaigner dissident supporter opponent loyalist backer follower
  critic reformer hardliner moderate politician statesman lawmaker legislator parliamentarian mp mep deputy senator congressman councillor
  councilor voter candidate nominee official officer bureaucrat diplomat envoy delegate negotiator mediator interpreter emissary
  representative spokesman spokeswoman spokesperson ambassador consul minister president premier chancellor secretary king queen
  prince princess monarch ruler leader chief head chairman governor mayor commander general colonel captain admiral marshal
  judge magistrate prosecutor attorney lawyer jurist juror defendant suspect prisoner detainee inmate convict hostage captive captor
  kidnapper abductor smuggler trafficker pirate hacker spy agent informer assassin killer murderer criminal gangster mobster
  refugee migrant immigrant asylum-seeker asylum_seeker displaced exile expatriate settler squatter nomad passenger traveler traveller tourist visitor
  pilgrim worshipper believer priest monk nun cleric imam bishop archbishop cardinal pope rabbi ayatollah missionary
  journalist reporter correspondent editor photographer broadcaster blogger writer author academic scholar professor expert analyst economist
  scientist engineer researcher doctor physician nurse medic paramedic rescuer firefighter volunteer donor lender
  investor trader banker businessman businesswoman entrepreneur executive manager director employee employer owner shareholder producer
  consumer importer exporter manufacturer miner driver trucker athlete player coach artist musician singer actor actress
  victim survivor witness relative mother father wife husband widow son daughter brother sister family
  neighbor neighbour ally partner rival enemy adversary foe counterpart successor predecessor warlord chieftain elder
  communist socialist nationalist conservative republican democrat liberal leftist rightist fascist nazi maoist marxist royalist monarchist
  muslim christian jew hindu sikh buddhist catholic protestant orthodox sunni shiite shia kurd arab palestinian tamil uighur uyghur rohingya roma
  european african asian westerner southerner northerner islander
  aide adviser advisor assistant staffer colleague member participant signatory organizer organiser founder premier figure authority
  hijacker stowaway deserter defector whistleblower whistle-blower contractor subcontractor consultant lobbyist recipient beneficiary
  nun clergy cleric commissar functionary cadre comrade envoy legate regent viceroy junta crown
`);

const GROUPS = wordList(`
  people police military army navy force troops guerrillas militia militias militiamen gendarmerie gendarmes coastguard coast_guard infantry artillery paratroopers paratroops
  crowd mob gang cartel syndicate mafia band squad team crew unit patrol convoy contingent battalion brigade regiment division corps column fleet squadron
  delegation mission party faction wing bloc camp side opposition coalition alliance movement resistance insurgency underground
  leadership junta regime cabinet government administration authorities ministry presidency monarchy palace state bench jury
  community population public youth elite clan tribe group grouping minority majority diaspora nation electorate workforce clergy
  workers women men children media press staff personnel servicemen peacekeepers sailors marines forces
  entities individuals parties sides lobby lobbies troupe art_troupe envoys boarding_party secretaries
`);

const ORGANISATIONS = wordList(`
  government regime administration cabinet authority ministry department agency bureau office commission committee council board
  assembly parliament legislature senate congress house chamber court tribunal judiciary bench supreme_court high_court prosecutor's_office
  embassy consulate legation mission delegation army navy military air_force force police gendarmerie militia coast_guard guard intelligence
  party union federation confederation association organisation organization league alliance coalition bloc front movement group club
  foundation institute institution university college school academy hospital church mosque synagogue diocese
  company corporation firm conglomerate enterprise bank lender insurer airline carrier manufacturer producer supplier contractor
  refiner operator newspaper daily magazine broadcaster agency watchdog regulator think-tank
  ngo charity team club presidency secretariat leadership treasury exchequer bundestag knesset duma majlis politburo
  junta command headquarters garrison fleet brigade battalion contingent squad crew task_force working_group
  city town village province region state district county municipality republic territory administration
`);

/** Common nouns for states, for "the country", "the two nations". */
export const COUNTRY_NOUNS = wordSet(
  "country nation state republic kingdom neighbour neighbor power government side people homeland motherland",
);

/** Nouns of which "the two ..." and "both ..." point at the two parties of the text. */
export const JOINT_NOUNS = wordSet(`
  countries nations states sides parties governments peoples neighbours neighbors powers republics capitals allies rivals
  delegations leaders presidents ministers premiers counterparts officials men statesmen diplomats kings chiefs heads envoys
`);

/** Joint nouns that mean people rather than states. */
export const JOINT_PERSON_NOUNS = wordSet(
  "leaders presidents ministers premiers counterparts officials men statesmen diplomats kings chiefs heads envoys",
);

function classTable(): Map<string, { readonly type: RoleClass; readonly many: boolean }> {
  const table = new Map<string, { readonly type: RoleClass; readonly many: boolean }>();
  for (const noun of PERSONS) {
    table.set(pluralOf(noun), { type: "group", many: true });
    table.set(noun, { type: "person", many: false });
  }
  for (const noun of ORGANISATIONS) {
    table.set(pluralOf(noun), { type: "group", many: true });
    table.set(noun, { type: "organisation", many: false });
  }
  for (const noun of GROUPS) if (!table.has(noun)) table.set(noun, { type: "group", many: true });
  for (const noun of COUNTRY_NOUNS) if (!table.has(noun)) table.set(noun, { type: "country", many: false });
  for (const noun of [
    "countries",
    "nations",
    "states",
    "republics",
    "kingdoms",
    "neighbours",
    "neighbors",
    "powers",
  ])
    table.set(noun, { type: "group", many: true });
  table.set("police", { type: "organisation", many: true });
  table.set("people", { type: "group", many: true });
  table.set("country", { type: "country", many: false });
  table.set("nation", { type: "country", many: false });
  return table;
}

function pluralOf(word: string): string {
  if (word === "child") return "children";
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Common nouns that act in the news, lower case, singular and plural, and what they stand for. */
export const ROLE_NOUNS: ReadonlyMap<string, { readonly type: RoleClass; readonly many: boolean }> =
  classTable();
