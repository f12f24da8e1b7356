/* The words of the generated essays. Their order is part of the corpus: another order gives other essays. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nouns = list(`
system reason question answer model decision record report measure rule law market price cost wage worker company
office court city region country harbor bridge road school student teacher doctor patient hospital letter study survey
experiment result error failure accident delay warning signal machine engine network computer program message document
archive library paper book page word language story history memory habit custom practice method standard limit
boundary border map plan design structure building house room door window wall garden field farm forest river water
weather storm winter summer season year month week day hour moment period century future past change growth decline
increase loss gain profit debt loan bank tax budget fund grant contract agreement promise threat risk danger benefit
advantage problem solution proposal argument claim evidence example case pattern trend average number figure estimate
sample source account witness committee board council ministry agency inspector engineer scientist researcher author
reader editor critic public voter citizen neighbor family parent child community group team member leader manager
owner buyer seller customer user supplier competitor industry factory warehouse shop product service tool instrument
device sensor battery fuel energy power heat light sound noise speed distance weight size shape surface material metal
stone wood glass cloth food grain bread milk salt sugar medicine drug disease infection injury treatment recovery
trial judgment penalty appeal permit license inspection audit review release version update change request protocol
procedure schedule deadline meeting interview statement denial correction apology policy principle theory assumption
prediction forecast doubt trust confidence attention effort training skill experience knowledge ignorance abundance
accent acquaintance adventure alliance altitude ambition ancestor anchor angle anxiety apartment appetite apprentice
arrangement arrow artery ash aspect atlas attic autumn avenue balance balcony barrel basin beacon behavior bell bench
blade blanket blossom bottle bracket branch breath brick broom bucket burden button cabin cable calendar camera canal
candle canvas captain carriage castle cattle ceiling cellar chamber chapter charity chimney circuit clay clerk cliff
cloud coast coin collar colony column comfort compass concert contest copper corner cotton courage crew crowd curtain
dairy dawn desert desire detail diagram dialect dinner ditch doctrine drawer dust eagle echo eclipse elbow embassy
empire enemy envelope envy episode era essay estate fabric factor faith fashion feather fence fever fiber fiction flag
flame fleet flood flour fog folly forge fortune fountain fraction fragment freight frost fruit funeral furnace gallery
gate gesture ghost glacier glimpse gravel gravity grief guest guitar habitat hammer handle harvest hedge helmet herd
hill hinge honor horizon horse hotel humor hunger hut ice idea image impulse ink insect island ivory jacket jewel
joint journal journey justice kettle kitchen knot ladder lake lamp lane lantern launch lawn leather lecture legend
lens lever lighthouse linen lock lumber lung magnet mail manual marble marsh mast meadow meal merchant mill mineral
mirror miner mood moss motive motor mountain museum music mystery needle nest novel oath oats obstacle ocean olive
orchard orchestra outline oven oxygen palace panel parade passenger pasture patience patrol peasant pencil pepper
piano pilot pipe pirate planet plateau plow poem poet port portrait pottery prairie prayer prison privilege prophet
pulse pump quarry quarrel queue rail raven razor receipt reef refuge republic reservoir ribbon riddle ritual rival
robe rope rumor saddle sailor sand satellite scale scandal scissors script seed sermon shadow shelf shell shepherd
shield shore shovel silence silk silver skeleton skull sleeve slope smoke soil soldier spark spine sponge spoon square
stable stage stair statue steam steel stem stomach storage stove straw stream stripe sugar suit summit sunrise surgeon
suspicion swamp sword symbol sympathy syrup tailor talent target temple tenant tent terrace theater thread throne
thumb thunder ticket tide timber tissue tobacco tomb torch tower trail treaty tribe trick tunnel turbine twin umbrella
uncle uniform universe vacuum valley vapor vault vehicle vein velvet vessel veto victim village violin virtue vision
volcano voyage wagon wallet waste watch wave wax weapon weed whale wheat wheel whisper widow wine wing wire wisdom
wolf wool workshop wrist yarn youth zone
`);

export const adjectives = list(`
new old large small early late first second last long short high low good bad better worse public private local
national common rare simple complex clear obscure strong weak careful careless honest quiet sudden gradual recent
ancient modern similar different ordinary unusual important minor serious central remote open closed narrow broad
cheap expensive safe dangerous reliable uncertain partial complete direct indirect formal informal single double whole
average possible likely unlikely necessary useful useless fair unfair familiar strange independent separate temporary
permanent technical practical financial legal medical political social physical mental annual daily modest severe
visible hidden abrupt absolute abstract absurd accurate acute adequate aerial alien ample angry apt arid artificial
awkward bare bitter bland blank blind bold brave brief bright brisk brittle broken bulky calm casual cautious cheerful
chief civil clumsy coarse cold colonial cruel cunning curious damp dark decent deep delicate dense desperate dim
distant divine dull dusty eager eccentric elaborate elastic elegant eloquent enormous equal eternal evident exact
exotic faint faithful false famous fatal feeble fertile fierce firm flat foreign fragile frequent fresh frozen
generous gentle genuine global graceful grand grave greedy grim hard harsh heavy hollow hostile humble idle immense
impatient imperial inner innocent intense inward jealous keen lazy legible liberal literal lively lonely loose loud
loyal magnetic marine mature mild mobile moral mute mutual naked nervous noble northern notable novel numb obedient
odd orderly outer pale patient peculiar plain polite portable precise proud pure quaint radical random rapid raw rigid
ripe robust romantic rough royal rural sacred sane scarce secret senior shallow sharp shy silent sincere slender
slight smooth sober soft solid southern spare stable steep stern stiff stubborn subtle superb swift tame tender thick
thin thorough tidy timid tiny tough tragic tribal urban urgent vague vain vast violent vital vivid warm western wet
wicked wild wise witty wooden young
`);

export const verbs = list(`
show explain suggest describe measure record report notice ignore accept reject change improve reduce increase limit
support prevent cause follow require allow expect predict test check repeat replace remove add build repair close open
move keep lose find count compare study review question answer defend attack publish correct delay finish start avoid
protect control observe discover confirm deny mention assume prefer choose offer demand abandon absorb admire adopt
advise affect alarm amuse announce approve arrange arrest assist attach attract borrow bother burn bury calculate
carry celebrate challenge chase claim clean climb collect combine command complete conceal concern confuse consider
construct consume contain convince copy cover criticize cross damage deceive declare decorate defeat delight deliver
depict deposit describe deserve destroy detect develop direct disturb divide doubt drain earn educate elect embrace
employ enclose encourage endure engage enjoy enter establish examine exchange exclude excuse exhaust explore express
extend fancy fasten favor fear fetch fill fold force forgive form frame frighten gather govern greet guard guess guide
handle harm haunt heal hire honor hunt imagine imitate imply impress include inform inherit injure insult invent
invite join judge justify kick launch learn lend load lock maintain manage march mark mend merge mix mock multiply
name neglect obey obtain occupy order own paint pardon persuade plant please possess praise preach preserve press
pretend proclaim produce promise propose prove provoke punish purchase pursue push raise recall receive recognize
recommend recover refuse regard regret regulate remember remind render rescue resemble resent resist respect restore
restrain retain reveal reward rob rule sail satisfy save scatter search select separate serve settle share shock
signal solve sort spoil stain steer stretch strike submit suffer summon supply surprise surround survive suspect
sustain swallow tempt threaten touch trace trade transfer translate trap treat trouble trust turn unite urge value
visit wander warn wash weigh welcome witness worship wound wrap yield
`);

export const adverbs = list(`
often rarely usually sometimes slowly quickly almost nearly largely partly clearly quietly carefully simply merely
certainly probably perhaps eventually finally recently initially directly independently roughly still
`);

export const prepositions = list(`
of in for with on from under after before between without against within during through near
`);

export const towns = list(`
Alden Barrow Calder Dunmore Elstead Farley Glenwood Harwick Ivydale Kelso Lydford Marston Norwell Oakham Penrith
Quarley Redmond Selby Thornton Upton Verwood Walden Yarrow Ashby Brampton Corley
`);

export const familyNames = list(`
Adler Bishop Carver Dalton Ellery Fenwick Garrison Hollis Ingram Jessop Kendall Lambert Mercer Norris Osborne Parrish
Quimby Rowland Sutton Tanner Underhill Vickers Whitlock Yardley Abbott Barlow Chandler Draper
`);

export const givenNames = list(`
Anna Bernard Clara David Edith Frank Grace Henry Irene James Kate Lewis Maria Neil Olive Peter Ruth Simon Tessa Victor
`);

export const openings = [
  'However,',
  'In practice,',
  'By contrast,',
  'For this reason,',
  'At the same time,',
  'In other words,',
  'On this view,',
  'Even so,',
  'As a result,',
  'In the end,',
  'Until then,',
  'For example,',
  'In most years,',
  'Taken together,',
];

export const conjunctions = list('because although while when since if unless but and so');

export const months = list('January February March April May June July August September October November December');
