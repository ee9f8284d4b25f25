"""Everyday English words that are right as they are, though a slip away from a word of the rules.

"Zoom in on the tiger" asks for no timer. Only words that a slip is unlikely to make stand here: not
"loose", which is written for "lose", nor what two swapped letters make ("form", "crop").
"""

from __future__ import annotations

import re

REAL = frozenset(re.findall(r"\w+", """
    accidental accounted accurately addressed addresses adopt advent adviser aided alloy alone alter
    alternatively alternatives amazingly among analogy analyst angel ankle appeal appeals appearing
    apple approximate arabia arena arise artist assembled assess attack attacked attempted attracted
    attracting attraction auction audit automated automation backed backs backyard baird baker
    baking ballet balloon balls banger bangers banker bankers banking banks banned banter barking
    barley base basin basis batter battle beach beads beams beans bear bearing bears beast beasts
    beautifully beers bees began begun belts bench bending bengal bengals bets biased bids bills
    binds binge bingo bison bites bitter blame blaming bland blank blaze blazing bleed bleeding
    blind bloc block blond blood blooming blooms blows blush board boast boats bonded bonds bones
    bong booking books booster boot booth boots bored boss boulder bound bounty bowed boxer boxers
    boxing bran brands breach bread breathe bridge brig brightest brighton brink broadcaster brook
    broom broth brother brothers browne brows built bulgaria bulls bully buns buried burner burt
    burying businesses bust butter butterfly caller calling calls camel cancer cannon captain
    captains carbs cared cares carts caste catch cats caution cautions cave cease chain chair chance
    chances changer chant chanting charge charger chargers charging charity charm chars charter chat
    cheat cheek cheeks chess chick chicks chile chili chilly chips choke chopped chopping chore
    chores chose chosen christian christians chrome clan clans clarify clashes classy claus claws
    cleaned cleaning cleared clearer cleaver cloak clocks closet clown coaching coast coats coded
    coder codes coding collected collector colon colts combination combs comet comets commanded
    commander commanders commented commenting commercially companion companions compare comparing
    compassion compelled compelling compete competent completing completion complexity composer
    composite compressed comprised comprises computing concert condemned cones confessed confidence
    confirm connected connecting consent consisted consistency consistently consisting constantly
    consultant contacted container containers contest contested contests context continent continued
    continues continuing continuously contract contracted contracts contrasting contrasts conversion
    converted converts cooker cooled cooling cooper coping cords cores coroner correctly correlation
    corruption cosmic couch coulda couldn counted countered county coupe court cove covers crack
    crane creditors creed creek creepy crime crimes crispy croatia crops crow crown crust cursory
    dairy daisy dancer dane daring dealt death decay decks decree decrees defect delivered delivery
    detecting detective detention diets differently differing digs dimensional directory dirty
    disappeared disc discarded discs discussing displaced distracted district districts divine
    diving docking documented dominance donor doses downloaded drawn draws dread dreams dreamt
    driven driver drivers drove drugs drunk duckling ducklings dusty dying earth easter eater eaters
    edicts eighteenth electrical electrons elite emery emotionally engineered enormously entirety
    ever exceeding excellence exiting exits expanding expansion expecting expert experts explained
    exploited exploring explosive explosives expulsion extracted extremely facing factory facts
    fails faked faking falling famed farce fares farming farther fats favorites favourites feast
    feeds fellow fellows fever fibre fifteenth fifty filing filled fills filming filth finale fined
    fines fires firms fist fixes flakes flame flames flat flesh flies flight fling flint flores
    flour flowering flown fluffy flush flushing folded followers footy force forex forge forged
    forgot formal fort forth forts forum forwarded fourteenth freed freezer fries frost frying fuels
    fuller fully gamer gangs garage garde gases generating generation generators germany gifts given
    glass gloves goats gods goose gould grabs grace grail grains grams grand grande granny grant
    grape grapes graphical grasp grave graves gravy grazing greatness greed greet grin gross grove
    growing grown guess guide guides guiding hairy hallway halted handsome hangs hardcore hardcover
    hardy hash haven healing hearing heart heartbreak heartfelt heating herd hiding highlighter
    hiking hind hindu hints hopefully horse hose humane hundredth hunting ideals identity ignition
    imaging immediate importance importantly impressed impressions india individually indonesia
    infinity influence influenced influences initially inlet insect inserted insider inspiration
    inspire instantly instincts instrument instruments insurance intelligent intensely intensity
    intensive intent interacting interaction interested interestingly internal interpret interrupted
    interviewed interviews intra invented invest invested irish irony italia joint joints joker
    jungle kings kitten knots korea lakes lands laser later latex latina latino latte lawyer lawyers
    laying leads leafs leaking leaning leaps learn lease lecturer lending lends lesser lesson lever
    licence lies linen liner listing lists liter litter lived lively liver lives loader loans
    locking locks logging logs lonely looked lords loser losers loses lotus lover lovers machinery
    maine maker makers maple march marched marching marked market markets masks massively maternal
    math matter meal meant medal meddle median melting mental mentioned mere merger minor missed
    mistaken modem modes moist monastery monkey month moods moose morse motel motivation motivations
    mourning muddle mule mysteries narrative naturally negatively neutrality newer niche niece
    nineteenth norma norman nostalgia noting novak obviously odor older opened operating operational
    operative operators optimism oranges organised organisms organized organizers originally
    originate otter ounce outdo overt overwhelmed owens packed packing pain pains painted painter
    paints palace palate pants parks parrot parse party passed passes pasta pastor path paved paying
    peace peacefully peas perfected perks permission persia persona personally pertinent petty phase
    phases phony photon picket pickled picks pierce pilot pinch pinky pint pitcher placing plaid
    plan plane planes plans plant plate plates plato pleas pleaser plush poets pointed pointy poker
    poppy portable porter ports poses posing positional positioned possibly posted posterior potion
    pots potter powder prayed prayer praying precedent precious presented presently presents
    preservation president pretend pretending prevalent prevented previously pride prime prince
    princes printer printing prints privately prize prizes proceeding processed processes processor
    producer producers profession professionally professions programme progressed progression
    progressive projected prolonged prom promising promotion promotions prone proposing props
    protect protesting proves published publisher pudding punjab puppy purse qualify quartered
    quarterly quartet questioned quilt quit quite quits raid raided rained rains rainy rally rams
    ranging react reader realm realty rebel rebels recognised recognized recognizes recommends
    recorder recovered recovery recurring reds reefs reflecting regain regal registered registrar
    regularly regulator reilly related relating relatively relay releasing relevance relies
    remainder remake remind reminded reminding remote renal repay repeal repeatedly replacing reply
    reporting repost reputation requested resent reserve reside resort retail retains revere reward
    rider riders rides ridge rigging risen risks river rivers roads rocky romania root roses ruining
    russia safer sample sands saves saving scales scalp scans scar scare scares scarf scars scent
    scents scone scones scoop scorer scots scream seams seats secretion sectional seeds seeks seen
    seeps sees segmented seize seized selecting selection senior sensory sentiments seoul separately
    serbia serena serve served serves seven seventeenth severe sewer sewing shack shade shades shady
    shaft shaken shale shame shapes shaping shares shark sharp shaving sheet shelf shell shin shiny
    shirts shite shock shoot shooter shoots shopping shops shore shores shouldn shout shouts showed
    shower shrine shuts sidewalks siding sight signs similarly simpler simply singer singing sins
    sire sites sixteenth skate skill skills skins skirt slater slices slick slide slime sling slope
    slots smart smash smell snack snake snakes sneak sneakers sneaking snoop snowy sold solve sonny
    sons sorts spain spanning spans spare spear spears speedy spell spend spending spent spice spicy
    spied spies spike spill spine spite spoke spoon springs sprint spying squire stability stack
    stairs stake stakes stale stall standardized staple star stare staring stark starling starr
    starring stars startling starving stash states stating statistical statue statues statute
    staying steam steed steel steep stepping stews sticky stiff stint stoke stole stone stores
    storey storm stove strain strand strange strangely straw stray streak strengthened strengths
    strike strikes strive stroll strung stuck stuffy subjected submitted subscribers subset
    successfully suction suggested suggesting suite suits summed summers sunni superb supper
    supported supporter suppressed surge surprisingly suspended swamp sweat sweating sweep swept
    swift swine swore swung synthesis tablet taken taking tale tales tanks taped tapes tasks taxes
    teach teaches tears tease telegraph temps tens tent tenth tents tests texas thick thicker thine
    thinker thinks thirsty thirteenth thorough thought threat threats threw thrilled thrive thrown
    ticket tides tier ties tiger tigers tile tiles timber timely timmy tinder tire tithe toes tomes
    tonic tonnes topical torch tough tourism towed towns toxic trace traces tract tractor trader
    tradition traditions train trainer trainers trains trait traits transaction transactions
    transfers transformed transitional transitioned transitive translation translations translator
    transport traps travelers traveling treaty trend trends trial trials tribes trick tricks
    triggered trips trough truck trucks tubes turin tying typically underrated unity unlimited verge
    versa verve vibe vibes vice virtually vital wages wait waiter waiting wakes waking wales walls
    warmed warns warp wave waves weary weaver weighs weight whale whatsoever wheat whine whistle
    whiter widow wilde willy winds winery wines winger wings winner witch wives women woods woody
    works world worlds worms worthless woulda wouldn wound wrist writer writes
"""))  # fmt: skip
"""Words that are no slip."""
