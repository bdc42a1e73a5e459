/** Words for the same thing in British, Irish, Indian, Australian and American job names, and what those are called who do it. Our judgement. */
import { foldWord } from "./fold.ts";

const SAME = `
admin: administrator administrative administration | administrator: admin | administrative: admin | administration: admin administrative
auto: automotive automobile | automotive: auto automobile | automobile: auto automotive
lorry: truck | hgv: truck | artic: truck | van: truck | shop: store retail | pub: bar | chemist: pharmacist pharmacy | rubbish: refuse garbage
bin: refuse garbage | trash: refuse garbage | lift: elevator | flat: apartment | holiday: travel | petrol: gas | motor: automotive auto | car: automotive auto automobile
solicitor: attorney lawyer | barrister: attorney lawyer | uni: university | college: postsecondary | pupil: student | kid: child childcare
nursery: preschool childcare daycare | creche: childcare daycare | council: municipal city | film: movie | coach: bus
railway: railroad train | rail: railroad train | parcel: package | post: mail postal | carer: caregiver aide | wage: payroll | salary: payroll
takeaway: food | hoover: vacuum | plaster: plasterer | book: bookkeeping bookkeeper | invoice: billing | estate: property
hospital: medical | gp: physician doctor | physio: physical | secondary: high | primary: elementary | infant: elementary preschool
surgery: medical | theatre: surgical | operative: operator worker | fitter: installer mechanic | engineer: technician | staff: worker
boss: manager supervisor | head: manager director chief | gaffer: foreman supervisor | foreman: supervisor | leader: supervisor
guy: technician worker | lady: worker | man: worker | girl: worker | boy: worker | person: worker | bloke: worker | hand: worker
hair: hairdresser hairstylist barber | nail: manicurist | teeth: dental | tooth: dental | shelf: stock stocker | till: cashier
old: elderly geriatric | elderly: geriatric | toddler: preschool childcare | baby: infant childcare | dog: pet animal | cat: pet animal
advisor: consultant counselor specialist | executive: representative specialist | officer: specialist | consultant: specialist
assistant: aide clerk | aide: assistant | clerk: assistant | attendant: worker | operator: worker | representative: agent | agent: representative
accountancy: accounting | hr: human | it: computer | ict: it computer | ml: machine | ai: artificial | qa: quality | law: legal | care: caregiver aide
plane: aircraft | airplane: aircraft | cop: police | tube: train | underground: train | mobile: cell | telly: television
garden: gardener landscaping | tree: arborist | wood: carpenter | pipe: plumber pipefitter | wire: electrician | roof: roofer | brick: bricklayer
`;
const DOERS = `
drive: driver | teach: teacher | clean: cleaner | cook: chef | sell: sale salesman | paint: painter | build: builder construction
fix: repairer mechanic | repair: repairer mechanic | mend: repairer | program: programmer developer | code: coder programmer | write: writer
manage: manager | design: designer | deliver: delivery driver | pack: packer | pick: picker | sew: sewer tailor | cut: cutter | weld: welder
bake: baker | farm: farmer | fish: fisherman | grow: grower farmer | serve: server waiter | wait: waiter server | wash: washer cleaner
edit: editor | translate: translator | train: trainer | guard: guard security | answer: operator representative | type: typist
test: tester | analyse: analyst | operate: operator | install: installer | inspect: inspector | nurse: nursing | stack: stocker | sweep: sweeper
assemble: assembler | audit: auditor | budget: accountant | coach: coach trainer | debug: developer | dig: excavator | distribute: distributor
examine: examiner | gather: collector | collect: collector | interview: interviewer | interpret: interpreter | load: loader | market: marketing
mine: miner | mix: mixer | photograph: photographer | plan: planner | print: printer | process: processor | produce: producer
purchase: purchaser buyer | buy: buyer | research: researcher | sort: sorter | supervise: supervisor | survey: surveyor | treat: therapist
`;

function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(text.trim().split(/\s*[|\n]\s*/).map((pair) => {
    const [word, others] = pair.split(": ") as [string, string];
    return [foldWord(word), others.split(" ").map(foldWord)];
  }));
}

const same = tableOf(SAME), doers = tableOf(DOERS);

/** Other words, in their common form, that a name may use for this one. */
export const synonymsOf = (word: string): readonly string[] => same.get(word) ?? [];

/** What those are called who do this: "drive" and "driving" give driver. */
export function doersOf(word: string): readonly string[] {
  const stem = /^(.{3,})ing$/.exec(word)?.[1];
  const forms = stem === undefined ? [word] : [word, stem, `${stem}e`];
  return forms.flatMap((form) => doers.get(form) ?? []);
}
