/** Names of people and employers, as far as rules see them: after words that introduce one, and where one is only capital letters. */

const NAME_WORD = "[A-ZÀ-ÖØ-Þ][\\p{L}'’-]{1,24}";
const NAME = `${NAME_WORD}(?: (?:[A-Z]\\.? )?(?:(?:van|von|de|da|del|bin|al|la|le|der|den|ter|O') ){0,2}${NAME_WORD}){0,3}`;
const FULL_NAME = `${NAME_WORD}(?: (?:[A-Z]\\.? )?(?:(?:van|von|de|da|del|bin|al|la|le|der|den|ter) ){0,2}${NAME_WORD}){1,3}`;
/** Words that are capitalised for other reasons: job titles, tools, places of a week, starts of sentences. */
const NOT_NAME = new Set(`
  senior junior lead chief head principal staff medical clinical inpatient outpatient coder coding nurse charge registered licensed
  certified master journeyman software web data graphic product project program designer engineer developer manager supervisor
  director teacher paralegal legal assistant clerk bookkeeper accountant accounting auditor electrician plumber driver truck bus
  retail sales customer service representative social worker case construction site office executive administrative human resources
  police officer firefighter chef cook line sous janitor cleaner machinist pharmacist pharmacy technician tech specialist analyst
  agent operator consultant coordinator health information physician doctor dentist surgeon therapist mechanic welder carpenter
  security guard warehouse forklift insurance claims loan bank teller marketing writer editor translator lawyer attorney monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december morning afternoon christmas easter yes no ok okay well so and but the this that these those my our we you he she they it
  its in on at for from with since after before about half most some all every each first second then also just only mostly usually
  sure sorry hi hello hey thanks thank oh right fine good actually honestly basically typically roughly around maybe currently now
  today there here what how when where why who which not nothing none never nobody any epic fathom cerner meditech excel word
  outlook teams slack zoom quickbooks xero sage sap oracle salesforce photoshop figma autocad revit copilot chatgpt gemini claude
  python java english spanish french german indian american british ai cpc ccs rn cdl icd cpt nhs us usa uk eu it hr qa er ed icu or
  part full time three two one four five six seven eight nine ten working afraid glad happy busy old new a an i retired self
  freelance third year grade
`.trim().split(/\s+/));

