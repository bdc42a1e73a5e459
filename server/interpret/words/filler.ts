/** Words that say little about a task: dropped (`FILLER`) or counted lightly (`WEAK`). English, everyday. */
import { pattern } from "./pattern.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const FILLER = list(`
a an the and or but nor so if then than that this these those there here it its he she they we you i me my mine our ours your
yours his her hers their theirs them us him who whom whose which what when where why how is are was were be been being am do does
did done doing have has had having will would can could should may might must shall not no n't 's 're 've 'll 'd 'm ain't of in on
at by for with about against between into through during before after above below to from up down out off over under again further
once also too very just only own same as while because until such some any each every either both all most more less much many few
lot lots bit one two three four five six seven eight nine ten percent percentage hour hours hr hrs minute min mins day
days week weeks month months year years daily weekly monthly time times half third quarter fifth rest remainder balance morning
mornings afternoon afternoons evening evenings night nights today tonight now monday tuesday wednesday thursday friday saturday
sunday mondays tuesdays wednesdays thursdays fridays yes yeah yep no nope ok okay oh well like really actually maybe perhaps
probably roughly around approximately approx about nearly almost exactly say said guess suppose think know mean see let's im i'm
ive dont didnt doesnt wont cant isnt thats theres its itself myself go goes going gone went get gets getting got spend spends
spending spent take takes taking took taken eat eats eating put puts putting thing things stuff kind sort lol haha sorry god oh
please anyway anyways fine thank thanks left leftover middle last wait least rn etc pretty quite mostly mainly usually normally
typically generally sometimes often always never ever else still even already though although however plus another other others
rather whole full way ways lil since yet am pm em cuz bc n u ur r thru w/ ya gonna gotta wanna kinda sorta bout dunno nah little
tiny big small good bad nice honest honestly basically literally certainly definitely certain actual real easy easily tops max
total give all together both combined altogether split each apiece separate worth whatever whoever something anything everything
nothing somebody someone anybody anyone everybody everyone nobody make makes making made use uses used using keep keeps keeping
`);

export const WEAK = list(`
work works working worked job jobs task tasks people person new old use help helps helping come comes coming look looks looking
give gives giving tell tells telling talk talks talking ask asks asking want wants needed try trying part parts place places stuff
item items different various end start started first last next long short high low right left back sure hard easy run runs running
set sets turn turns sit sitting stand standing round do call calls bring brings show shows showing find finds finding meet others
general necessary appropriate related including include required using information data duties perform performing activities
activity services service provide providing such prepare ensure determine maintain used
`);

const REAL_IN = pattern(
  String.raw`^(?:again|within|begin|cabin|bargain|captain|maintain|contain|obtain|explain|complain|certain|margin|origin|resin|`,
  String.raw`insulin|admin|protein|domain|villain|fountain|mountain|curtain|attain|retain|sustain|pumpkin|napkin|basin|train|drain|`,
  String.raw`grain|plain|chain|brain|stain|strain|terrain|remain|login|plugin|checkin|bulletin|medicin|cousin|vitamin|penicillin|`,
  String.raw`hemoglobin|latin|berlin|martin|robin|cretin|muffin|coffin|griffin|violin|goblin|vaccin|satin|ruin)$`,
);

/** Letters beside which "g" is dropped in speech: "kickin", "goin". */
export const isClippedIng = (word: string): boolean => /^[a-z]{3,}[bcdghkklmnprstvwyz]in$/.test(word) && !REAL_IN.test(word);
