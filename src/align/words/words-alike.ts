/**
 * Words that news English uses for one thing, written down from general knowledge of the language, one group between bars.
 * A word counts in the first group that names it. The first group holds the plain verbs of speech: they carry no claim of their own.
 */
const GROUPS = `say tell state add note comment remark declare announce statement announcement | claim allege assert contend
accuse accusation allegation | confirm verify acknowledge admit concede confirmation | suggest propose hint
indicate proposal suggestion | stress emphasize emphasise underline underscore reiterate reaffirm insist |
urge press push call demand pressure appeal exhort | criticize criticise condemn denounce slam blast
criticism decry lambast | praise welcome hail applaud laud commend | reject refuse dismiss deny refusal
rejection denial rebuff decline | agree accept agreement deal accord pact settlement treaty | kill die dead
death murder slay fatal fatality homicide deadly slain | injure wound hurt injury casualty | arrest detain
custody apprehend jail imprison capture nab | attack assault strike raid bombing airstrike onslaught | shoot
gunfire gunman shooter shooting shot | explode explosion bomb blow | fire blaze burn flame inferno
| crash collide collision wreck | buy purchase acquire acquisition takeover | sell sale | help assist
support back aid assistance backing | begin start launch open commence initiate | end finish conclude stop
halt cease suspend | meet meeting talk summit discussion negotiation negotiate discuss dialogue | increase
rise raise grow climb surge jump boost elevate hike | decrease fall drop cut reduce lower slash plunge | win
victory defeat beat triumph winner | lose loss | elect vote election ballot poll | choose select pick
appoint name nominate | leave depart exit quit resign resignation | arrive reach land | hold host stage |
show reveal unveil disclose display demonstrate | hope expect optimistic anticipate optimism | fear worry
concern afraid | plan intend intent aim intention | try attempt seek effort | need require must requirement
necessary | force compel | allow permit permission | ban bar prohibit forbid | create form establish set |
destroy damage devastate destruction ruin | build construct construction | give provide grant supply deliver
| get receive obtain | take seize grab | find discover locate discovery | search hunt manhunt | rescue save
| escape flee | charge indict indictment | convict guilty conviction | sentence imprisonment | sue lawsuit |
trial court | judge justice magistrate | lawyer attorney counsel solicitor | police officer cop policeman |
soldier troop military army | official authority | worker employee staff | company firm corporation | car
vehicle automobile truck | plane jet aircraft airplane | ship vessel boat | weapon gun firearm arms rifle
pistol | quake earthquake tremor temblor | storm hurricane cyclone typhoon | flood flooding | child kid boy
girl | woman female | man male | father dad | mother mom | husband spouse wife | home house residence |
doctor physician | hospital clinic | film movie picture | star actor actress | singer musician | player
athlete | game match | team squad club | coach manager | leader head chief boss | president presidency
presidential | minister ministry | parliament legislature congress lawmaker | law legislation bill
act | government administration regime | country nation | city town | border frontier | war conflict
fighting hostility | peace truce armistice | territory region area | threat threaten menace warn warning |
promise pledge vow commit commitment | guarantee assure ensure assurance | protest demonstration rally |
march parade | fight battle clash | join participate participation attend | delay postpone postponement |
cancel scrap off | continue proceed resume persist ongoing | move shift | change alter modify | consider
weigh mull | decide decision determine | approve approval endorse ratify | sign signature | issue publish
release | report account | investigate investigation probe inquiry | study research | ask request question |
answer reply respond response | apologize apology sorry | visit trip tour
| invite invitation | big large huge major massive | small little minor | first initial initially | final
last | new recent | quick swift fast rapid speedy urgent | difficult hard tough | important crucial key
vital | possible potential likely possibility potentially | uncertain uncertainty | early soon |
money cash fund funding dollar | cost price expense | pay payment | job employment | percent percentage |
month monthly | week weekly | year annual yearly | crime offense offence | steal theft robbery rob burglary
| drug narcotic | drunk intoxicated | suspect suspected accused defendant | witness bystander | body corpse
remains | survivor survive | store shop | school college university | student pupil | teacher professor |
prison penitentiary | bail bond | rehab rehabilitation treatment | replace successor succeed replacement |
stable condition | outage disruption | cable wire | internet web online | phone telephone cellphone |
software app application | update upgrade | bug flaw vulnerability | patch fix repair | hack breach | sink
sank submerge | pirate hijack | crew sailor | rebel insurgent militant | terrorist terror terrorism |
hostage captive | kidnap abduct abduction | deploy deployment send dispatch | withdraw withdrawal pull |
invade invasion | annex annexation | occupy occupation | enforce
implement | detail specific specifics |
private privately | improve improvement better | worsen deteriorate |
former ex | senior top | annul overturn reverse | medal gold | title championship crown | goal score | debut
premiere | album song | award prize honor honour | nominee nomination | divorce split separate | marry
marriage wedding | pregnant pregnancy | birth born | ill sick illness disease | virus infection | vaccine
vaccination`;

/** Groups of words that can stand for one another, as written (base forms). */
export const WORD_GROUPS: readonly (readonly string[])[] = GROUPS.split('|').map((group) =>
  group.trim().split(/\s+/u),
);
