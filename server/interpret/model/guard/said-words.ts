/** Words of many languages by which people deny work and speak of difficulty, experience, rank and leading. Folded. */
import { any } from "../../steering/phrases.ts";

export const NEGATION = any(`
  no, not, none, never, nope, nah, nothing, nobody, zero, zilch, nada, without, neither, nor, hardly, barely, cannot, \\p{L}+n't, dont, doesnt,
  didnt, isnt, cant, wont, aint, no one, stopped, gave up, dropped, used to, lost, (i|we) skip*, skipped, nunca, ningun*, nadie, tampoco, sin, jamas,
  pas, jamais, aucun*, rien, personne, non, ne, sans, ni, nicht, nie, kein*, nichts, niemand*, nein, ohne, nao, nenhum*, ninguem, sem, mai,
  nessun*, niente, nulla, senza, nigdy, zaden, zadn*, nikt, nic, nikogo, nikim, bez, brak, niet, nooit, geen, niets, nee, zonder,
  hayir, degil, yok, hic, asla, \\p{L}+(miyor|muyor|maz|mez)\\p{L}*, не, нет, никогда, никт*, никем, никого, ничего, без, ні, ніколи, ніхто, ніким,
  немає, 不, 没, 沒, 无, 無, ない, ません, いいえ, 안, 없, 아니, नहीं, नही, لا, لم, ليس, لن, بدون, غير, khong, chua
`);

const HARD = `
  hard*, complex*, complicat*, difficult*, trick*, ugl*, nast*, weird*, mess*, tough*, gnarl*, unusual, odd*, high risk, severe, critical, awkward, hair*,
  problem*, challeng*, demanding, worst, trauma, escalat*, multi*, rare, special*, intens*, acute, dific*, complej*, raro*, delicad*, grave*, complexe*, complique*,
  schwer*, schwierig*, komplex*, kompliziert*, knifflig*, heikel*, compless*, trudn*, zlozon*, skomplikowan*, moeilijk*, ingewikkeld*, lastig*, zor*,
  karmasik*, сложн*, трудн*, тяжел*, складн*, важк*, 难, 難, 复杂, 複雜, 複雑, 棘手, 어려, 복잡, कठिन*, मुश्किल*, जटिल*, صعب*, معقد*, kho, phuc tap
`;
const EASY = `
  simple*, eas*, routine*, standard*, straightforward, basic*, plain, bog standard, run of the mill, cookie cutter, repetit*, vanilla, textbook,
  everyday, same*, bread and butter, usual, ordinar*, normal*, boring, sencill*, facil*, rutin*, simpl*, routin*, courant*, einfach*, leicht*, faceis, rotin*,
  semplic*, prost*, latw*, rutyn*, simpel*, eenvoudig*, makkelijk*, kolay*, basit*, прост*, легк*, рутин*, обычн*, типов*, звичаин*,
  简单, 簡單, 簡単, 常规, 普通, 간단, 쉬운, 쉽, आसान*, सरल*, सामान्य*, سهل*, بسيط*, روتين*, عادي*, de dang
`;
export const DIFFICULTY = any(HARD, EASY, `
  mix*, sort*, bit of, both, half, var*, average, range, everything, anything, cases, level, mezcla, variad*, melange*, gemischt*, mistur*, mist*,
  miesza*, gemengd*, смеш*, разн*, різн*, 混合, 各种, 混在, 섞, मिश्रित, مزيج, مختلط*
`);
export const SAYS_HARD = any(HARD);
export const SAYS_EASY = any(EASY);

export const TENURE = any(`
  \\d{1,2}, (19|20)\\d\\d, '\\d\\d, year*, yr*, month*, week*, decade*, since, started, start, ago, first, new, career, life, donkey*, ages, long, \\p{L}+teen, one, two,
  three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, few, couple, dozen, \\p{L}+ odd, ano*, mes, meses, desde, llevo, an, ans,
  annee*, mois, depuis, jahr*, monat*, seit, anni, anno, mesi, lat, lata, rok*, miesi*, od, jaar, maand*, sinds, yil*, ay, aydir, beri, лет, год*, месяц*,
  рок*, місяц*, 年, 个月, 月, 년, 개월, 달, साल*, वर्ष*, महीन*, سنة, سنوات, سنين, عام*, اعوام, شهر*, منذ, nam, thang, trainee, apprentice, newbie, empez*, empiez*, acabo de, commenc*, anfang*, angefangen, begonnen, iniciei, comec*, iniziat*, zacz*, basladim, baslad*, начал*, почал*, 刚, शुरू, بدات, بدا
`);

