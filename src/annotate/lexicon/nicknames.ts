/** Short forms that are no beginning of the given name. Source: general knowledge of English given names. */
export const NICKNAMES = `bill william|will william|billy william|bob robert|bobby robert|jim james|jimmy james|dick richard|rick richard|ted edward|ted theodore|ed edward|tony anthony|
chuck charles|charlie charles|jack john|hank henry|harry henry|harry harold|larry lawrence|jerry gerald|mike michael|mick michael|kate katherine|kathy katherine|
liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|meg margaret|sandy alexander|sasha alexander|bernie bernard|rudy rudolph|teddy theodore|chris christine|
steve stephen|joey joseph|joe joseph|jeff geoffrey|nick nicholas|andy andrew|drew andrew|dave david|danny daniel|tim timothy|tom thomas|mitch mitchell|debbie deborah|
sue susan|suzy susan|pat patricia|tina christina|abe abraham|gabby gabrielle|marty martin|ron aaron|newt newton|jeb john`;
