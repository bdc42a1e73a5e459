/** Signs that a message speaks to the machine, though no command is recognised: reason enough to want a second reader, not to blank anything. */
import { cue } from "../facts/cue.ts";
import { recent } from "../words/recent.ts";
import { dictates } from "./commands.ts";
import { any } from "./phrases.ts";
import { latin, shadow } from "./shadow.ts";

const MACHINE = "(score*|rating*|resistance|zone|output|prompt|profile|assessment|verdict)";
const RESULT = "(result*|output*|marks?|grade|points|account|algorithm|number)";
const ENGLISH = cue(
  `(you|your|please|must|should|has to|give me|want)( [\\w']{1,15}){0,3} ${RESULT}`, `(me|my|you|your|please|must|should|has to|needs? to|want)( [\\w']{1,15}){0,4} ${MACHINE}`, `${MACHINE}( [\\w']{1,15}){0,4} (me|you|please|must|should|has to|needs? to)`,
  "(can|could|will|would|won't|shall) (you|u)", "(you|u) (must|should|shall|need to|are to|have to) (now |just |only |always )?(give|say|put|tell|make|write|set|record|rate|score|mark|change|show|treat|count|know|understand|accept)",
  "i('d like| would like|'d want| want| need|'d love) (you|u) to", "(give|tell|hand|put|make|mark|rate|call|get|grant|count|list|consider|treat|judge|award|show) me( a| an| the| as| at| in| down|$)",
  "on me$", "json", "override*", "admin(istrator)? (here|says|mode|access)", "as (an|the|your) admin(istrator)?", "jailbreak*", "simulat*", "pretend*", "counts? as", "as if", "as though", "act (as (if|though|my|the)|like)", "instructions?", "corrupted", "evaluate", "green zone", "resistance", "scorebot",
  "apply (it|this|that) to", "treat as", "(100|hundred) ?(%|percent) (safe|human)", "(the|this) (assistant|worker|user|candidate|employee)( must| should| has| is| does| now)", "emit*",
  "(this|the|every|each|our) (worker|employee|user|candidate|applicant|coder)('s|s)?( [\\w']{1,15}){0,3} (is|has|gets?|got|does|leads?|signs|scores?|must|should|deserves)", "^\\W*(employee|worker|user|candidate) (is|has|does|leads|gets)",
  "assessments?", "final answer", "protection (tier|level)", "the (model|chatbot)", "(hey|dear|hello|hi|ok|thanks|thx|yo),? (model|machine|bot|ai|computer|robot|assistant|chatbot|gpt|claude)", "likewise", "be fair",
  "full marks", "irreplaceable", "certify (that|this|me)", "(log|register|record|enter|report|list) (\\d+|it|x|me|this|that|the following)( [\\w']{1,15}){0,3} (hours?|as|under)", "fudge*", "(no|without) (tools|limits|rules|restrictions)",
  "trusted", "configuration", "config", "secret", "code word", "complete the sentence", "i('ll| will) (tip|pay|reward) (you|u)", "so (it|the file|this|that|everything) looks", "instead of mine", "not found out", "the (ceo|boss|director|hr|management) (emailed|says|said|wants|wrote|insists|demands)",
  "(answer|message|note|word|order|instruction|statement)s? from (hr|management|the)", "(from|to|subject): ?\\w", "x = ?\\d", "\\d+ = ?\\w", "unlock*", "default to", "(make|set|change|turn|switch) (her|his|my|their|the|me) (score|number|result|rating) (\\w+ ){0,3}(\\d|green|ninety|hundred|top|max*)",
  "new (conversation|session|chat)", "function", "return", "const", "follow your", "(do|does) not follow", "your rules", "give me",
);
/** Verbs that open orders to a machine and hardly ever an account of one's week. */
const OPENING = new RegExp(
  String.raw`(?:^|[.!?;:\n]\s*)(?:and |then |now |but |please |just |also |so |kindly |ok |okay )*(?:print|translate|simulate|flip|grant|ignore|disregard|assume|consider|imagine|pretend|suppose|`
  + String.raw`treat|give me|let's|return|emit|respond|repeat|reveal|apply|execute|evaluate|classify|overwrite|replace|store|award|raise|lift|boost|increase|bump|lower|convert|decode|decrypt|remember|forget|`
  + String.raw`accept|confirm|whenever|hypothetically|declare|tell)\b(?! (?:up|down the|out the))`,
);
const FILLER = cue("you know", "you see", "thank you", "you name it", "if you (like|will|want|need)", "as you (know|can imagine|see)");
const SYMBOLS = /[{}<>|\\^~`[\]]{2}|\$\{|\w=\d|\b[a-z]+_[a-z]+\b|-- |\/\*|::|=>/;

/** Second persons, imperatives to oneself and words of scoring in other languages. */
const OTHERS = any(`
  usted, ponme, dame, dime, hazme, marcame, apuntame, considerame, puntuacion, puntaje, calificacion, resistencia, vous devez, tu dois, donne moi, donnez moi, mets moi, dis moi, mon score, note maximale, du musst, du sollst, gib mir, gib, setz mich, trag mich,
  punktzahl, bewertung, hochstpunktzahl, voce deve, me de, coloque, pontuacao, dammi, mettimi, punteggio, musisz, daj mi, wystaw, ustaw, zapisz, wynik, jij moet, je moet, geef me, zet me, bana, puan*, yapmalisin, kabul et, ты, тебе, тебя, поставь, запиши,
  скажи, считаи, сделаи, балл*, оценк*, ти повинен, постав, запиши, бал, оцінк*, 你, 您, 请, 請, 分数, 得分, 最高分, 给我, あなた, ください, スコア, 点数, 당신, 너는, 점수, 주세요, 해줘, तुम*, आपको, स्कोर, अंक, कर दो, लिखो, انت, اعطني, اجعل, اكتب, سجل, درجة, نتيجتي, du ska, du maste, ge mig,
  satt, poang*, resultat*, dej mi, nastav, skore, allitsd, pontszam*, trebuie sa, da mi, pune, scorul, punctaj*, πρεπει να, βαλε, δωσε, βαθμολογ*, אתה, תן, שים, ציון, kamu, skor*, بده, نمره, امتیاز, তুমি, দাও, sinun, pisteet, ban phai, diem,
  (mi|mon|ma|mein*|meu|minha|mio|mia|moj|moja|moje|mijn|mitt|mit|moi|мои|мою|мое|моя|мій|моє) ((resultad|result|ergebnis|note|nota|notatk|bewertung|wynik|ocen|risultat|punt|pont|punkt|score|scor|оценк|результат|балл|оцінк)*), sonucum*, puanim*, 结果, 結果, परिणाम, نتيجة,
  eres un, eres una, tu es un, tu vas, vas a (escribir|poner|decir), du wirst, bot obediente, cambia, cambialo, change ma, change mon, changez, altere, aendere, andere mein*, zmien, verander, degistir, измени*, зміни, вкажи, 改成, 改为, 変え, बदल दो, غير نتيجتي, verde, vert, verte, grun, zielon*, groen, yesil*, зелен*,
  绿, 綠, 緑, हरा, اخضر, merkt (doch )?keiner, nadie se (entera*|dara cuenta), personne ne (verra|saura), nessuno (lo )?(sapra|controlla), nikt nie (sprawdzi|zauwazy), никто не (узнает|заметит|проверит), (anweisung|anordnung) (der|von|des), (dieser|der) mitarbeiter (ist|hat|erhalt), este (empleado|trabajador), cet employe,
  mach aus, mach die, todas mis tareas, toutes mes taches, alle meine aufgaben, tutti i miei compiti, todas as minhas tarefas, wszystkie moje zadania, al mijn taken, все мои задачи, усі мої завдання, 所有任务, 全部任务, كل مهامي, مهامي, मेरे सभी काम, mach mich, ignor*
`);

const TEXTS = 200;

/** Whether words may be meant for the machine: true for most attacks, and for few accounts of a week. */
export const isSuspicious = recent(TEXTS, (words: string): boolean => {
  const whole = shadow(words);
  const text = latin(whole).text.replace(FILLERS, " ");
  return ENGLISH.test(text) || dictates(whole.text) || OPENING.test(text) || SYMBOLS.test(words) || OTHERS.test(whole.text);
});
const FILLERS = new RegExp(FILLER, "g");
