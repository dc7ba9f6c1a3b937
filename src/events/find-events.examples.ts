/**
 * Sentences of our own with the acts they must tell, as "SOURCE>TARGET CODE kind", states by ISO code, "?" for a side
 * that the words do not name. Mode is added when it is not "reported": "planned", "hypothetical", "habitual", "denied".
 * An empty list: the sentence tells no act between states.
 */
export interface EventExample {
  readonly text: string;
  readonly acts: readonly string[];
}

export const EXAMPLES: readonly EventExample[] = [
  // statements and appeals
  {
    text: "The Brazilian foreign minister declined to comment on the Argentine proposal.",
    acts: ["BRA>ARG 011 statement"],
  },
  { text: "Norway denied the Russian allegations.", acts: ["NOR>RUS 016 statement"] },
  {
    text: "The King of Jordan expressed his condolences to the President of Turkey.",
    acts: ["JOR>TUR 018 message"],
  },
  {
    text: "The ambassador of Cuba laid a wreath at the tomb of the founder of Vietnam.",
    acts: ["CUB>VNM 017 wreath-laying"],
  },
  { text: "Finland urged Sweden to send humanitarian aid.", acts: ["FIN>SWE 0233 statement"] },
  { text: "Chile called on Peru to release the two fishermen.", acts: ["CHL>PER 0253 statement"] },
  { text: "Egypt appealed to Ethiopia to resume the talks.", acts: ["EGY>ETH 026 statement"] },
  { text: "India asked Japan for military assistance.", acts: ["IND>JPN 0232 statement"] },
  { text: "Kenya urged Somalia to accept a ceasefire.", acts: ["KEN>SOM 0256 statement"] },
  // intent
  { text: "Canada agreed to sign the fisheries treaty with Iceland.", acts: ["CAN>ISL 032 statement"] },
  { text: "Germany promised military aid to Ukraine.", acts: ["DEU>UKR 0332 statement"] },
  { text: "China offered to mediate between Iran and Saudi Arabia.", acts: ["CHN>IRN,SAU 039 statement"] },
  { text: "Morocco has agreed to release the Spanish sailors.", acts: ["MAR>ESP 0353 statement"] },
  { text: "The President of Ghana will visit Togo in May.", acts: ["GHA>TGO 042 visit planned"] },
  { text: "Italy invited the President of Albania to visit Rome.", acts: ["ITA>ALB 036 statement"] },
  // consult
  {
    text: "The President of Mexico met the Prime Minister of Canada in Ottawa.",
    acts: ["MEX>CAN 040 meeting"],
  },
  { text: "Austria and Hungary held talks on border traffic.", acts: ["AUT>HUN 046 talks"] },
  { text: "The Indian Prime Minister paid an official visit to Nepal.", acts: ["IND>NPL 042 visit"] },
  { text: "The Greek foreign minister travelled to Ankara on Friday.", acts: ["GRC>TUR 042 visit"] },
  { text: "The President of France received the German Chancellor in Paris.", acts: ["DEU>FRA 043 meeting"] },
  {
    text: "The President of Poland telephoned the President of Lithuania.",
    acts: ["POL>LTU 041 phone-call"],
  },
  { text: "Qatar mediated between Sudan and Chad.", acts: ["QAT>SDN,TCD 045 mediation"] },
  { text: "Talks between Bolivia and Chile were held in Lima.", acts: ["BOL>CHL 046 talks"] },
  {
    text: "The meeting between the President of Kenya and the President of Uganda lasted two hours.",
    acts: ["KEN>UGA 040 meeting"],
  },
  // diplomatic cooperation
  { text: "Spain and Portugal signed an agreement on rivers.", acts: ["ESP>PRT 057 agreement-signed"] },
  { text: "A treaty of friendship was signed by Thailand and Laos.", acts: ["THA>LAO 057 agreement-signed"] },
  {
    text: "The signing of the protocol between Oman and Yemen took place in Muscat.",
    acts: ["OMN>YEM 057 agreement-signed"],
  },
  { text: "Denmark recognized Estonia.", acts: ["DNK>EST 054 recognition"] },
  {
    text: "Israel established diplomatic relations with Bahrain.",
    acts: ["ISR>BHR 054 relations-established"],
  },
  { text: "Mongolia opened an embassy in Canberra.", acts: ["MNG>AUS 054 other"] },
  {
    text: "The new ambassador of Peru presented his credentials to the President of Ecuador.",
    acts: ["PER>ECU 050 credentials"],
  },
  { text: "The King of Morocco congratulated the President of Senegal.", acts: ["MAR>SEN 051 message"] },
  { text: "Japan praised South Korea.", acts: ["JPN>KOR 051 statement"] },
  { text: "Belgium apologized to Congo.", acts: ["BEL>COD 055 message"] },
  {
    text: "The President of Serbia awarded a medal to the Chinese ambassador.",
    acts: ["SRB>CHN 051 decoration"],
  },
  {
    text: "The parliament of Croatia ratified the treaty with Slovenia.",
    acts: ["HRV>SVN 057 agreement-other"],
  },
  // material cooperation and aid
  { text: "Indonesia and Malaysia held joint naval exercises.", acts: ["IDN>MYS 062 military"] },
  { text: "Colombia extradited two men to the United States.", acts: ["COL>USA 063 other"] },
  { text: "Norway shared intelligence with Denmark.", acts: ["NOR>DNK 064 other"] },
  { text: "Australia donated rice to Timor-Leste.", acts: ["AUS>TLS 073 aid"] },
  { text: "Kuwait granted a loan of 50 million dollars to Lebanon.", acts: ["KWT>LBN 071 aid"] },
  { text: "France sent tanks to Chad.", acts: ["FRA>TCD 072 aid"] },
  { text: "Sweden granted asylum to a Syrian journalist.", acts: ["SWE>SYR 075 aid"] },
  // yielding
  { text: "Iran released three British sailors.", acts: ["IRN>GBR 0841 other"] },
  { text: "The European Union lifted the sanctions on Belarus.", acts: ["EUE>BLR 085 sanction"] },
  { text: "Syria withdrew its troops from Lebanon.", acts: ["SYR>LBN 0874 military"] },
  { text: "Germany returned the bronzes to Nigeria.", acts: ["DEU>NGA 0842 other"] },
  {
    text: "Iraq allowed the United Nations inspectors to enter the country.",
    acts: ["IRQ>the United Nations inspectors 086 other"],
  },
  { text: "Armenia and Azerbaijan declared a ceasefire.", acts: ["ARM>AZE 0871 military"] },
  // investigation, demand, disapproval
  { text: "Dutch police launched an investigation into Russian espionage.", acts: ["NLD>RUS 090 other"] },
  { text: "Turkey demanded that Sweden extradite the suspects.", acts: ["TUR>SWE 1013 statement"] },
  { text: "Pakistan demanded the withdrawal of Indian troops.", acts: ["PAK>IND 1056 statement"] },
  { text: "Chile condemned the bombing of Ukraine.", acts: ["CHL>UKR 111 protest"] },
  { text: "Ethiopia accused Eritrea of supporting the rebels.", acts: ["ETH>ERI 1123 protest"] },
  { text: "Greece lodged a protest with Turkey.", acts: ["GRC>TUR 114 protest"] },
  { text: "Ukraine sued Russia.", acts: ["UKR>RUS 115 other"] },
  { text: "India summoned the Canadian ambassador.", acts: ["IND>CAN 114 protest"] },
  // rejection and threat
  { text: "Venezuela rejected the Colombian proposal for talks.", acts: ["VEN>COL 125 statement"] },
  { text: "Japan refused to lift the sanctions on North Korea.", acts: ["JPN>PRK 1244 statement"] },
  { text: "Russia vetoed the draft resolution on Syria.", acts: ["RUS>SYR 129 vote"] },
  { text: "Algeria threatened to break off relations with Morocco.", acts: ["DZA>MAR 1313 threat"] },
  { text: "Israel threatened to attack Lebanon.", acts: ["ISR>LBN 138 threat"] },
  {
    text: "The United Kingdom will not sign the treaty with Spain.",
    acts: ["GBR>ESP 057 agreement-signed denied"],
  },
  // reduction of relations, coercion
  { text: "Bolivia broke off diplomatic relations with Israel.", acts: ["BOL>ISR 161 relations-broken"] },
  { text: "Poland recalled its ambassador from Minsk.", acts: ["POL>BLR 161 expulsion"] },
  { text: "Australia imposed sanctions on Myanmar.", acts: ["AUS>MMR 163 sanction"] },
  { text: "The Netherlands suspended aid to Rwanda.", acts: ["NLD>RWA 162 sanction"] },
  { text: "Bulgaria expelled two Russian diplomats.", acts: ["BGR>RUS 161 expulsion"] },
  { text: "Nicaragua withdrew from the treaty with Colombia.", acts: ["NIC>COL 160 agreement-other"] },
  { text: "Thailand broke off the talks with Cambodia.", acts: ["THA>KHM 164 talks"] },
  { text: "Iranian forces seized a Greek tanker.", acts: ["IRN>GRC 171 other"] },
  { text: "Belarus arrested four Polish journalists.", acts: ["BLR>POL 173 other"] },
  { text: "Qatar deported the Egyptian workers.", acts: ["QAT>EGY 174 expulsion"] },
  // force
  { text: "North Korea mobilized troops along the border with South Korea.", acts: ["PRK>KOR 154 military"] },
  { text: "Iraq invaded Kuwait in 1990.", acts: ["IRQ>KWT 190 military"] },
  { text: "Ethiopian troops occupied the Eritrean town.", acts: ["ETH>ERI 192 military"] },
  { text: "Turkish aircraft bombed positions in Syria.", acts: ["TUR>SYR 195 military"] },
  { text: "The Libyan coast guard abducted two Maltese fishermen.", acts: ["LBY>MLT 181 other"] },
  { text: "Pakistan violated the ceasefire with India.", acts: ["PAK>IND 196 military"] },
  { text: "Argentina launched an attack on British ships.", acts: ["ARG>GBR 190 military"] },
  // mode
  { text: "Cuba has not lifted a single sanction on Haiti.", acts: ["CUB>HTI 085 sanction denied"] },
  { text: "The President of Chad may visit Niger.", acts: ["TCD>NER 042 visit hypothetical"] },
  { text: "Bhutan sends rice to Nepal every year.", acts: ["BTN>NPL 073 aid habitual"] },
  // no act
  { text: "Relations between Fiji and Samoa have always been warm.", acts: [] },
  { text: "Malta has an embassy in Tunis.", acts: [] },
  { text: "The agreement opened a new chapter in the history of the two peoples.", acts: [] },
  { text: "The tradition of friendship between Peru and Chile will be carried on for ever.", acts: [] },
  {
    text: "Each Contracting Party shall grant the other Contracting Party most favoured nation treatment.",
    acts: [],
  },
  { text: "The company bought a factory in Slovakia from its rival.", acts: [] },
];
