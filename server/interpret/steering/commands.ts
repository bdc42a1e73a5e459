/** Commands to the machine in many languages, on the shadow of a message: small letters, no accents. English ones stand beside `steering.ts`. */
import { cue } from "../facts/cue.ts";
import { UNASKED } from "./english.ts";
import { any, near, words } from "./phrases.ts";

const IGNORE = words(`
  ignora, ignore, ignoren, ignorar, ignorad, ignorez, ignorate, olvida, olvide, olvidate de, esqueca, esquece, esquecer, desconsidere,
  haz caso omiso, oublie, oubliez, ignorier*, vergiss, vergesst, missachte*, dimentica, dimenticate, ignoruj*, zignoruj*, zapomnij,
  pomin, negeer, vergeet, yok say*, unut, gormezden gel, dikkate alma, игнорируи*, проигнорируи*, забудь, забудьте, ігноруи*,
  проігноруи*, 忽略, 忘记, 忘記, 忘掉, 无视, 無視, 忘れ, 무시, 잊어, अनदेखा, भूल जाओ, भूल जाइए, नजरअंदाज, تجاهل, تجاهلي, انس, انسي, bo qua, quen, saltate, sautez, ignorera, ignorer, glom, glem, hagyd figyelmen, ignorati, αγνοησε, αγνοησετε, ξεχασε, התעלם,
  התעלמי, abaikan, lupakan, ناديده, نادیده, فراموش کن, উপেক্ষা, ohita, unohda, (ne )?(tiens|tenez|tiens toi) pas compte,
  no hagas caso, no tengas en cuenta, beachte, nicht beachten, non tenere conto, non considerare, nie zwracaj uwagi, nie bierz pod uwage, let niet op, не обращаи внимания, не обращаите внимания
`);
const RULES = words(`
  instruc*, regla*, regra*, regle*, regel*, anweisung*, vorgabe*, consigne*, istruzion*, regole, instrukc*, zasad*, polece*,
  instructies, instructions, talimat*, kural*, инструкци*, правил*, указани*, інструкц*, вказівк*, 指令, 规则, 規則, 指示, ルール, 지시,
  규칙, निर्देश*, निर्देशों, नियम*, नियमों, التعليمات, تعليماتك, قواعدك, القواعد, huong dan, quy tac, prompt, norm*, pokyn*, pravid*, utasitas*, szabaly*, instruktion*, instruks*, regul*, οδηγι*, κανον*, הוראות, ההוראות, כללים, aturan, دستور*, قوانین,
  নির্দেশ*, ohje*, saanno*
`);
/** "I ignore the rules" tells of the worker. */
const NOT_OWN = "(?<!(?<![\\p{L}])(?:i|we|they|he|she|you|je|ich|wir|io|eu|yo|on|il|elle|el|ella|noi|ik|ja) )";
const IGNORES = near(`${NOT_OWN}(?:${IGNORE})`, RULES);
const SET = words(`
  pon, ponme, ponga, dame, deme, asigna, asigname, establece, configura, fija, sube, mets, mettez, donne moi, donnez moi, attribue,
  fixe, setz, setze, gibst, vergibst, verleih, gewahre, setzen sie, gib mir, geben sie mir, stell, erhohe, mach, defina, ponha, coloque, de me, me de, da me,
  aumente, imposta, impostare, dammi, metti, assegna, assegnami, ustaw, daj mi, przyznaj, podnies, zet, geef me, geef mij, verhoog,
  yap, ver, ayarla, поставь, поставьте, даи мне, установи, присвои, повысь, постав, даи мені, встанови, 设为, 設為, 设置, 设成, 给我,
  改成, 改为, にして, 設定, つけて, 설정, 줘, कर दो, करो, दो, दीजिए, اجعل, اجعلي, اعطني, ضع, dat, cho toi, wystaw, wystaw mi, gib, ge mig, satt, sett, giv mig, gi meg, nastav, dej mi, daj, allitsd, adj, adjal,
  pune, seteaza, βαλε, δωσε μου, δωσε, שים, תן לי, beri, atur, jadikan, بده, দাও, anna, aseta, coloca
`);
const SCORE = words(`
  puntuacion, puntaje, nota, calificacion, resultado, score, note, points, resultat, punktzahl, punkte, punkten, ergebnis, bewertung,
  pontuacao, punteggio, voto, risultato, wynik, punkt*, ocen*, puan*, skor*, оценк*, балл*, результат*, оцінк*, бал*, 分数, 得分, 评分,
  分(?![钟鐘]), スコア, 点数, 점수, स्कोर, अंक, نتيجتي, نتيجة, نتيجه, درجة, درجه, درجتي, diem, mark, grade, wertung, massimo, skore, pontszam*, pont, scor*, βαθμολογ*, ציון, הציון, نمره, امتیاز, poang*, poeng, স্কোর, pisteet
`);
const EXTREME = /\d{2,3}|massimo|najwyz|yuksek|اعلى|सबसे|\b(?:ma[xk]\w*|perfe[ck]\w*|hochst\w*|alto|alta|haut\w*|hoch\w*|best\w*)\b|максимал|найвищ|最高|满|满分/u;
const setsScore = near(`${NOT_OWN}(?:${SET})(?! (?:ich|wir)(?!\\p{L}))`, SCORE);