const isName = (text: string, least: number): boolean => {
  const words = text.split(/[ -]+/).filter((word) => /^\p{Lu}/u.test(word));
  const isOther = (word: string): boolean => NOT_NAME.has(word.toLowerCase().replace(/['’]s$/, "")) || /^[A-Z]{2,}$/.test(word);
  return words.length >= least && !words.some(isOther);
};

type Rule = { pattern: RegExp; mark: string; least: number };
const introduces = (words: string, name: string): RegExp => new RegExp(`(?<![\\p{L}'’])(${words})(${name})(?![\\p{L}])`, "gu");

const CALLED = "(?:[Mm]y|[Tt]he) (?:full |real |first |last |maiden )?name(?:'s|’s| is|:)?,? |[Nn]ame'?s |[Nn]ame: ?|[Cc]all me |"
  + "[Pp]ut me down as |I go by |I am called |[Ss]igned,? ";
const SELF = "[Mm]yself |I'm |I’m |I am |[Tt]his is |[Ii]t's |[Ii]t’s |[Ss]peaking with |[Ff]rom ";
const KIN = "boss|manager|supervisor|lead|colleague|wife|husband|friend|director|foreman|mentor|partner|sister|brother|son|"
  + "daughter|co-?worker";
const PEOPLE: readonly Rule[] = [
  { pattern: introduces(CALLED, NAME), mark: "[name]", least: 1 },
  { pattern: introduces(SELF, FULL_NAME), mark: "[name]", least: 2 },
  { pattern: introduces("(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof|[Ss]ir|[Dd]ame)\\.? ", NAME), mark: "[name]", least: 1 },
  { pattern: introduces(`(?:[Mm]y (?:${KIN})|[Ii]'?m),? (?:is |called |named )?`, FULL_NAME), mark: "[name]", least: 2 },
];
/** "Gwenda Harcourt, I keep the books": a message or a sentence that opens with a full name and goes on about oneself. */
const STARTS = "(^|[.!?]\\s+|(?:[Hh]i|[Hh]ello|[Hh]ey|[Ss]ure|[Yy]es|[Oo]k|[Ss]o|[Ww]ell)[,.!]? )";
const GOES_ON = "(?:I\\b|I'|I’|here|you can|\\d\\d\\b|age|based|speaking|from\\b|at\\b|and I|nice|pleased|"
  + "[a-z]+ (?:at|for|with|in)\\b|part|full)";
const OPENING = new RegExp(`${STARTS}(${FULL_NAME})(?=(?:,| here\\b| -| –)(?: here)?,? ?${GOES_ON})`, "gu");
const HERE = new RegExp(`(^|[.!?]\\s+|, )(${NAME}) here(?=[,.!])`, "gu");

/** A full stop ends the name unless it shortens a word or stands inside one. */
const COMPANY_WORD = "(?:(?:(?:[A-Z]\\.){2,}|(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Bros|Inc|Ltd|Corp|Co)\\.)(?= )|[A-ZÀ-ÖØ-Þ](?:[\\p{L}\\d'’-]|\\.(?=[\\p{L}\\d])){0,24}|&)";
const COMPANY = `${COMPANY_WORD}(?: (?:(?:of|and|the|on|for) )?${COMPANY_WORD}){0,5}`;
const WORKS = "(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Bb]ased|[Cc]od(?:e|ing)|[Dd]riv(?:e|ing)|[Tt]each(?:ing)?|[Nn]ursing|"
  + "[Cc]ook(?:ing)?|(?:keep|do)(?:ing)? the books|[Mm]anager|[Dd]river|[Nn]urse|[Tt]eacher|[Cc]oder|[Cc]lerk|[Cc]hef|[Oo]fficer|"
  + "[Ee]ngineer|[Dd]eveloper|[Ww]orker|[Dd]esigner|[Aa]ssistant|[Aa]gent|[Ss]upervisor|[Jj]ob|[Ss]hifts?|[Yy]ears|[Mm]onths|"
  + "[Hh]ours|[Tt]eam|been)";
const EMPLOYER = new RegExp(`(${WORKS}(?: \\p{Ll}{1,12}){0,3} (?:at|for|in|with|by) (?:the )?)(${COMPANY})(?![\\p{L}])`, "gu");
const NAMED_EMPLOYER = new RegExp(
  "((?:[Mm]y employer|[Tt]he company|[Mm]y company|[Oo]ur company|[Mm]y firm|[Ee]mployer)"
  + `(?: is|'s|’s|:|,)(?: called| named)? ?)(${COMPANY})`, "gu",
);
/** Endings that only firms and institutions have. */
const FIRM = new RegExp(
  String.raw`(?<![\p{L}'’])(?:[A-ZÀ-ÖØ-Þ][\p{L}'’.-]{1,24} (?:(?:&|and|of) )?){1,5}(?:Inc|LLC|Ltd|Limited|GmbH|PLC|Plc|plc|Corp|`
  + String.raw`Corporation|LLP|Pty|AG|Hospital|Clinic|Medical Center|Medical Centre|Health System|Surgical Group|Medical Group|`
  + String.raw`Orthopedics|Joinery|Builders|Logistics|Solutions|Partners|Associates|Group|Holdings|Industries|Elementary|`
  + String.raw`Primary School|High School|University|College|Bank|Pharmacy|Dental|Insurance Company|Freight|Trucking|Transit|`
  + String.raw`Industrial|Foods|Electrical|Plumbing|Services)\b\.?`, "gu",
);
const NOT_EMPLOYER = new Set(`
  i i'm i've ai us usa uk eu it hr qa er ed icu or epic fathom cerner excel the a monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december english spanish french german chicago
  london chennai texas california america canada india australia minnesota florida ohio year grade third second
`.trim().split(/\s+/));
const isEmployer = (text: string): boolean => !NOT_EMPLOYER.has(text.split(" ")[0]?.toLowerCase() ?? "") && !/^[A-Z]{1,5}$/.test(text);
const isFirm = (text: string): boolean => {
  const words = text.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && !NOT_NAME.has(words[0]?.toLowerCase() ?? "");
};

/** The text with names marked; every pattern is bounded, so that time grows with the length only. */
export const maskNames = (text: string): string => {
  let masked = text.replace(OPENING, (whole, lead: string, name: string) => (isName(name, 2) ? `${lead}[name]` : whole));
  masked = masked.replace(HERE, (whole, lead: string, name: string) => (isName(name, 1) ? `${lead}[name] here` : whole));
  for (const { pattern, mark, least } of PEOPLE) {
    masked = masked.replace(pattern, (whole, lead: string, name: string) => (isName(name, least) ? `${lead}${mark}` : whole));
  }
  masked = masked.replace(EMPLOYER, (whole, lead: string, name: string) => (isEmployer(name) ? `${lead}[employer]` : whole));
  masked = masked.replace(NAMED_EMPLOYER, (whole, lead: string, name: string) => (isEmployer(name) ? `${lead}[employer]` : whole));
  return masked.replace(FIRM, (name) => (isFirm(name) ? "[employer]" : name));
};
