/** Words of many languages that name what a context fact is about. Folded. */
import type { ContextKey } from "../../../../scoring/index.ts";
import { any } from "../../steering/phrases.ts";

const LICENCE = `
  certif*, certs?, licen*, credential*, qualif*, regist*, exam*, tickets?, accredit*, diplom*, degree, charter*, papers, boards?, cards?, badge, permit*, admitted, [a-z]{2,5}(-[a-z]{1,3})? since, licencia*, titul*, colegiad*, carnet,
  permis, brevet*, habilitation*, zulassung*, lizenz*, zertifik*, meister*, prufung*, examen, schein*, \\p{L}+schein, approbation, registro, licenz*, patent*, abilitaz*, albo, licenc*, certyfik*, uprawnien*, dyplom*, licent*,
  vergunning*, lisans*, sertifika*, ruhsat*, belge*, лиценз*, сертифик*, удостоверен*, диплом*, ліценз*, сертифік*, 证, 證, 执照, 资格, 免許, 資格, 자격, 면허, लाइसेंस*, लाइसेन्स*, प्रमाण*, رخصة*, رخصه*, شهادة*, شهاده*, ترخيص*, bang, chung chi
`;
const LAW = `
  law*, legal*, illegal*, state, required, requires, require, must, mandatory, compulsory, statut*, regulat*, government, ley, obligator*, loi, oblig*, gesetz*, pflicht*, vorschrift*, lei, legge, prawo, prawem, ustaw*, wymag*, wet, wettelijk,
  verplicht, yasa*, zorunlu, закон*, обязательн*, обов*, 法律, 法定, 必须, 法, कानून*, القانون, قانون*, luat
`;
const AI = `
  ai, a\\.i, ia, ki, yz, ии, ші, artificial, artific*, kunstlich*, sztuczn*, yapay, inteligencia, chat ?bots?, chat ?gpt, gpt*, copilot*, claude, gemini, llms?, language models?, models?, machine learning, bots?, robots?, automat*, auto\\p{L}+,
  software, system*, engine, tool*, machine*, program*, algorithm*, transcri*, scribe, ambient, ocr, scanner*, camera*, predict*, generat*, assistant*, agents?, deepl, grammarly, app, apps, computer*, gadget*, paper, dragon, 人工智能, 机器人, 自动, 智能, 人工知能,
  自動, 인공지능, 자동, एआई, ए आई, الذكاء, tri tue
`;

