import { wordSet } from "./words.ts";

/** Particles inside personal names, lower case. */
export const NAME_PARTICLES = wordSet(`
  bin ibn bint al el ul ud ur de del della di da das do dos du des la le las los van von der den ter ten zu zur af av
  abu umm ben bar mac ap st. san santa
`);

/** What may end a name. */
export const NAME_SUFFIXES = wordSet("jr. jr sr. sr ii iii iv esq. phd md");

/** Family names written first in East Asian names: Korean, Chinese, Vietnamese and Japanese ones as wire services write them. */
export const FIRST_SURNAMES = wordSet(`
  kim ri rhee yi lee pak park choe choi jong jang chang kang jo cho yun yoon im rim lim han o oh so seo sin shin kwon hwang an ahn
  song ryu yu yoo hong jon jeon ko koh mun moon son sohn pae bae paek baek ho heo hyon hyun nam sim shim ro roh no noh ha kwak cha ju joo
  u woo ku koo min na ra chin jin om eom won thae tae pyon byun ok ji yang ryom sok sol ma ban pang bang pyo ki
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu deng feng han cao
  zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding ren shen yao lu fu zhong cui tan liao fan wang jin shi jia
  xia wei fang hou zou xiong meng qin bai jiang yan xue yin duan lei li shi long he tao gu mao hao gong shao wan qian xi mao chiang
  tsai soong zhuang hua geng qiao bo ling ji nie yue ju zong qiu zuo ning mei
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly to luong truong vuong dinh trinh mai dao phung ton
`);

/** One syllable group of a Chinese, Korean or Vietnamese given name as romanised ("Jinping", "Ui", "Sung", "Xuan"). */
const SYLLABLE =
  /^(?:zh|ch|sh|ng|ph|th|tr|nh|kh|gi|qu|ry|hy|my|ky|by|py|ny|ts|hs|[bpmfdtnlgkhjqxrzcsywv])?(?:iang|uang|iong|yong|yang|wang|oang|uong|ieng|aeng|yeon|ang|eng|ing|ong|ung|ian|iao|uai|uan|yon|won|wan|iem|uyen|yen|anh|inh|uoc|ien|iet|eun|eon|eok|oek|aek|yok|ai|ae|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|on|am|im|om|um|ab|eb|ab|ap|op|ak|ok|uk|ik|al|el|il|ol|ul|at|et|it|ot|ut|ia|ua|uo|oe|oi|ya|yo|yu|wi|wa|oo|ee|eo|eu|a|e|i|o|u)$/i;

