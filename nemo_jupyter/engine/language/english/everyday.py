"""Everyday English words that are right as they are, though a slip away from a word of the rules.

"Zoom in on the tiger" asks for no timer. Only words that a slip is unlikely to make stand here: not
"loose", which is written for "lose", nor what two swapped letters make ("form", "crop").
"""

from __future__ import annotations

import re

REAL = frozenset(re.findall(r"\w+", """
    accidental accounted accurately addressed addresses adopt advent adviser aided alloy alone
    alternatively alternatives amazingly among analogy analyst angel ankle appeal appeals
    appearing apple approximate arena artist assembled assess attack attacked attempted attracted
    attracting attraction auction audit automated automation backed backs backyard baker baking
    ballet balloon balls banker bankers banking banks banned base basin basis battle beach beads
    beams beans bear bears beast beasts beautifully beers bees began begun belts bench bending
    biased bids bills binge bingo bison bites bitter blame bland blank blaze bleed bleeding blind
    bloc block blood blows board boats bonds books boot booth boots bored boss boulder bound
    bounty boxer boxing brands breach bread breathe bridge broadcaster brook brother brothers
    built bulls bully buried businesses bust butter butterfly caller calling calls camel cancer
    cannon captain captains cared cares caste catch cats caution cave cease chain chair chance
    chances chars chant chanting charge charger chargers charging charity charm charter chat cheat
    cheek cheeks chess chick chicks chili chips chose chrome clan clarify classy cleaned cleaning
    cleared clearer cleaver closet clown coast coats codes coding collected collector colon colts
    combination comet commanded commander commanders commented commenting commercially companion
    companions compare comparing compassion compelled compelling compete competent completing
    completion complexity composer composite compressed comprised comprises computing concert
    condemned confessed confidence confirm connected connecting consent consisted consistency
    consistently consisting constantly consultant contacted container containers contest contested
    contests context continent continued continues continuing continuously contract contracted
    contracts conversion converted converts cooled cooling coping correctly correlation corruption
    cosmic couch counted county court cove covers crack crane creditors creed creek creepy crime
    crimes crops crow crown crust dairy daisy dancer daring dealt death decay decks decree defect
    delivered delivery detective detention diets differently differing dimensional directory dirty
    disappeared disc discarded discs discussing displaced distracted district districts divine
    diving documented dominance donor doses downloaded drawn draws dread dreams driven driver
    drivers drove drugs drunk duckling ducklings dusty dying earth easter electrical electrons
    emotionally engineered entirety exceeding excellence expanding expansion expecting expert
    experts explained exploited exploring explosive explosives extracted extremely factory facts
    fails famed fares farming farther favorites favourites feast feeds fellow fellows fever fibre
    fifty filled fills finale fined fines fires firms fist fixes flame flames flat flesh flies
    flight flint flour flown fluffy flush folded followers forge forged forgot formal forth forum
    freed freezer frost fuels fuller fully gamer gangs garage gases generating generation
    generators gifts given glass gloves goats gods goose grabs grace grams grande grape grapes
    grasp grave graves greatness greed greet gross grove growing grown guess guide hairy handsome
    hangs hash haven healing hearing heart heating herd hiding hiking hints hopefully horse hose
    humane hunting ideals identity imaging immediate importance importantly impressed impressions
    individually infinity influence influenced influences initially insect inserted insider
    inspiration inspire instantly instincts instrument instruments insurance intelligent intensity
    intensive intent interacting interaction interested interestingly internal interpret
    interrupted interviewed interviews invented invest invested irony joint joints joker jungle
    kings kitten knots lakes lands laser later lawyer lawyers laying leads leaking leaning learn
    lease lecturer lending lesser lesson lever licence lies linen liner listing lists litter lived
    lively liver lives loader loans locking locks logging logs lonely looked lords loser losers
    loses lotus lover lovers machinery maker makers maple march marched marching marked market
    markets masks maternal math matter meal meant medal median melting mental mentioned mere
    merger minor missed mistaken modes moist monastery monkey month moose motel motivation
    mourning mule mysteries narrative naturally neutrality newer niece nostalgia noting obviously
    older opened operating operational operative operators optimism organised organisms organized
    organizers originally ounce overwhelmed owens packed packing pain pains painted painter paints
    palace pants parks parrot party passed passes pasta pastor path paved paying peace peacefully
    peas perks permission persona personally petty phase phases photon picks pierce pilot pinch
    pitcher placing plan plane planes plans plant plate plates poets pointed poker portable porter
    ports poses posing positioned possibly posted pots potter powder prayed prayer praying
    precedent precious presented presently presents preservation president pretend pretending
    prevalent prevented previously pride prime prince princes printer printing prints privately
    prize prizes proceeding processed processes processor producer producers profession
    professionally programme progressed progression progressive projected prolonged prom promising
    promotion promotions prone proposing props protect protesting proves published publisher
    pudding puppy purse qualify quarterly questioned quilt quit quite raid rains rainy rally rams
    ranging react reader realm rebels recognised recognized recognizes recommends recorder
    recovered recovery recurring reds reflecting regain registered regularly regulator related
    relating relatively relay releasing relevance relies remainder remake remind reminded
    reminding repay repeal repeatedly replacing reply reporting repost reputation requested
    reserve reside resort retail retains revere reward rider riders rides ridge risen risks river
    rivers roads rocky root roses ruining safer sample sands saves saving scales scans scar scare
    scares scarf scars scent scoop scorer scream seats seeds seeks sees seize seized selecting
    selection senior sensory separately serve served serves seven severe sewer sewing shade shades
    shady shaft shaken shale shame shapes shaping shares shark sharp shaving sheet shelf shell
    shin shiny shirts shock shoot shooter shoots shopping shops shore shores shout showed shower
    shrine sight signs similarly simpler simply singer sins sites skate skill skills skirt slices
    slick slide slope slots smart smash smell snack snake snakes sneak sold solve sonny sons spare
    spear spears speedy spell spend spending spent spice spicy spies spike spill spine spite spoke
    spoon springs sprint spying squire stability stack stairs stake stakes stale stall
    standardized staple star stare staring stark starring stars starving states stating
    statistical statue statues statute staying steam steed steel steep stepping sticky stiff stint
    stoke stole stone stores storey storm stove strain strand strange strangely straw stray streak
    strengthened strengths strike strikes strive stuck subjected submitted subscribers
    successfully suggested suggesting suite suits summers superb supper supported supporter
    suppressed surge surprisingly swamp sweat sweating sweep swept swift synthesis tablet taken
    taking tale tales tanks tapes tasks taxes teach teaches tears telegraph tens tent tenth tents
    tests thick thicker thinks thorough thought threat threats threw thrown ticket tier ties tiger
    tigers tile tiles timber tire toes tonnes torch tough tourism towns toxic trace traces tract
    tractor trader tradition traditions train trainer trainers trains trait traits transaction
    transactions transfers transformed transitional translation translations translator transport
    traps travelers traveling treaty trend trends trial trials tribes trick tricks triggered trips
    truck trucks tubes tying typically underrated unity unlimited verge virtually vital wages wait
    waiter waiting wakes waking walls warns wave waves weary weaver weight whale whatsoever wheat
    whine whistle widow willy winds wines wings winner witch wives women woods woody works world
    worlds worms worthless wound wrist writer writes
"""))  # fmt: skip
"""Words that are no slip."""
