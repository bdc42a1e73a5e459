/** Signs that a message speaks to the machine, though no command is recognised: reason enough to want a second reader, not to blank anything. */
import { cue } from "../facts/cue.ts";
import { dictates } from "./commands.ts";
import { any, words } from "./phrases.ts";
import { latin, shadow } from "./shadow.ts";
import { recent } from "../words/recent.ts";

/** What the interview ends in; assessments, outputs and results are many workers' daily work. */
const SCORE = "(score*|rating*|resistance|zone|verdict)";
const RESULT = "(result|output|profile|assessment|marks|grade|points|account|prompt|algorithm|number)";
/** Where an order begins: "they call me" is none. */
const ORDER = "(?:^|[.!?;:,\\n] ?|\\b(?:please|just|kindly|now|then|and|so|also|don't) )";
const ENGLISH = cue(
  `(me|my|you|your|please|must|should|has to|needs? to|want)( [\\w']{1,15}){0,4} ${SCORE}`, `${SCORE}( [\\w']{1,15}){0,4} (me|you|please|must|should|has to|needs? to)`,
  `(your|please|give me|my personal|my final)( [\\w']{1,15}){0,2} ${RESULT}`, `(your|my) (overall |final )?${RESULT} (to|should|must)`,
  "(can|could|will|would|won't|shall) (you|u)", "(you|u) (must|should|shall|are to) (now |just |only |always )?(give|say|put|tell|make|write|set|record|rate|score|mark|change|show|treat|count|know|understand|accept)",
  "i('d like| would like|'d want| want|'d love) (you|u) to", "on me$", "json", "admin(istrator)? (here|says|mode|access)", "as (an|the|your) admin(istrator)?", "jailbreak*", "pretend*",
  "act (as (if|though|my|the)|like)", "(your|these|those|previous|prior|hidden|secret|new|ignore|the above) instructions?", "corrupted", "green zone", "scorebot",
  "apply (it|this|that) to", "treat as", "(100|hundred) ?(%|percent) (safe|human)", "emit*",
  "(this|the|every|each|our) (worker|employee|user|candidate|applicant|coder)('s|s)?( [\\w']{1,15}){0,3} (is|has|gets?|got|does|leads?|signs|scores?|must|should|deserves)", "^\\W*(employee|worker|user|candidate) (is|has|does|leads|gets)",
  "final answer", "protection (tier|level)", "the chatbot", "(hey|dear|hello|hi|ok|thanks|thx|yo),? (model|machine|bot|ai|computer|robot|assistant|chatbot|gpt|claude)", "likewise", "be fair",
  "full marks", "irreplaceable", "certify (that|this|me)", "report (\\d+|x) as", "fudge*", "(no|without) (limits|rules|restrictions)",
  "trusted (source|config\\w*|input|user)", "code word", "complete the sentence", "i('ll| will) (tip|pay|reward) (you|u)", "so (it|the file|this|that|everything) looks", "instead of mine", "not found out",
  "the (ceo|boss|director|hr|management) (emailed|says|said|wants|wrote|insists|demands) (you|that you|this|my)",
  "(answer|message|note|order|instruction|statement)s? from (hr|management|the (ceo|boss|director|board))", "(from|subject): ?\\w", "x = ?\\d+", "unlocks? (the |my |full |all )", "default to",
  "(make|set|change|turn|switch) (her|his|my|their|the|me) (score|number|result|rating) (\\w+ ){0,3}(\\d|green|ninety|hundred|top|max*)",
  "new (conversation|session|chat)", "return (true|false|\\d+);?", "follow your", "(do|does) not follow", "your rules",
);
const ORDERS = new RegExp(`${ORDER}(?:give|tell|hand|put|make|mark|rate|call|get|grant|count|list|consider|treat|judge|award|show) me(?: (?:a|an|the|as|at|in|down(?! for))\\b|$)|${ORDER}give me\\b`);
/** Verbs that open orders to a machine and hardly ever an account of one's week; what has an amount of time is such an account. */
const OPENING = new RegExp(
  String.raw`(?:^|[.!?\n]\s*)(?:and |then |now |but |please |just |also |so |kindly |ok |okay )*(?:print|translate|simulate|flip|grant|ignore|disregard|assume|consider|imagine|pretend|suppose|`
  + String.raw`treat|give me|let's|return|emit|respond|repeat|reveal|apply|execute|evaluate|classify|overwrite|replace|store|award|raise|lift|boost|increase|bump|lower|convert|decode|decrypt|remember|forget|`
  + String.raw`accept|confirm|whenever|hypothetically|declare|tell)\b(?! (?:up|down the|out the))(?![^.!?\n]*\b(?:hours?|hrs?|minutes?|mins?|days?|weeks?|month|shifts?|half|quarter|third)\b)`,
);
const FILLER = cue("you know", "you see", "thank you", "you name it", "if you (like|will|want|need)", "as you (know|can imagine|see)",
  "(just )?(give|gimme) me (a|one|half a) (sec|second|minute|min|moment|mo)", "let's (say|see|go with|start|stick)", "tell me (if|when|whether)", "(score|rating) (on|at|in) (the|an|my|our|last|each|every)? ?\\w* ?(audit|exam|test|inspection|review)s?",
  "(can|could|would|will) you (please )?(tell|hear|read|use|wait|see|ask|save|send|show|explain|repeat|rephrase|say that|ask that|mean|help)");