const NOW = any(`
  (a partir de ahora|desde ahora|ahora) (eres|seras|actua*|respond*), tu es (maintenant|desormais), vous etes (maintenant|desormais),
  (desormais|a partir de maintenant) (tu|vous), du bist (jetzt|nun|ab), ab (jetzt|sofort) bist, sie sind (jetzt|nun|ab sofort) ein*,
  voce agora e, agora voce e, a partir de agora voce, (da ora in poi|ora) sei, sei ora, jestes teraz, (od )?teraz jestes, je bent nu,
  vanaf nu ben, artik [^.]{0,30}(asistan|robot|bot)(\\p{L}+)?, теперь ты, отныне ты, тепер ти, відтепер ти, 你现在是, 从现在(起|开始)你, 你扮演,
  あなたは今, 今からあなた, 이제부터 너, 너는 이제, अब तुम, अब आप, انت الان, بدءا من الان, tu bay gio ban
`);
/** What follows is not what the worker does. */
const PRETEND = any(`
  nueva regla, nouvelle regle, nouvelle consigne, neue regel, neue anweisung, nuova regola, nova regra, nowa zasada, nieuwe regel, yeni kural, новое правило, нове правило, 新规则, 新規則, 新しいルール, قاعدة جديدة, नया नियम,
  es una orden, c'est un ordre, das ist ein befehl, e un ordine, e uma ordem, to rozkaz, это приказ, це наказ, 这是命令, هذا امر, modifica mi perfil, cambia mi perfil, modifie mon profil, andere mein profil,
  haz como si, hazte pasar, finge que, supon que, imagina que, imaginate que, fais (semblant|comme si), faites (semblant|comme si), imagine que, suppose que, tu so als, tu so, tun sie so, stell dir vor, nimm an,
  fai finta, fate finta, immagina che, supponi che, finja, imagine que, suponha que, udawaj, wyobraz sobie, zaloz ze, сделаи вид, притворись, представь что, представь, предположи, вдаваи, уяви, припусти,
  假装, 假裝, 假设, 假設, ふりを, と仮定, 척해, 척 해, 가정해, تظاهر, افترض, تخيل, मान लो, मान लीजिए, कल्पना करो, varsay, farz et, gibi davran, doe alsof, stel je voor, latsas, forestall dig, late som, predstirej, predstav si,
  tegyel ugy, tegy ugy, kepzeld, prefa te, imagineaza, προσποιησου, φαντασου, תעמיד פנים, דמיין, anggap, pura pura, وانمود کن, فرض کن, ধরে নাও, teeskentele, kuvittele
`);
const AUTHORITY = any(`
  te ordeno, le ordeno, lhe ordeno, ordeno que, je t ordonne, je t'ordonne, je vous ordonne, befehle ich, ich befehle, weise ich dich an,
  ti ordino, le ordino, rozkazuje, beveel ik, ik beveel, emrediyorum, приказываю, наказую, 我命令你, 命令する, 명령한다, आदेश देता, آمرك, امرك,
  responde solo, solo responde, responda apenas, reponds (seulement|uniquement), antworte (nur|ausschliesslich), rispondi solo,
  odpowiadaj tylko, odpowiedz tylko, antwoord alleen, отвечаи только, 只回答, 只输出
`);
/** Dictation: hostile beside other commands, or where it is said to be untrue. */
const WRITE = any(`
  (escribe|escriba|anota|anote|registra|registre|apunta|pon|di|diga|escreva|marca|marque) (que|como|\\d), (ecris|ecrivez|note|notez|indique|inscris|
  enregistre|marque) (que|\\d), inscris, (schreib|schreibe|notiere|vermerke|sag)[,]? dass, trag(e|en)?( mir)?( \\p{L}+| \\d+){0,5} ein, (scrivi|segna|annota|di) che,
  registrare, (napisz|zapisz|wpisz|zaznacz)[,]? ze, zapisz, wpisz, (schrijf|noteer|zet) dat, yaz, kaydet, напиши, запиши, укажи, 记录, 記録して,
  写(上|下)?我, 标记为, 標記為, लिखो, लिख दो, दर्ज करो, اكتب, سجل, اكتبي
`);
const UNTRUE = any(`
  no es (verdad|cierto), (ce )?n'est pas vrai, c'est faux, stimmt (zwar |aber )?nicht, nicht wahr, nao e verdade, non e vero,
  nieprawda, nie jest prawda, niet waar, dogru degil, неправда, это не так, это ложь, 不是真的, 假的, सच नहीं, ليس صحيحا,
  (mejora*|ameliore*|verbesser*|migliora*|melhora*|popraw*|yukselt*) [^.]{0,20}(score|punt*|punkt*|ergebnis|note|wynik)
`);

