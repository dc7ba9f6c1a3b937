/** A rule by which a mention is recognised, with sentences in which it must and must not be the one that finds something. */
export interface MentionRule {
  /** Also `Mention.rule`. */
  readonly id: string;
  /** Raised whenever its output changes. */
  readonly version: number;
  readonly why: string;
  /** `yes`: a sentence and the name or phrase it finds there; `no`: sentences where it finds nothing. */
  readonly examples: { readonly yes: readonly (readonly [string, string])[]; readonly no: readonly string[] };
}

/** The rules in the order in which they get their turn: what an earlier one has taken, a later one does not see. */
export const MENTION_RULES: readonly MentionRule[] = [
  {
    id: "actors.name.register",
    version: 1,
    why: "The registers know the name; small letters and other words written alike do not count.",
    examples: {
      yes: [
        ["Officials of the European Union flew to Norway.", "Norway"],
        ["The USSR recognised Israel in May 1948.", "USSR"],
      ],
      no: ["They ate turkey and polish sausages.", "The report reached us in time."],
    },
  },
  {
    id: "actors.person.register",
    version: 1,
    why: "A full name that the registers hold is a person, whatever acronym one of its words looks like.",
    examples: {
      yes: [["Crowds greeted Kim Jong Un at the station.", "Kim Jong Un"]],
      no: ["He studied at Kim Il Sung University."],
    },
  },
  {
    id: "actors.person.style",
    version: 1,
    why: "A style of address stands before a person's name.",
    examples: {
      yes: [["The talks with Mrs. Okonjo-Iweala lasted an hour.", "Okonjo-Iweala"]],
      no: ["The lord of the manor left."],
    },
  },
  {
    id: "actors.person.initials",
    version: 1,
    why: "Initials before a capital make a name.",
    examples: {
      yes: [["The letter to R.T. Venkatarao was returned.", "R.T. Venkatarao"]],
      no: ["The U.S. Congress met."],
    },
  },
  {
    id: "actors.person.prefix",
    version: 1,
    why: "Some titles of birth and honour are written as part of the name.",
    examples: {
      yes: [["They thanked Datuk Hamzah Zubir for the rice.", "Datuk Hamzah Zubir"]],
      no: ["The tun weighed a ton."],
    },
  },
  {
    id: "actors.person.east-asian",
    version: 1,
    why: "A Korean, Chinese or Vietnamese family name with one or two romanised syllables after it.",
    examples: {
      yes: [["The medal went to Choe Ryong Nam.", "Choe Ryong Nam"]],
      no: ["The Han River rose.", "The Long Beach port closed."],
    },
  },
  {
    id: "actors.person.given-name",
    version: 1,
    why: "A run of capitals that begins with a common given name.",
    examples: {
      yes: [["The prize was shared by Ingrid Halvorsen.", "Ingrid Halvorsen"]],
      no: ["Flights left from Charles de Gaulle Airport.", "The George Cross was awarded."],
    },
  },
  {
    id: "actors.person.title-before",
    version: 1,
    why: "A title directly before a run of capitals makes it a person, also one that nobody knows.",
    examples: {
      yes: [
        ["Foreign Minister Xhelal Shkreta signed for Albania.", "Xhelal Shkreta"],
        ["The note was handed to Iraqi Ambassador Tuqayl Hindawi.", "Tuqayl Hindawi"],
      ],
      no: ["The minister signed the Treaty of Nanking.", "The chairman praised France."],
    },
  },
  {
    id: "actors.person.title-after",
    version: 1,
    why: "A run of capitals, a comma and a title: the plainest apposition.",
    examples: {
      yes: [["Siosifa Tupounuku, minister of fisheries of Tonga, arrived.", "Siosifa Tupounuku"]],
      no: ["Ulan Bator, capital of Mongolia, was quiet."],
    },
  },
  {
    id: "actors.person.who",
    version: 1,
    why: 'Only people are followed by "who" or an age.',
    examples: {
      yes: [["Mourners buried Tsering Lhagyal, who had fasted for a month.", "Tsering Lhagyal"]],
      no: ["The Lhasa Evening Post, which closed, was read widely."],
    },
  },
  {
    id: "actors.person.family-name",
    version: 1,
    why: "After the full name the family name alone means the same person.",
    examples: {
      yes: [["Foreign Minister Xhelal Shkreta flew to Rome. Shkreta will stay two days.", "Shkreta"]],
      no: ["Foreign Minister Xhelal Shkreta flew to Rome. The city was quiet."],
    },
  },
  {
    id: "actors.person.office-holder",
    version: 1,
    why: "A family name alone that a head of state or government or a foreign minister of the day bears.",
    examples: {
      yes: [["In September 1987 Gorbachev wrote to the White House.", "Gorbachev"]],
      no: ["In September 1987 Glavstroy wrote to the White House."],
    },
  },
  {
    id: "actors.title.apposition",
    version: 1,
    why: "A title set beside a name means the same person.",
    examples: {
      yes: [
        ["Siosifa Tupounuku, minister of fisheries of Tonga, arrived.", "minister of fisheries of Tonga"],
      ],
      no: ["The minister of fisheries arrived."],
    },
  },
  {
    id: "actors.title.unnamed",
    version: 1,
    why: "A title without a name stands for a person whom the text does not name, or names elsewhere.",
    examples: {
      yes: [["The president of Fiji received the envoy.", "president of Fiji"]],
      no: ["The presidential palace burned."],
    },
  },
  {
    id: "actors.body.register",
    version: 1,
    why: "A longer run of capitals that the registers hold as a body.",
    examples: { yes: [], no: ["The two sides met."] },
  },
  {
    id: "actors.body.noun",
    version: 1,
    why: "A run of capitals headed by a noun for bodies: ministry, court, party, army.",
    examples: {
      yes: [
        ["The Harbour Workers' Union called a strike.", "Harbour Workers' Union"],
        ["He wrote to the Ministry of Rail Transport.", "Ministry of Rail Transport"],
      ],
      no: ["They climbed Mount Paektu."],
    },
  },
  {
    id: "actors.name.unknown",
    version: 1,
    why: "A run of capitals of which nothing more is known is kept with its words.",
    examples: {
      yes: [["The rails were sold to Glavstroy.", "Glavstroy"]],
      no: ["The rails were sold in March."],
    },
  },
  {
    id: "actors.reference.joint",
    version: 1,
    why: "The two parties of the text, told of together.",
    examples: {
      yes: [["France and Algeria signed an accord. The two countries will trade more.", "The two countries"]],
      no: ["France signed an accord. Two countries in the region did not."],
    },
  },
  {
    id: "actors.role.noun",
    version: 1,
    why: "A common noun for those who act in the news, with the state that owns it.",
    examples: {
      yes: [
        ["Israeli officials denied the report.", "Israeli officials"],
        ["Protesters threw stones at police in Cairo.", "police in Cairo"],
      ],
      no: ["A police station burned down.", "The weather was fine."],
    },
  },
  {
    id: "actors.role.agent-noun",
    version: 1,
    why: "A noun that no list holds but whose ending makes an agent.",
    examples: {
      yes: [["Cyclists blocked the bridge.", "Cyclists"]],
      no: ["The numbers rose.", "Two helicopters landed."],
    },
  },
  {
    id: "actors.reference.pronoun",
    version: 1,
    why: "A pronoun points back to somebody named before.",
    examples: {
      yes: [["Foreign Minister Xhelal Shkreta flew to Rome, where he met bankers.", "he"]],
      no: ["Rain fell on Rome."],
    },
  },
];