const SUBJECT: Record<ContextKey, string> = {
  union: `
    union*, non union, steward*, dues, collective*, cba, bargain*, agreement*, guild*, teamster*, local \\d+, organi[sz]ed, member*, covered, seiu, ufcw, ibew, uaw, afscme, cwa, unison, unite, gmb, sindica*, convenio*, afiliad*, syndic*, syndiq*, cgt, cfdt, convention,
    gewerkschaft*, ver\\.?di, ig metall, betriebsrat*, tarif*, sindacat*, cgil, cisl, ccnl, zwiaz*, solidarnosc*, vakbond*, fnv, cnv, cao, sendika*, профсоюз*, профспілк*, 工会, 工會, 組合, 労組, 노조, 노동조합, यूनियन*, संघ*, نقابة*, نقابه*, النقابة, النقابه, cong doan
  `,
  certificate: LICENCE, licence_required: `${LICENCE},${LAW}`,
  place: `
    home*, remote*, office*, on ?site, site*, hybrid, wfh, desk, kitchen, bedroom*, room, shed, basement, attic, flat, apartment, house*, shop*, floor, ward*, plant, field*, van, truck, lorry, warehouse*, hospital*, clinic*, stores?, school*, lab*, depot, yard, studio,
    in person, commut*, drive in, garage, bank, hotel, restaurant, library, court*, station, centre, center, road, casa, remot*, teletrabaj*, oficina*, tienda*, teletravail, domicile, maison, bureau*, distanciel, presentiel, home ?office, zuhause, zu hause, daheim, buro*, vor ort,
    werk*, klinik*, escritorio*, teletrabalho, smart working, ufficio, telelavoro, dom, domu, zdaln*, biur*, thuis*, huis, kantoor*, ev, evden, evde, ofis*, uzaktan, дом*, удален*, офис*, вдома, віддален*, офіс*, 家, 远程, 遠端, 办公室, 公司, 现场, 在宅, 自宅, テレワーク, 会社,
    オフィス, 재택, 사무실, 집에서, घर*, दफ्तर*, ऑफिस*, कार्यालय*, بيت*, البيت, منزل*, المنزل, عن بعد, مكتب*, المكتب, nha
  `,
  hands_on: `
    hand*, physical*, manual*, desk*, screen*, computer*, in person, feet, lift*, body, bodies, sit, sitting, stand*, mano*, fisic*, main, mains, manuel*, physique*, korper*, mao, maos, mani, rek*, rece, fizyczn*, fysiek*, elle, fiziksel, рук*, физич*, фізичн*, 手, 体力, 电脑, 身体,
    손, 몸, हाथ*, शारीरिक, يد*, بيدي, tay
  `,
  sign_off: `
    sign*, approv*, final*, responsib*, liab*, name, stamp*, check*, review*, releas*, decid*, decision*, last word, answer*, nobody, no one, accountab*, say, licen*, court, ok, okay*, hook, own number, under my, boss*, supervisor*, manager*, lead, partner*, doctor*, head, line, blame, neck, firm*, aprueb*, aprob*,
    respons*, jef*, revis*, valid*, approuv*, chef*, unterschr*, freig*, freizu*, verantwort*, haft*, genehmig*, pruf*, abzeichn*, assin*, aprov*, podpis*, zatwierdz*, odpowiedzial*, odpowiadam, teken*, goedkeur*, verantwoord*, imza*, onay*, sorumlu*, подпис*, утвержда*, отвеча*,
    ответствен*, підпис*, затвердж*, відповіда*, 签字, 签, 批准, 审批, 负责, 审核, 署名, 承認, 責任, 서명, 승인, 책임, हस्ताक्षर*, मंजूर*, जिम्मेदार*, اوقع, توقيع*, موافق*, مسوول*, يوقع, ky
  `,
  employer_ai: `${AI},laid off, lay ?offs?, let go, redundan*, replac*, let ( ?\\p{L}+){1,4} go`, ai_work: AI,
};
const TOPICS = Object.fromEntries(Object.entries(SUBJECT).map(([key, words]) => [key, any(words)])) as Record<ContextKey, RegExp>;

/** Whether folded words speak of what the fact is about. */
export const speaksOf = (key: ContextKey, text: string): boolean => TOPICS[key].test(text);

/** Whether they speak of any fact at all. */
export const speaksOfAny = (text: string): boolean => Object.values(TOPICS).some((words) => words.test(text));

/** What only a legal duty has: a name, a licence, a court. */
export const LEGAL = any(LICENCE, LAW, `
  liab*, hook, own number, accountab*, answerable, repond*, respond*, court*, judge, jail, prison, sue*, sued, stamp*, seal*, sign*, name, neck, line, responsib*, insur*, malpractice, of record, coroner, inspector*, firm*, respons*, haft*, unterschr*, tribunal*, juicio, gericht*, odpowiada*, podpis*, sad, подпис*, суд*, отвеча*, ответствен*,
  juge*, nom, juez, nombre, richter*, giudice, nome, juiz, sedzi*, rechter, hakim*, судь*, имя, 法官, 签, 责任, 法, 責任, 署名, 서명, 책임, हस्ताक्षर*, जिम्मेदार*, توقيع*, مسوول*, اوقع
`);
/** The fact itself is denied, in plain English. */
export const DENIED: Partial<Record<ContextKey, RegExp>> = {
  union: any("(no|not in (a|the|any)|without( a)?|never( been)? in (a|the)|non) union*", "there('s| is) no union"),
  certificate: any("(no|without( a)?|not) (licen*|certif*|credential*|qualif*|regist*)", "uncertified, unlicen*, unqualified"),
  licence_required: any("(no|without( a)?) (licen*|certif*) (is )?(required|needed)", "not (required|needed), unregulated"),
  employer_ai: any("(no|not any|without( any)?|zero) (ai|artificial intelligence)"),
  ai_work: any("(no|not any|zero) (ai|time on ai)"),
};
