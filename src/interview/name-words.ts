/** Words that help to tell names of people from other words with a capital, Dutch and English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a person is called by before the name: after these comes a name, also at the beginning of a sentence. */
export const titles = set(`
  meneer mijnheer heer dhr mevrouw mevr mw juffrouw juf meester dokter dr drs zuster broeder buurvrouw buurman
  buurmeisje buurjongen tante oom opa oma pater dominee pastoor imam vriendin vriend collega wijkverpleegkundige
  mr mrs ms miss mister madam doctor aunt auntie uncle grandma grandpa granny nurse father reverend neighbour neighbor
  colleague
`);

const withName = set(`
  meneer mijnheer dhr mevrouw mevr mw juffrouw dokter dr drs zuster broeder tante oom mr mrs ms miss doctor aunt auntie
  uncle
`);

/** The title that a text begins with, which says nothing without the name behind it; null: none. */
export const titleOf = (text: string): string | null => {
  const [first = ''] = text.split(/\s/u);
  return withName.has(first.toLowerCase().replace(/\.$/u, '')) ? first : null;
};

/** What may stand inside a name in small letters: `Jan van der Berg`. */
export const joints = set("van de der den ter ten te 't el al von du la le bin ibn ben bint");

/** Written with a capital and nobody's name. */
export const noNames = set(`
  i i'm i'd i'll i've
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart mei juni juli augustus oktober
  kerst kerstmis pasen pinksteren sinterklaas ramadan suikerfeest offerfeest koningsdag hemelvaart
  christmas easter eid diwali
  god allah nederland nederlands nederlandse nederlanders nederlander dutch netherlands holland hollands
  engels engelse english england duits duitse german germany turks turkse turkish turkije turkey
  marokkaans marokkaanse moroccan marokko morocco arabisch arabic pools poolse polish polen poland
  frans franse french france belgisch belgian belgium europa europe european syrisch syrian surinaams surinamese
  whatsapp facebook google youtube zoom teams
`);

/** Words that often begin a sentence, so that two sentences that begin alike make no name. */
export const firstWords = set(`
  de het een en of maar want dus ik jij je u hij zij ze wij we jullie hun mijn ons onze uw dit dat deze die er hier daar
  als toen dan nu nog ook al niet geen wel ja nee wat wie waar wanneer hoe waarom met zonder voor na naar van in op aan
  bij om door over onder tot uit sinds tijdens omdat doordat zodat terwijl hoewel iedereen niemand iemand iets niets
  alles soms altijd nooit vaak straks later vroeger eerst daarna toch misschien eigenlijk gewoon samen elke ieder veel
  weinig meer minder twee drie vier vijf toevallig vandaag gisteren morgen vanaf zo zelfs juist net
  the a an and or but so because i you he she it we they my your his her our their this that these those there here
  if when then now still also not no yes what who where how why with without for after to from in on at by about under
  until since during while although everyone nobody someone something nothing everything sometimes always never often
  later earlier first perhaps maybe just together every each many few more less two three four five today yesterday
  tomorrow even once before most some any all well oh
`);
