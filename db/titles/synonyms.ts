/** Words for the same thing in British, Irish, Indian, Australian and American job names, and what somebody is who does it. Our judgement. */

const PAIRS = `
lorry: truck | hgv: truck | artic: truck | van: truck | shop: store retail | pub: bar | chemist: pharmacist pharmacy | rubbish: refuse garbage
bin: refuse garbage | trash: refuse garbage | lift: elevator | flat: apartment | holiday: travel | petrol: gas | motor: automotive | car: automotive
solicitor: attorney lawyer | barrister: attorney lawyer | uni: university | college: postsecondary | pupil: student | kid: child childcare
nursery: preschool childcare daycare | creche: childcare daycare | council: municipal city | film: movie | film: motion | coach: bus
railway: railroad train | rail: railroad train | parcel: package | post: mail postal | carer: caregiver aide | wage: payroll | salary: payroll
takeaway: food | hoover: vacuum | plaster: plasterer | book: bookkeeping bookkeeper | invoice: billing | estate: property
hospital: medical | gp: physician doctor | physio: physical | secondary: high | primary: elementary | infant: elementary preschool
surgery: medical | theatre: surgical | operative: operator worker | fitter: installer mechanic | engineer: technician | staff: worker
boss: manager supervisor | head: manager director chief | gaffer: foreman supervisor | foreman: supervisor | leader: supervisor
guy: technician worker | lady: worker | man: worker | girl: worker | boy: worker | person: worker | bloke: worker | hand: worker
drive: driver | teach: teacher | clean: cleaner | cook: chef | sell: sale salesman | paint: painter | build: builder construction
fix: repairer mechanic | repair: repairer mechanic | mend: repairer | program: programmer developer | code: coder programmer | write: writer
manage: manager | design: designer | deliver: delivery driver | pack: packer | pick: picker | sew: sewer tailor | cut: cutter | weld: welder
bake: baker | farm: farmer | fish: fisherman | grow: grower farmer | serve: server waiter | wait: waiter server | wash: washer cleaner
edit: editor | translate: translator | train: trainer | guard: guard security | answer: operator representative | type: typist
test: tester | analyse: analyst | operate: operator | install: installer | inspect: inspector | care: caregiver aide | nurse: nursing
hair: hairdresser hairstylist barber | nail: manicurist | teeth: dental | tooth: dental | shelf: stock stocker | till: cashier
old: elderly geriatric | elderly: geriatric | toddler: preschool childcare | baby: infant childcare | dog: pet animal | cat: pet animal
advisor: consultant counselor specialist | executive: representative specialist | officer: specialist | consultant: specialist
assistant: aide clerk | aide: assistant | clerk: assistant | attendant: worker | operator: worker | rep: agent
accountancy: accounting | photographer: photography | hr: human | it: computer | ml: machine | ai: artificial | qa: quality | law: legal
plane: aircraft | aeroplane: aircraft | airplane: aircraft | cop: police | tube: train | underground: train | mobile: cell | telly: television
garden: gardener landscaping | tree: arborist | wood: carpenter | pipe: plumber pipefitter | wire: electrician | roof: roofer | brick: bricklayer
`;

const table = new Map<string, readonly string[]>();
for (const pair of PAIRS.split(/\s*[|\n]\s*/).filter(Boolean)) {
  const [word, others] = pair.split(": ") as [string, string];
  table.set(word, [...(table.get(word) ?? []), ...others.split(" ")]);
}

/** Other words, in their common form, that a name may use for this one. */
export const synonymsOf = (word: string): readonly string[] => table.get(word) ?? [];