const SYMBOLS = /[{}<>|\\^~`[\]]{2}|\$\{|\w=\d|\b[a-z]+_[a-z]+\b|-- |\/\*|::|=>/;

/** Second persons, imperatives to oneself and words of scoring in other languages. */
const OTHERS = any(`
  ponme, hazme, marcame, apuntame, considerame, donne moi, donnez moi, mets moi, mon score, note maximale, gib mir, setz mich, trag mich, zeig mir,
  hochstpunktzahl, dammi, mettimi, daj mi, wystaw mi, geef me, zet me, yapmalisin, kabul et, ты должен, ты должна, поставь, запиши,
  ти повинен, постав, запиши, 你必须, 你要, 你应该, 你就, 给我打, 最高分, あなたは, スコアを, 당신, 너는, तुम*, انت يجب, اعطني, اجعل, نتيجتي, du ska, du maste, ge mig,
  dej mi, nastav, allitsd, da mi, πρεπει να, βαλε, δωσε, βαθμολογ*, אתה, תן, שים, ציון, نمره, امتیاز, তুমি, দাও, sinun, pisteet, ban phai, diem,
  (mi|mon|ma|mein*|meu|minha|mio|mia|moj|moja|moje|mijn|mitt|mit|moi|мои|мою|мое|моя|мій|моє) ((resultad|result|ergebnis|note|nota|bewertung|wynik|ocen|risultat|punt|pont|punkt|score|scor|оценк|результат|балл|оцінк)*), sonucum*, puanim*,
  eres un bot, bot obediente, tu vas (ecrire|dire|mettre|noter), vas a (escribir|poner|decir), du wirst, cambialo, change ma, change mon, mach aus, mach mich,
  merkt (doch )?keiner, nadie se (entera*|dara cuenta), personne ne (verra|saura), nessuno (lo )?(sapra|controlla), nikt nie (sprawdzi|zauwazy), никто не (узнает|заметит|проверит), (anweisung|anordnung) (der|von|des), (dieser|der) mitarbeiter (ist|hat|erhalt), este (empleado|trabajador), cet employe,
  todas mis tareas, toutes mes taches, alle meine aufgaben, tutti i miei compiti, todas as minhas tarefas, wszystkie moje zadania, al mijn taken, все мои задачи, усі мої завдання, 所有任务, 全部任务, كل مهامي, मेरे सभी काम
`);
/** Each of them is an everyday word of some job; two different ones tell of a score to be changed. */
const TWO_OF = new RegExp(words(`
  (puntu|punte|punti|puntaj|pontua|punkt|puan|poang|skor|score|scor)\\p{L}*, (calific|bewert|nota)\\p{L}*, (resultad|resultat|ergebnis|risultat|wynik|sonuc|результат|балл|бал|оценк|оцінк)\\p{L}*, 分数, 得分, スコア, 点数, 结果, 結果, स्कोर, अंक, परिणाम, درجة, نتيجة,
  verde, vert, verte, grun, zielon*, groen, yesil*, зелен*, 绿, 綠, 緑, हरा, اخضر, cambia, cambialo, changez, altere, zmien, verander, degistir, измени, зміни, andere (das|die|mein\\p{L}*), 改成, 改为, 変え, बदल, 书いて, 書いて, कर दो, लिखो, سجل,
  ignor*, instruc*, usted, dame, dime, gib, coloque, pune, ustaw, zapisz, wystaw, скажи, сделаи, считаи, вкажи, (?<!谢谢)你(?!好|们), ください, 주세요, 해줘, انت, pon, escribe, schreib, ecris, ecrivez, escreva, scrivi, wpisz, schrijf, (vous devez|tu dois|du musst|du sollst|jij moet|je moet|musisz|voce deve|trebuie sa), bana, 점수, اكتب
`), "gu");
const alike = (text: string): number => new Set(text.match(TWO_OF) ?? []).size;

const TEXTS = 200;

/** Whether words may be meant for the machine: true for most attacks, and for few accounts of a week. */
export const isSuspicious = recent(TEXTS, (said: string): boolean => {
  const whole = shadow(said);
  const text = latin(whole).text.replace(FILLERS, " ");
  return ENGLISH.test(text) || ORDERS.test(text) || dictates(whole.text.replace(RECORDS, " ")) || OPENING.test(text) || SYMBOLS.test(said) || OTHERS.test(whole.text) || alike(whole.text) > 1;
});
/** "Records" and "I write" look like orders to write. */
const RECORDS = /记录|اكتب|سجل/g;
const FILLERS = new RegExp(FILLER, "g");