export const LEADING = any(`
  lead*, led, manag*, supervis*, team*, report*, train*, mentor*, coach*, teach*, taught, under, charge, foreman, forewoman, head*, crew*, run, runs, running, boss,
  senior*, junior*, people, newbie*, apprentice*, show*, wing, shift*, responsib*, chief, staff, captain, sergeant, guide, onboard*, induct*, preceptor, deputy, assistants?, helpers?,
  look after, superviso, supervisa*, supervision*, dirijo, lidero, coordin*, jef*, equipo, cargo, formo, entreno, enseno, personas, dirige, encadr*, forme*, chef*, equipe, leite*,
  leitung, fuhr*, ausbild*, bild*, anleit*, einarbeit*, vorgesetzt*, leute*, lehrling*, azubi*, mitarbeit*, lider*, chefi*, treino, gerenci*, gestisco, dirigo, squadra, responsabil*,
  kieruj*, kierown*, szkol*, prowadz*, zespo*, nadzor*, ludzi, osob*, leid*, begeleid*, opleid*, mensen, yonet*, ekip*, egit*, kisi*, руковож*, руковод*, управля*, обуча*, учу, команд*,
  начальник*, бригад*, подчинен*, керую, керів*, навча*, підлегл*, людьми, людеи, 带, 管理, 领导, 主管, 培训, 组长, 团队, 指導, リーダー, 部下, 관리, 이끌, 교육, 팀, नेतृत्व, टीम, सिखा*, प्रबंध*, लोगों,
  اقود, ادير, اشرف, فريق*, ادرب, nhom, quan ly
`);

export const RANK = any(`
  trainee*, apprentice*, junior*, intern, interns, new*, beginner*, first, start*, learn*, probation*, graduate*, grad, student*, entry, rookie, green, mid*, intermediate, medior, normal, regular,
  ordinary, senior*, lead*, specialist*, principal, expert*, master*, chief, head, supervis*, manag*, foreman, sergeant, captain, veteran*, experienced, old hand, fresh*, cadet*,
  aprendiz*, becari*, principiante*, nuev*, stagiaire*, debutant*, apprenti*, azubi*, lehrling*, anfanger*, neu, neuling, praktikant*, jef*, encargad*, meister*, leit*, ober*, chef*,
  responsab*, estagiari*, iniciante, tirocin*, apprendist*, capo, stazyst*, mlodsz*, starsz*, glown*, leerling*, stagiair*, hoofd*, kidemli*, stajyer*, cirak*, стаж*, учен*, старш*, ведущ*,
  главн*, младш*, провідн*, молодш*, 高级, 资深, 主管, 初级, 实习, 新人, 主任, 見習, 新入, 선임, 수습, 신입, वरिष्ठ, प्रशिक्षु, नया, नयी, كبير, متدرب*, جديد, مبتدئ, empez*, empiez*, acabo de, commenc*, anfang*, angefangen, begonnen, iniciei, comec*, iniziat*, zacz*, basladim, baslad*, начал*, почал*, 刚, शुरू, بدات, بدا
`);

/** Agreement and courtesies: they name nothing. */
export const ACK = any(`
  yes, yep, yeah, yup, ok, okay, sure, right, correct, fine, good, thanks, thank you, please, continue, go on, next, hi, hello, well, so, and, si, claro, vale, oui, d'accord, bien, ja, genau, gut, sim, certo,
  tak, dobrze, goed, evet, tamam, да, хорошо, так, добре, 是, 好, 对, はい, 네, हाँ, हां, ठीक, نعم, حسنا, vang, it, is, the, a, that, this, of, to
`);
