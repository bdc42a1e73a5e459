/** The same amounts in other languages. What a language is stands in the message around the quote. */
import { expect, test } from "vitest";
import type { Term } from "../../../server/interpret/model/reply.ts";
import { amountOf, term } from "./saying.ts";

type Row = [quote: string, term: Partial<Term>, amount: string];

test.each<Row>([
  ["drei Stunden am Tag", {}, "15 h"], ["die Hälfte meiner Zeit", {}, "50 %"], ["ein Drittel", {}, "33.33 %"], ["fünfundzwanzig Prozent", {}, "25 %"],
  ["anderthalb Stunden", {}, "1.5 h"], ["zweieinhalb Stunden pro Tag", {}, "12.5 h"], ["Montag und Dienstag", {}, "16 h"],
  ["eine halbe Stunde täglich", {}, "2.5 h"], ["7,5 Std.", {}, "7.5 h"], ["von 8 bis 12 Uhr", { per: "day" }, "20 h"],
  ["zwei bis drei Stunden", {}, "2-3 h"], ["jeden zweiten Freitag", {}, "4 h"], ["zweimal die Woche", {}, "done"],
  ["eine Stunde", { per: "once", times: ["zweimal die Woche"] }, "2 h"], ["eine Viertelstunde", { per: "day" }, "1.25 h"],
  ["Montag bis Donnerstag", {}, "32 h"], ["den Rest", {}, "rest"], ["zwei Vormittage", {}, "8 h"], ["etwa 30 %", { unit: "hours" }, "about 30 %"], ["von 22 bis 6 Uhr", {}, "40 h"],
  ["von zehn bis halb zwölf", {}, "7.5 h"], ["zwei Stunden pro Nacht", { times: ["jede zweite Woche"] }, "5 h"],
  ["jeden Vormittag", {}, "20 h"], ["vormittags", {}, "20 h"], ["ein paar Stunden", {}, "about 3 h"], ["kaum", {}, "hardly_ever"],
  ["einen Tag in der Woche", {}, "8 h"], ["ein halber Tag", {}, "4 h"], ["dreiviertel Stunde am Tag", {}, "3.75 h"], ["Freitagnachmittag", {}, "4 h"],
])("German: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Ich mache das und dann auch die Arbeit mit der Ablage. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["tres horas al día", {}, "15 h"], ["la mitad de mi tiempo", {}, "50 %"], ["un par de horas", { per: "day" }, "about 10 h"],
  ["treinta y cinco por ciento", {}, "35 %"], ["los lunes y martes", {}, "16 h"], ["dos horas y media", {}, "2.5 h"],
  ["media hora diaria", {}, "2.5 h"], ["un tercio", {}, "33.33 %"], ["dos veces por semana", {}, "done"], ["once horas a la semana", {}, "11 h"],
  ["el resto", {}, "rest"], ["un poco", {}, "a_bit"], ["7,5 horas", {}, "7.5 h"], ["dos mañanas a la semana", {}, "8 h"],
  ["30 %", { unit: "hours" }, "30 %"], ["de lunes a jueves", {}, "32 h"], ["una hora", { per: "once", times: ["tres veces por semana"] }, "3 h"],
  ["cada dos viernes", {}, "4 h"], ["20 minutos al día", {}, "1.67 h"], ["unas 6 horas", {}, "about 6 h"],
  ["una hora y cuarto", { unit: "hours", per: "day" }, "6.25 h"], ["una hora y media", { per: "day" }, "7.5 h"], ["de ocho a doce", {}, "20 h"],
  ["de nueve a diez y media", {}, "7.5 h"], ["de las nueve a las diez y media", {}, "7.5 h"], ["de 22 a 6", {}, "40 h"], ["de ocho a doce horas", {}, "8-12 h"],
])("Spanish: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Yo hago eso y también el trabajo con los papeles. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["trois heures par jour", {}, "15 h"], ["la moitié de mon temps", {}, "50 %"], ["un tiers", {}, "33.33 %"], ["deux heures et demie", {}, "2.5 h"],
  ["une demi-heure par jour", {}, "2.5 h"], ["8h30", {}, "8.5 h"], ["trente-cinq pour cent", {}, "35 %"], ["soixante-quinze pour cent", {}, "75 %"],
  ["quatre-vingts pour cent", {}, "80 %"], ["lundi et mardi", {}, "16 h"], ["le lundi matin", {}, "4 h"], ["tous les matins", {}, "20 h"],
  ["de 8h à 12h", { per: "day" }, "20 h"], ["une heure", { per: "once", times: ["deux fois par semaine"] }, "2 h"], ["le reste", {}, "rest"],
  ["un peu", {}, "a_bit"], ["un quart d'heure par jour", {}, "1.25 h"], ["1,5 jour par semaine", {}, "12 h"], ["20 à 25 %", {}, "20-25 %"],
  ["six heures", {}, "6 h"], ["un vendredi sur deux", {}, "4 h"], ["une demi-journée", {}, "4 h"],
  ["une heure", { per: "once", times: ["une semaine sur deux"] }, "0.5 h"],
  ["deux heures par nuit", { times: ["une semaine sur deux"] }, "5 h"], ["deux heures et quart", { per: "week" }, "2.25 h"],
  ["de huit heures à midi", {}, "20 h"], ["de huit heures et demie à midi", {}, "17.5 h"], ["de vingt-trois heures à sept heures", {}, "40 h"],
  ["de huit à dix heures", {}, "8-10 h"],
])("French: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Je fais ça et aussi le travail avec les papiers dans le bureau. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["tre ore al giorno", {}, "15 h"], ["la metà del mio tempo", {}, "50 %"], ["un terzo", {}, "33.33 %"], ["due ore e mezza", {}, "2.5 h"],
  ["mezz'ora al giorno", {}, "2.5 h"], ["trentacinque per cento", {}, "35 %"], ["ventuno ore", {}, "21 h"], ["lunedì e martedì", {}, "16 h"],
  ["un'ora", { per: "once", times: ["due volte a settimana"] }, "2 h"], ["il resto", {}, "rest"], ["un paio d'ore", {}, "about 2 h"],
  ["venerdì mattina", {}, "4 h"], ["la mattina", {}, "20 h"], ["il 20%", {}, "20 %"],
])("Italian: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Io faccio questo e anche il lavoro con gli altri della ditta. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["três horas por dia", {}, "15 h"], ["metade do meu tempo", {}, "50 %"], ["um terço", {}, "33.33 %"], ["duas horas e meia", {}, "2.5 h"],
  ["meia hora por dia", {}, "2.5 h"], ["trinta e cinco por cento", {}, "35 %"], ["segunda e terça", {}, "16 h"],
  ["uma hora", { per: "once", times: ["duas vezes por semana"] }, "2 h"], ["o resto", {}, "rest"], ["um pouco", {}, "a_bit"],
  ["duas manhãs por semana", {}, "8 h"], ["de segunda a quinta", {}, "32 h"],
])("Portuguese: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Eu faço isso e também o trabalho com os papéis do escritório. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["drie uur per dag", {}, "15 h"], ["de helft van mijn tijd", {}, "50 %"], ["een derde", {}, "33.33 %"], ["anderhalf uur", {}, "1.5 h"],
  ["een half uur per dag", {}, "2.5 h"], ["vijfendertig procent", {}, "35 %"], ["maandag en dinsdag", {}, "16 h"],
  ["een uur", { per: "once", times: ["twee keer per week"] }, "2 h"], ["de rest", {}, "rest"], ["een paar uur", {}, "about 3 h"],
  ["een kwartier per dag", {}, "1.25 h"], ["vrijdagochtend", {}, "4 h"], ["een beetje", {}, "a_bit"], ["twee dagen per week", {}, "16 h"],
])("Dutch: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Ik doe dit en ook het werk met de papieren voor mijn baas. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["trzy godziny dziennie", {}, "15 h"], ["połowę czasu", {}, "50 %"], ["jedna trzecia", {}, "33.33 %"], ["dwie i pół godziny", {}, "2.5 h"],
  ["pół godziny dziennie", {}, "2.5 h"], ["trzydzieści pięć procent", {}, "35 %"], ["poniedziałek i wtorek", {}, "16 h"],
  ["jedną godzinę", { per: "once", times: ["dwa razy w tygodniu"] }, "2 h"], ["reszta", {}, "rest"], ["półtorej godziny", {}, "1.5 h"],
  ["trochę", {}, "a_bit"], ["dwa dni w tygodniu", {}, "16 h"], ["20 godzin tygodniowo", {}, "20 h"], ["kilka godzin", {}, "about 3 h"],
])("Polish: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, `Robię to i też pracę przy papierach dla mojego szefa, nie wiem. ${quote}`)).toBe(amount);
});

test.each<Row>([
  ["每天2小时", { unit: "hours", per: "day" }, "10 h"], ["5 часов", { unit: "hours", per: "week" }, "5 h"], ["٣ ساعات", { unit: "hours", per: "day" }, "15 h"],
  ["約30％", { unit: "percent" }, "30 %"], ["30%", { unit: "hours" }, "30 %"],
])("digits count in any language, with the model's unit: %j %j", (quote, change, amount) => {
  expect(amountOf(term(quote, change), {}, quote)).toBe(amount);
});

test("a short answer is in the language of the answers before it", () => {
  const history = [{ question: "What do you do?", answer: "Ich bin Wachmann und mache nur Nachtschicht in einem Lager." }];
  expect(amountOf(term("elf", { unit: "hours" }), { history }, "elf")).toBe("11 h");
});

test("a Spanish eleven is not an English once", () => {
  expect(amountOf(term("once", { unit: "hours" }), {}, "Son once horas con los papeles")).toBe("11 h");
  expect(amountOf(term("an hour", { per: "once", times: ["once a week"] }), {}, "an hour once a week")).toBe("1 h");
});