/** Whether a capitalised word can be a part of an East Asian given name: one or two romanised syllables, or hyphenated ones. */
export function isEastAsianGiven(word: string): boolean {
  if (word.length < 1 || word.length > 12) return false;
  const parts = word.split(/[-'’]/);
  if (parts.length > 3) return false;
  return parts.every((part) => SYLLABLE.test(part) || isTwoSyllables(part));
}

function isTwoSyllables(word: string): boolean {
  for (let cut = 1; cut < word.length; cut++)
    if (SYLLABLE.test(word.slice(0, cut)) && SYLLABLE.test(word.slice(cut))) return true;
  return false;
}

/** Given names common in the world's news, folded (lower case, no marks). A run of capitals that starts with one and goes on is a person. */
export const GIVEN_NAMES = wordSet(`
  aaron abdel abdelaziz abdelfattah abdelmadjid abdoulaye abdul abdulaziz abdullah abdulla abdurrahman abel abiy abraham adam adama adel adil adolf adrian
  agnes agustin ahmad ahmed ahmet aiko akira akihito alain alan albert alberto alec alejandro aleksandar aleksander aleksandr aleksei
  alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alisher alistair allan allen almazbek
  alvaro amadou amanda amir amin amina amos amr amy ana anatoly anatoliy anders andre andrea andreas andrei andres andrew andrey andriy andrzej
  andy angel angela angelo ann anna anne annalena anthony anton antonin antonio antony antti anwar aoun araceli archibald arif ariel aristide arkady armando armen
  arnold arseniy artem arthur arturo asif ashraf askar asma atal atef augusto aung aurelio austin avigdor avraham axel aziz
  babacar bakhtiyar ban barack barbara barry bart bartholomew bashar basil beata beatrice ben benazir benedict benigno benito benjamin benny bernard bernardo
  bernhard bernie bertie bertrand beth betty bettino bhumibol bidzina bill billy bob boris borut boutros boyko brad bradley brandon brent brett brian
  bronislaw bruce bruno bulent bujar
  caleb calvin camille carl carla carlo carlos carmen carol caroline carolyn carrie caspar catherine cathy cecilia celso cesar chad charles charlie
  charlotte cheddi chester chip chris christian christiane christina christine christoph christophe christopher chrystia chuck claire clara clarence claude claudia
  claudio clement cleveland clifford clinton clyde colin condoleezza connie conrad constantin constantine corazon cordell cory craig cristian cristina curtis cynthia cyril cyrus
  dag dalia damian dan dana daniel daniela daniele danilo danny dariusz darrell dave david dean deborah dee deepak denis dennis denny denys derek desmond dick didier
  diego dieter dilma dimitri dimitris dimitry dina dinesh dino diosdado dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donna donnie doris dorothy
  doug douglas duncan dwight dwayne
  earl ed eddie edgar edi edmond edmund edouard eduard eduardo edward edwin egon ehud eileen eisaku elaine eleanor elena eleni elias elihu elijah elisabeth elizabeth ella
  ellen ellis elmar elmer elon elsa emil emile emilio emily emma emmanuel emmerson emomali enda enrico enrique epeli eric erica erich erik erika erna ernest ernesto ernst esko espen essam
  ethan etienne eugene eugenio eva evan eve evelyn evo ezer
  fabian fabio faisal farouk farah fatima fatmir faustin federica federico felipe felix fernand fernando ferdinand fidel filip finn fiona florence folke francis francisco francois
  francoise franco frank franklin frans franz fred freddie frederick frederik friedrich fritz fuad fumio
  gabriel gabriela gamal garret garry gary gaston gavin gavriel gedu gene geoffrey geir georg george georges georgi georgios gerald gerard gerardo gerhard gerry
  gideon gilbert gilles gina giorgio giorgia giovanni gitanas giulio giuseppe glen glenn gloria golda gonzalo goodluck gordon grace graham greg gregory greta grigory grover guido
  guillaume guillermo gunnar gunther gustav gustavo guy gurbanguly
  haider hage haile hailemariam hakainde hakan halimah hamad hamid hamdi hamza hannah hans harald harold haris harriet harry haruhiko harvey hashim hashimi hasan hassan hassanal hastings
  hector heidi heiko heinrich heinz helen helena helga helle helmut hendrik henri henrik henrique henry herbert herman hermann hideki hikmet hilary hillary hina hiroshi
  hirohito hosni houari howard hubert hugh hugo humberto humphrey hussein husain hussain
  ian ibrahim idi idris idriss igor ilham ilhan ilir ilya imad imelda imran inder indira ines ingrid inigo ioannis ion iosif irakli irene irina iris isaac isabel isabelle isaias
  islam ismail ismael ismet isaac istvan ivan ivana ivica ivo
  jacek jack jacob jacques jacqueline jaime jair jake jakob jalal james jamie jan jana jane janet janez janos janusz jared jaroslaw jarosław jason javad javier jawaharlal jay jean
  jean-claude jean-marc jean-pierre jean-yves jeanine jeb jeff jefferson jeffrey jennifer jens jeremy jerome jerry jerzy jesse jessica jesus jill jim jimmie jimmy jo joachim joan joanna joanne joao
  joaquin jody joe joel johan johann johanna johannes john johnny jomo jon jonas jonathan jorge josaia jose josef joseph josep josephine joshua josip joyce juan juanita jude judith
  judy juha jules julia julian julie julien julio julius jun jurgen justin justine jyrki
  kaja kamal kamala kamla karel karen karim karin karl karol kassym-jomart kate katherine kathleen kathryn kathy katrin kay keiko keith keizo kelly ken kenneth kenny kent kersti kevin khaled khalid khalida khalifa
  kikwete kim kiran kiril kirk kirsten kjell klaus klement knut kofi konrad konstantin konstantinos kristalina kristian kristin kristina kurt kurmanbek kwame kyriakos kyle
  lady lajos lal lally lamar lance larry lars laszlo laura laurence laurent lawrence lazar leah lech lee leila lena lenin leni lennart leo leon leonard leonel leonid leopold leopoldo
  leroy leslie lester levi levon lewis lidia liam liaquat lilian lina linda lindsay lindsey linus lionel lisa liviu liz lloyd lois lopez lorenzo loretta lori lorraine louis louise lubomir luc luca lucas lucia luciano
  lucinda lucio lucy ludwig luigi luis luiz lula lulzim luther lydia lyndon lynn
  madeleine magdalena maggie mahathir mahinda mahmoud mahmud maia maithripala malcolm malik manfred manmohan manuel mao marc marcel marcelo marcin marco marcos margaret margot maria marian mariana mariano marie
  marie-louise marilyn marina mario marion marisa mark markus marko marlene marta martha marti martin martti martina marty marvin mary masayoshi mateusz mathias matt matteo matthew matthias maud maumoon maureen maurice mauricio
  max maxim maxime maximilian maxwell megan mehdi mehmet meir melania meles melissa melvin menachem mette mevlut mia michael michaela michal michel michele micheal michelle miguel mikael mike mikhail mikheil mikhail miklos
  mikulas milan mildred milo milos miloš milton mircea miriam miro miroslav mitch mitt mobutu modibo mohamed mohammad mohammed mohamud mohammadu mohan mohsen moises monica morarji morgan morris moshe mostafa mouammar muammar muhamet muhammad muhammadu
  muhyiddin mukhriz mulatu murat muriel murray musa mustafa mustapha mwai myron
  nabih nabil nadia nadine najib nana nancy naoto narendra nasser natalia natalie nathan nathaniel naftali nawaf nawaz ned neil nelson nestor neville nguema nicholas nick nicki nicola nicolae nicolas nicole nicos nigel nika nikita
  nikki niko nikol nikola nikolai nikolaos nikolay nikos nils nina nino noah nobusuke noel nora norbert norman noor norodom nouri nursultan nuri
  oleg oleksandr oleksiy oleksii olaf olav oliver olivia olga olof olusegun omar oommen oran orlando oscar oskar osman osvaldo otto ousmane owen ozcan
  pablo pal pamela paolo pascal pasquale pat patricia patricio patrick patrice paul paula paulo pavel pavlo pawel pedro pehr penny per percy perez pervez pete peter petr petra petre petro petteri phil philip philippe phillip
  pier piero pierre pieter pietro pietermaritzburg pinchas piotr pranab prachanda prayut pushpa
  qaboos quentin
  rachel radek radoslaw raed rafael rafic rafik rafiq rahul raila rainer rajiv ralph ram ramon ramzan ranasinghe ranasingha randall randy ranil raquel rashad rashid raul ravi ray raymond razali rebecca recep reginald reinhard
  rene renzo reuven rex reza ricardo riccardo richard rick ricky rishi rita rob robert roberta roberto robin rocco rod rodney rodolfo rodrigo roger roh roland rolf roman romano romulo ron ronald rosa rosario rose rosen ross rowan roy
  ruben rudolf rudy rula ruhollah ruhakana rumen rupert ruslan russell rustam rutger ruth ryan ryszard
  saad sabri saddam sadiq saeb saeed sahle salam saleh salih sali salim sally salome salva salvador salvatore sam samantha sameh sami samir samuel samora sandra sandro sanna santiago sara sarah sardar sartaj saul scott sean sebastian
  sebastiao sergei sergey serge sergio serhiy serzh seth shah shahbaz shane shannon sharon shaukat shavkat shaun sheikh sheila shelley sheila sherman shimon shinzo shirley sidney siegfried sigmar sigmund silvio simon simone simonetta sirimavo
  slobodan sofia sonia sooronbay sophie spencer spiro stanislav stanislaw stanley stefan stefano stella stephane stephanie stephen steve steven stuart stipe subrahmanyam sukarno suleyman sultan surin susan susilo suzanne sven svetlana sviatlana
  syed sylvester sylvia sylvie
  tadeusz taieb taiye takeo tamim tanya tarek tariq taro tarja tassos tayyip ted teodor teodoro terence teresa terrence terry thabo thaci thaddeus than thein thelma theo theodor theodore theresa therese thierry thomas thorbjorn tiago
  tibor tim timothy tigran tito tobias toby todd tom tomas tomasz tomislav tommy toni tony toomas torgny traian tran trevor tricia trygve tsai tuanku tuomioja tunku turgut tyler tzipi
  uhuru ulf ulises ulrich ulysses umaro umberto urho uri ursula ubaldo
  vaclav vahit valdas valdis valentin valentina valeri valeria valerie valery valeriy vanessa vasil vasily vasyl vernon veronica viacheslav vicente vicencio victor victoria vidkun viktor viktoria vilma vincent vincenzo virginia vitali vitaly
  vitaliy vlad vladimir vladislav vojislav volodymyr vuk vyacheslav
  wagner walid walter walther wanda warren wayne wendy wendell werner wesley wilbur wilfred wilfried wilhelm will willem william willy wilma wilson winston wladyslaw wojciech wolfgang woodrow
  xanana xavier
  yahya yair yan yasin yasir yasser yassir yasuhiro yasuo yevgeny yitzhak yohei yoko yoshihide yoshihiko yoshiro yoshiko yoweri yukio yulia yulii yuri yuriy yury yusuf yves yvette yvonne
  zainab zafarullah zbigniew zdravko ze zeid zeljko zine zoran zoltan zoe zuzana zviad zulfikar
`);