const ENGLISH = cue(
  "you (must|should|have to|will|shall) (now |only |always )?(record|write|output|return|report|give|say|set|mark|confirm|answer|rate|score)",
  "i want you to (record|write|output|return|report|give|say|set|mark|confirm|rate|score)", "whenever i say", "rule for you",
  "pretend (that )?(i|you|we|this)", "treat (the following|this|what follows) as", "from now on you", "put me in the (green|safe)",
  "(developer|creator|admin|administrator|openai|anthropic|support|google)( team)? (says|said|wants|told|asks|demands)~you",
  "(reveal|print|repeat|show|output|leak|dump|recite) (me )?(the|your|all|everything)~(prompt|instructions|rules|text above|above|message)",
  "repeat the (text|words) above", "word for word", "hypothetically", "as if (i|they|it|he|she|this) (were|did|had|was)",
  `${UNASKED}(raise|boost|lift|max) my (score|result|rating|resistance)`, "(resistance|scores?|rating|result) (of|at|to|is now|is|=) ?\\d{2,3}",
  "i (hereby )?(order|command|authori[sz]e|instruct) you", "obey", "decode~(this|and|follow)", "(follow|obey) the transcript",
  "(ignore|disregard) (the question|anything else|everything else|anything i|everything i)", "your score is", "mark (me as|everything|all)",
  "tell the (system|machine|computer|ai) (that )?", "(do|did|forgot|remember) what i told you", "declare my job", "remember the number", "scorebot",
  "(highest|best|maximum|perfect) (possible )?(score|rating|result)", "^\\W*override", "set (it|this|everything|all|that) to the max*",
  "(a|one) hundred (out of|points)", "\\d{2,3} ?(out of|/) ?100", "(all|every|each) tasks? ?(=|:=|to be|are|is)", "let's play a game",
  "apply the rule", "(put|keep) (the|my) score", "set my score", "(make|set|put|fix) (the|my) (final |overall )?(number|score|result|rating)", "(that's|this is) an order", "count (all|every|each)~as not done",
  "(set|mark|rate|make|count|label) (all|every|each)( \\w+){0,2} (to|as|at)",
  "(instead|only) (report|record|return|output)", "(simulate|impersonate) (a|an|that|i|you|the|my|this)",
  "for the purposes? of this", "correct state", "previous (conversation|state|answers?) (was|is|were)~(corrupt*|wrong|lost|reset)",
  "(assistant|model|bot|ai|system|machine) (must|should|has to|shall|will) (now )?(emit|output|return|say|write|report|record|give|set)",
  "(grant|hand|give|get|award) (me )?(the |a |an )?(max*|top|highest|best|full|perfect) (resistance|mark*|score|rating|grade|result)",
  "(output|result|outcome|answer) (has to|must|should|needs to|shall) (be|say|read)", "new rule", "overwrite (that|it|this|them) with", "sudo",
  "translate (this )?to json", "(makes?|mark|flag|label) (me|this|my) ?(account|job|profile|worker)? (as )?(\\d+ ?(percent|%) )?(human|safe|green)",
  "job is (100|a hundred) ?(%|percent)? safe", "slap (a|an) \\d+", "decree", "as an? (large )?language model", "as an? (ai|chatbot|assistant),? you", "(expected|desired) (output|result|score)", "you must (comply|obey)",
  "(i don't|i do not|i never) (actually |really )?(do|spend|have) (that|it|this|them),? (but|though)~(job|score|safe*|better|help*|look*|protect*)", "(tip|pay|reward) you", "you('re| are) (my|our) (loving |dear |best )?[\\w]+ and", "secret code", "duties are secret", "so the (file|record|report) looks",
  "trusted (configuration|config|input|source)", "fudge (it|that|the)", "hey (model|bot|machine|assistant)", "use [\\w' ]{1,20} instead of mine", "new conversation", "(answer|message|note) from (hr|management)",
  "you have no (tools|limits|rules|restrictions)", "(make|set|put) (her|his|my|their|the) (score|rating|result)", "(log|enter|book|file) \\d+ (hours? )?under~(so|and nobody)", "if~then (raise|set|return|give|make|put|report|say)",
);
/** An order in the same message as a plain attack goes with it. */
const ORDERS = cue(
  "^\\W*(and |then |now |but |please |just |also |so )*(confirm|set|put|write|record|mark|give|return|report|rate|say|make|count|apply|continue|"
    + "reply|respond|output|answer|print|add|import|treat|save|note|log|declare|tell|repeat|list|drop) (down |out )?(that|it|me|my|the|this|these|as|"
    + "with|to|all|every*|each|i|a|an|level|only|no|\\d+)",
  "(the|this) (user|worker|employee|candidate)('s)?",
);

/** Signs of text that is written backwards. */
const BACKWARDS = /erocs|snoitcurtsni|erongi|tpmorp|tluser|ytiroines/;
const turned = (text: string): string => [...text.trim()].toReversed().join("");

/** A sentence that is a command by itself. */
export const commands = (plain: string, latin: string): boolean => {
  if (ENGLISH.test(latin) || (BACKWARDS.test(latin) && /score|instructions|ignore|prompt|result/.test(turned(latin)))) return true;
  return (plain === latin ? [plain] : [plain, latin]).some((text) => IGNORES.test(text) || NOW.test(text) || PRETEND.test(text) || AUTHORITY.test(text)
    || (setsScore.test(text) && EXTREME.test(text)) || (WRITE.test(text) && UNTRUE.test(text)));
};

/** A sentence that is a command only beside another one. */
export const orders = (plain: string, latin: string): boolean => ORDERS.test(latin) || WRITE.test(plain);
/** Takes back the dictation before it. */
export const isUntrue = (plain: string): boolean => UNTRUE.test(plain);
export const dictates = (plain: string): boolean => WRITE.test(plain);
