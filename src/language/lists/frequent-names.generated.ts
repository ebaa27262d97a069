/**
 * The most frequent surnames and first names of the United States, the most frequent first: census of 1990, U.S. Census Bureau (public domain), by way
 * of PyPI "names" (MIT).
 */
export const SURNAMES = `
smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia martinez robinson
clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott green adams baker gonzalez nelson carter mitchell perez
roberts turner phillips campbell parker evans edwards collins stewart sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper
richardson cox howard ward torres peterson gray ramirez james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins
perry powell long patterson hughes flores washington butler simmons foster gonzales bryant alexander russell griffin diaz hayes myers ford hamilton
graham sullivan wallace woods cole west jordan owens reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells
webb simpson stevens tucker porter hunter hicks crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice
robertson hunt black daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce
berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong
carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez castillo wheeler
chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez morrison hansen fernandez garza harvey little burton
stanley nguyen george jacobs reid kim fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day mendoza moreno bowman medina
fowler brewer hoffman carlson silva pearson holland douglas fleming jensen vargas byrd davidson hopkins may terry herrera wade soto walters curtis
neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers
holt lambert fletcher watts bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry
powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel barber
cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson burgess santos tate cross garner mann mack moss thornton dennis mcgee
farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter
goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner adkins webster norman
malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald
stokes doyle sherman saunders wise colon gill alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt
briggs parsons mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass marsh drake
wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers roberson barton tran lamb harrington casey
boone cortez clarke mathis singleton wilkins cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers
atkins wilcox pitts conley marquez burnett richard cochran chase davenport hood gates clay ayala sawyer roman vazquez dickerson hodge acosta flynn
espinoza nicholson monroe wolf morrow kirk randall anthony whitaker oconnor skinner ware molina kirby huffman bradford charles gilmore dominguez oneal
bruce lang combs kramer heath hancock gallagher gaines shaffer short wiggins mathews mcclain fischer wall small melton hensley bond dyer cameron
grimes contreras christian wyatt baxter snow mosley shepherd larsen hoover beasley glenn petersen whitehead meyers keith garrison vincent shields horn
savage olsen schroeder hartman woodard mueller kemp deleon booth patel calhoun wiley eaton cline navarro harrell lester humphrey parrish duran
hutchinson hess dorsey bullock robles beard dalton avila vance rich blackwell york johns blankenship trevino salinas campos pruitt moses callahan
golden montoya hardin guerra mcdowell carey stafford gallegos henson wilkinson booker merritt miranda atkinson orr decker hobbs preston tanner knox
pacheco stephenson glass rojas serrano marks hickman english sweeney strong prince mcclure conway walter roth maynard farrell lowery hurst nixon weiss
trujillo ellison sloan juarez winters mclean randolph leon boyer villarreal mccall gentry carrillo kent ayers lara shannon sexton pace hull leblanc
browning velasquez leach chang house sellers herring noble foley bartlett mercado landry durham walls barr mckee bauer rivers everett bradshaw pugh
velez rush estes dodson morse sheppard weeks camacho bean barron livingston middleton spears branch blevins chen kerr mcconnell hatfield harding
ashley solis herman frost giles blackburn william pennington woodward finley mcintosh koch best solomon mccullough dudley nolan blanchard rivas
brennan mejia kane benton joyce buckley haley valentine maddox russo mcknight buck moon mcmillan crosby berg dotson mays roach church chan richmond
meadows faulkner oneill knapp kline barry ochoa jacobson gay avery hendricks horne shepard hebert cherry cardenas mcintyre whitney waller holman
donaldson cantu terrell morin gillespie fuentes tillman sanford bentley peck key salas rollins gamble dickson battle santana cabrera cervantes howe
hinton hurley spence zamora yang mcneil suarez case petty gould mcfarland sampson carver bray rosario macdonald stout hester melendez dillon farley
hopper galloway potts bernard joyner stein aguirre osborn mercer bender franco rowland sykes benjamin travis pickett crane sears mayo dunlap hayden
wilder mckay coffey mccarty ewing cooley vaughan bonner cotton holder stark ferrell cantrell fulton lynn lott calderon rosa pollard hooper burch
mullen fry riddle levy david duke odonnell guy michael britt frederick daugherty berger dillard alston jarvis frye riggs chaney odom duffy fitzpatrick
valenzuela merrill mayer alford mcpherson acevedo donovan barrera albert cote reilly compton raymond mooney mcgowan craft cleveland clemons wynn
nielsen baird stanton snider rosales bright witt stuart hays holden rutledge kinney clements castaneda slater hahn emerson conrad burks delaney pate
lancaster sweet justice tyson sharpe whitfield talley macias irwin burris ratliff mccray madden kaufman beach goff cash bolton mcfadden levine good
byers kirkland kidd workman carney dale mcleod holcomb england finch head burt hendrix sosa haney franks sargent nieves downs rasmussen bird hewitt
lindsay le foreman valencia oneil delacruz vinson dejesus hyde forbes gilliam guthrie wooten huber barlow boyle mcmahon buckner rocha puckett langley
knowles cooke velazquez whitley noel vang shea rouse hartley mayfield elder rankin hanna cowan lucero arroyo slaughter haas oconnell minor kendrick
shirley kendall boucher archer boggs odell dougherty andersen newell crowe wang friedman bland swain holley felix pearce childs yarbrough galvan
proctor meeks lozano mora rangel bacon villanueva schaefer rosado helms boyce goss stinson smart lake ibarra hutchins covington reyna gregg werner
crowley hatcher mackey bunch womack polk jamison dodd childress childers camp villa dye springer mahoney dailey belcher lockhart griggs costa connor
brandt winter walden moser tracy tatum mccann akers lutz pryor law orozco mcallister lugo davies shoemaker madison rutherford newsome magee
chamberlain blanton simms godfrey flanagan crum cordova escobar downing sinclair donahue krueger mcginnis gore farris webber corbett andrade starr
lyon yoder hastings mcgrath spivey krause harden crabtree kirkpatrick hollis brandon arrington ervin clifton ritter mcghee bolden maloney gagnon
dunbar ponce pike mayes heard beatty mobley kimball butts montes herbert grady eldridge braun hamm gibbons seymour moyer manley herron plummer elmore
cramer gary rucker hilton blue pierson fontenot field rubio grace goldstein elkins wills novak john hickey worley gorman katz dickinson broussard
fritz woodruff crow christopher britton forrest nance lehman bingham zuniga whaley shafer coffman steward delarosa nix neely numbers mata manuel
davila mccabe kessler emery bowling hinkle welsh pagan goldberg goins crouch cuevas quinones mcdermott hendrickson samuels denton bergeron lam ivey
locke haines thurman snell hoskins byrne milton winston arthur arias stanford roe corbin beltran chappell hurt downey dooley tuttle couch payton
mcelroy crockett groves clement leslie cartwright dickey mcgill dubois muniz erwin self tolbert dempsey cisneros sewell latham garland vigil tapia
sterling rainey norwood lacy stroud meade amos tipton lord kuhn hilliard bonilla teague courtney gunn ho greenwood correa reece weston poe trent
pineda phipps frey kaiser ames paige gunter schmitt milligan espinosa carlton bowden vickers lowry pritchard costello piper mcclellan lovell drew
sheehan quick hatch dobson singh jeffries hollingsworth sorensen meza fink donnelly burrell bruno tomlinson colbert billings ritchie helton sutherland
peoples mcqueen gaston thomason mckinley givens crocker vogel robison dunham coker swartz keys lilly ladner hannah willard richter hargrove edmonds
brantley albright murdock boswell muller quintero padgett kenney daly connolly pierre inman quintana lund barnard villegas simons land huggins tidwell
sanderson bullard mcclendon duarte draper meredith marrero dwyer abrams stover goode fraser crews bernal smiley godwin fish conklin mcneal baca
esparza crowder bower nicholas chung brewster mcneill dick rodrigues leal coates raines mccain mccord miner holbrook swift dukes carlisle aldridge
ackerman starks ricks holliday ferris hairston sheffield lange fountain marino doss betts kaplan carmichael bloom ruffin penn kern bowles sizemore
larkin dupree jewell silver seals metcalf hutchison henley farr castle mccauley hankins gustafson deal curran ash waddell ramey cates pollock major
irvin cummins messer heller dewitt lin funk cornett palacios galindo cano hathaway singer pham enriquez aaron salgado pelletier painter wiseman blount
hand feliciano temple houser doherty mead mcgraw toney swan melvin capps blanco blackmon wesley thomson mcmanus fair burkett post gleason rudolph ott
dickens cormier voss rushing rosenberg hurd dumas benitez arellano story marin caudill bragg jaramillo huerta gipson colvin biggs vela platt cassidy
tompkins mccollum kay gabriel dolan daley crump street sneed kilgore grove grimm davison brunson prater marcum devine kyle dodge stratton rosas choi
tripp ledbetter lay hightower haywood feldman epps yeager posey sylvester scruggs cope stubbs richey overton trotter sprague cordero butcher burger
stiles burgos woodson horner bassett purcell haskins gee akins abraham hoyt ziegler spaulding hadley grubbs sumner murillo zavala shook lockwood
jarrett driscoll dahl thorpe sheridan redmond putnam mcwilliams mcrae cornell felton romano joiner sadler hedrick hager hagen fitch coulter thacker
mansfield langston guidry ferreira corley conn rossi lackey cody baez saenz mcnamara darnell michel mcmullen mckenna mcdonough link engel browne roper
peacock eubanks drummond stringer pritchett parham mims landers ham grayson stacy schafer egan timmons ohara keen hamlin finn cortes mcnair louis
clifford nadeau moseley michaud rosen oakes kurtz jeffers calloway beal bautista winn suggs stern stapleton lyles laird montano diamond dawkins roland
hagan goldman bryson barajas lovett segura metz lockett langford hinson eastman rock hooks woody smallwood shapiro crowell whalen triplett hooker
chatman aldrich cahill youngblood ybarra stallings sheets samuel reeder person pack lacey connelly bateman abernathy winkler wilkes masters hackett
granger gillis schmitz sapp napier souza lanier gomes weir otero ledford burroughs babcock ventura siegel dugan clinton christie bledsoe atwood wray
varner spangler otto anaya staley kraft fournier eddy belanger wolff thorne bynum burnette boykin swenson purvis pina khan duvall darby xiong kauffman
ali yu healy engle corona benoit valle steiner spicer shaver randle lundy dow chin calvert staton neff kearney darden oakley medeiros mccracken
crenshaw block beaver perdue dill whittaker tobin cornelius washburn hogue goodrich easley bravo dennison vera shipley kerns jorgensen crain abel
villalobos maurer longoria keene coon sierra witherspoon staples pettit kincaid eason madrid echols lusk wu stahl currie thayer shultz sherwood
mcnally seay north maher kenny hope gagne barrow nava myles moreland honeycutt hearn diggs caron whitten westbrook stovall ragland queen munson meier
looney kimble jolly hobson london goddard culver burr presley negron connell tovar marcus huddleston hammer ashby salter root pendleton oleary
nickerson myrick judd jacobsen elliot bain adair starnes sheldon matos light busby herndon hanley bellamy jack doty bartley yazzie rowell parson
gifford cullen christiansen benavides barnhart talbot mock crandall connors bonds whitt gage bergman arredondo addison marion lujan dowdy jernigan
huynh bouchard dutton rhoades ouellette kiser rubin herrington hare denny blackman babb allred rudd paulson ogden koenig jacob irving geiger begay
parra champion lassiter hawk esposito cho waldron vernon ransom prather keenan jean grover chacon vick sands roark parr mayberry greenberg coley
bruner whitman skaggs shipman means leary hutton romo medrano ladd kruse friend darling askew valentin schulz alfaro tabor mohr gallo bermudez pereira
isaac bliss reaves flint comer boston woodall naquin guevara earl delong carrier pickens brand tilley schaffer read lim knutson fenton doran chu vogt
vann prescott mclain landis corcoran ambrose zapata hyatt hemphill faulk call dove boudreaux aragon whitlock trejo tackett shearer saldana hanks gold
driver mckinnon koehler champagne bourgeois pool keyes goodson foote early lunsford goldsmith flood winslow sams reagan mccloud hough esquivel naylor
loomis coronado ludwig braswell bearden sherrill huang fagan ezell edmondson cyr cronin nunn lemon guillory grier dubose traylor ryder dobbins coyle
aponte whitmore smalls rowan malloy cardona braxton borden humphries carrasco ruff metzger huntley hinojosa finney madsen hong hills ernst dozier
burkhart bowser peralta daigle whittington sorenson saucedo roche redding loyd fugate avalos waite lind huston hay benedict hawthorne hamby boyles
boles regan faust crook beam barger hinds gallardo elias willoughby willingham wilburn eckert busch zepeda worthington tinsley russ li hoff hawley
carmona varela rector newcomb mallory kinsey dube whatley strange ragsdale ivy bernstein becerra yost mattson ly felder cheek luke handy grossman
gauthier escobedo braden beckman mott hillman gil flaherty dykes doe stockton stearns lofton kitchen coats cavazos beavers barrios tang parish mosher
lincoln cardwell coles burnham weller lemons beebe aguilera ring parnell harman couture alley schumacher redd dobbs blum blalock merchant ennis denson
cottrell chester brannon bagley aviles watt sousa rosenthal rooney dietz blank paquette mcclelland duff velasco lentz grubb burrows barbour ulrich
shockley rader german beyer mixon layton altman alonzo weathers titus stoner squires shipp priest lipscomb cutler caballero zimmer willett thurston
storey medley lyle epperson shah mcmillian baggett torrez laws hirsch dent corey poirier peachey jacques farrar creech barth trimble france dupre
albrecht sample lawler crisp conroy chadwick wetzel nesbitt murry jameson wilhelm patten minton matson kimbrough iverson guinn gale fortune croft toth
pulliam nugent newby littlejohn dias canales bernier baron barney singletary renteria pruett mchugh mabry landrum brower weldon stoddard ruth cagle
stjohn scales kohler kellogg hopson gant tharp gann zeigler pringle hammons fairchild deaton chavis carnes rowley matlock libby kearns irizarry
carrington starkey pepper lopes jarrell fay craven beverly baum spain littlefield linn humphreys hook high etheridge cuellar chastain chance bundy
speer skelton quiroz pyle portillo ponder moulton machado liu killian hutson hitchcock ellsworth dowling cloud burdick spann pedersen levin leggett
hayward hacker dietrich beaulieu barksdale wakefield snowden paris briscoe bowie berman ogle mcgregor laughlin helm burden wheatley schreiber pressley
parris ng alaniz agee urban swann snodgrass schuster radford monk mattingly main lamar harp girard cheney yancey wagoner ridley lombardo lau hudgins
gaskins duckworth coe coburn willey prado newberry magana hammonds elam whipple slade serna ojeda liles dorman diehl angel upton reardon michaels
kelsey goetz eller bauman baer augustine layne hummel brenner amaya adamson ornelas dowell cloutier christy castellanos wing wellman saylor orourke
moya montalvo kilpatrick harley durbin shell oldham kang garvin foss branham bartholomew templeton maguire holton alonso rider monahan mccormack beaty
anders streeter nieto nielson moffett lankford keating heck gatlin delatorre callaway adcock worrell unger robinette nowak jeter brunner ashton steen
parrott overstreet nobles montanez luther clevenger brinkley trahan quarles pickering pederson jansen grantham gilchrist crespo aiken schell schaeffer
lorenz leyva harms dyson wallis pease leavitt hyman cheng cavanaugh batts warden seaman rockwell quezada paxton linder houck fontaine durant caruso
adler pimentel mize lytle donald cleary cason acker switzer salmon isaacs higginbotham han waterman vandyke stamper sisk shuler riddick redman mcmahan
levesque hatton bronson bollinger arnett okeefe gerber gannon farnsworth baughman silverman satterfield royal mccrary kowalski joy grigsby greco
cabral trout rinehart mahon linton gooden curley baugh wyman weiner schwab schuler morrissey mahan coy bunn andrew thrasher spear waggoner shelley
robert qualls purdy mcwhorter mauldin mark jordon gilman perryman newsom menard martino graf billingsley artis simpkins salisbury quintanilla
gilliland fraley foust crouse scarborough ngo grissom fultz rico marlow markham madrigal lawton barfield whiting varney schwarz huey gooch arce wheat
truong poulin mackenzie leone hurtado selby gaither fortner culpepper coughlin brinson boudreau barkley bales stepp holm tan schilling morrell kahn
heaton gamez douglass causey brothers turpin shanks schrader meek isom hardison carranza yanez way scroggins schofield runyon ratcliff murrell moeller
irby currier butterfield yee ralston pullen pinson estep east carbone lance hawks ellington casillas spurlock sikes motley mccartney kruger isbell
houle francisco burk bone tomlin shelby quigley neumann lovelace fennell colby cheatham bustamante skidmore hidalgo forman culp bowens betancourt
aquino robb rea milner martel gresham wiles ricketts gavin dowd collazo bostic blakely sherrod power kenyon gandy ebert deloach cary bull allard sauer
robins olivares gillette chestnut bourque paine lyman hite hauser devore crawley chapa vu tobias talbert poindexter millard meador mcduffie mattox
kraus harkins choate bess wren sledge sanborn outlaw kinder geary cornwell barclay adam abney seward rhoads howland fortier easter benner vines tubbs
troutman rapp noe mccurdy harder deluca westmoreland south havens guajardo ely clary seal meehan herzog guillen ashcraft waugh renner milam jung elrod
churchill buford breaux bolin asher windham tirado pemberton nolen noland knott emmons cornish christenson brownlee barbee waldrop pitt olvera
lombardi gruber gaffney eggleston banda archuleta still slone prewitt pfeiffer nettles mena mcadams henning gardiner cromwell chisholm burleson box
vest oglesby mccarter malcolm lumpkin larue grey wofford vanhorn thorn teel swafford stclair stanfield ocampo herrmann hannon arsenault roush
mcalister hiatt gunderson forsythe duggan delvalle cintron wilks weinstein uribe rizzo noyes mclendon gurley bethea winstead maples harry guyton
giordano alderman valdes polanco pappas lively grogan griffiths bobo arevalo whitson sowell rendon matthew julian fernandes farrow edmond benavidez
ayres alicea stump smalley seitz schulte gilley gallant dewey casper canfield wolford omalley mcnutt mcnulty mcgovern hardman harbin cowart chavarria
brink beckett bagwell armstead anglin abreu reynoso krebs jett hoffmann greenfield forte burney broome sisson parent jude younger trammell partridge
marvin mace lomax lemieux gossett frantz fogle cooney broughton pence paulsen neil muncy mcarthur hollins edward beauchamp withers osorio mulligan
hoyle foy dockery cockrell begley amador roby rains lindquist gentile everhart bohannon wylie thao sommers purnell palma fortin dunning breeden vail
phelan phan marx cosby colburn chong boling biddle ledesma gaddis denney chow bueno berrios wicker tolliver thibodeaux nagle lavoie fisk do crist
barbosa reedy march locklear kolb himes behrens beckwith beckham weems wahl shorter shackelford rees muse free cerda valadez thibodeau saavedra
ridgeway reiter mchenry majors lachance keaton israel ferrara falcon clemens blocker applegate paz needham mojica kuykendall hamel escamilla doughty
burchett ainsworth wilbur vidal upchurch thigpen strauss spruill sowers riggins ricker mccombs harlow garnett buffington yi sotelo olivas negrete
morey macon logsdon lapointe florence cathey bigelow bello westfall stubblefield peak lindley jeffrey hein hawes farrington edge breen birch wilde
steed sepulveda reinhardt proffitt minter messina mcnabb maier keeler gamboa donohue dexter basham shinn orlando crooks cota borders bills bachman
tisdale tavares schmid pickard jasper gulley fonseca delossantos condon clancy batista wicks wadsworth new martell lo littleton ison haag folsom
brumfield broyles brito mireles mcdonnell leclair hamblin gough fanning binder winfield whitworth soriano palumbo newkirk mangum hutcherson comstock
cecil carlin beall bair wendt watters walling putman otoole oliva morley mares lemus keener jeffery hundley dial damico billups strother mcfarlane
lamm eaves crutcher caraballo canty atwell taft siler rust rawls rawlings prieto niles mcneely mcafee hulsey harlan hackney galvez escalante delagarza
crider charlton bandy wilbanks stowe steinberg samson renfro masterson massie lanham haskell hamrick fort dehart card burdette branson bourne babin
aleman worthy tibbs sweat smoot slack paradis packard mull luce houghton gantt furman danner christianson burge broderick ashford arndt almeida
stallworth shade searcy sager noonan mclemore mcintire maxey lavigne jobe ireland ferrer falk edgar coffin byrnes aranda apodaca stamps rounds peek
olmstead lewandowski kaminski her dunaway bruns brackett amato reich mcclung lacroix koontz herrick hardesty flanders cousins close cato cade vickery
shank nagel dupuis croteau cotter cable stuckey stine porterfield pauley nye moffitt lu knudsen hardwick goforth dupont blunt barrows barnhill shull
rash ralph penny lorenzo loftis lemay kitchens horvath grenier fuchs fairbanks culbertson calkins burnside beattie ashworth albertson wertz vo vaught
vallejo tyree turk tuck tijerina sage picard peterman otis marroquin marr lantz hoang demarco daily cone berube barnette wharton stinnett slocum
scanlon sander pinto mancuso lima judge headley epstein counts clarkson carnahan brice boren arteaga adame zook whittle whitehurst wenzel saxton rhea
reddick puente hazel handley haggerty earley devlin dallas chaffin cady ahmed acuna solano sigler pollack pendergrass ostrander janes francois fine
crutchfield cordell chamberlin brubaker baptiste willson reis neeley mullin mercier lira layman keeling higdon guest forrester espinal dion chapin
carl warfield toledo pulido peebles nagy montague mello lear jaeger hogg graff furr derrick cave canada soliz poore mendenhall mclaurin maestas low
gable belt barraza tillery snead pond neill mcculloch mccorkle lightfoot hutchings holloman harness dorn council bock zielinski turley treadwell
stpierre starling somers oswald merrick marquis ivory easterling bivens truitt poston parry ontiveros olivarez neville moreau medlin ma lenz knowlton
fairley cobbs chisolm bannister woodworth toler ocasio noriega neuman moye milburn mcclanahan lilley hanes flannery dellinger danielson conti blodgett
beers weatherford strain karr hitt denham custer coble clough casteel bolduc batchelor ammons whitlow tierney staten sibley seifert schubert salcedo
mattison laney haggard grooms dix dees cromer cooks colson caswell zarate swisher stacey shin ragan pridgen mcvey matheny leigh lafleur franz ferraro
dugger whiteside rigsby mcmurray lehmann large jacoby hildebrand hendrick headrick goad fincher drury borges archibald albers woodcock trapp soares
seaton richie monson luckett lindberg kopp keeton hsu healey garvey gaddy fain burchfield badger wentworth strand stack spooner saucier sales ruby
ricci plunkett pannell ness leger hoy freitas fong elizondo duval chun calvin beaudoin urbina stock rickard partin moe mcgrew mcclintock ledoux
forsyth faison devries bertrand wasson tilton scarbrough pride oh leung larry irvine garber denning corral colley castleberry bowlin bogan beale
baines true trice rayburn parkinson pak nunes mcmillen leahy lea kimmel higgs fulmer carden bedford taggart spearman register prichard morrill koonce
heinz hedges guenther grice findley earle dover creighton boothe bayer arreola vitale valles see raney peter osgood lowell hanlon burley bounds worden
weatherly vetter tanaka stiltner sell nevarez mosby montero melancon harter hamer goble gladden gist ginn akin zaragoza towns tarver sammons royster
oreilly muir morehead luster kingsley kelso grisham glynn baumann alves yount tamayo tam paterson oates menendez longo hargis greenlee gillen desantis
conover breedlove wayne sumpter scherer rupp reichert heredia fallon creel cohn clemmons casas bickford belton bach williford whitcomb tennant sutter
stull sessions mccallum manson langlois keel keegan emanuel dangelo dancy damron clapp clanton bankston trinidad oliveira mintz mcinnis martens mabe
laster jolley irish hildreth hefner glaser duckett demers brockman blais back alcorn agnew toliver tice song seeley najera musser mcfall laplante
galvin fajardo doan coyne copley clawson cheung barone wynne woodley tremblay stoll sparrow sparkman schweitzer sasser samples roney ramon legg lai
joe heim farias concepcion colwell christman bratcher alba winchester upshaw southerland sorrell shay sells mount mccloskey martindale luttrell
loveless lovejoy linares latimer holly embry coombs bratton bostick boss venable tuggle toro staggs sandlin jefferies heckman griffis crayton clem
button browder allan thorton sturgill sprouse royer rousseau ridenour pogue perales peeples metzler mesa mccutcheon mcbee jay hornsby heffner corrigan
armijo vue romeo plante peyton paredes macklin hussey hodgson granados frias carman brent becnel batten almanza turney teal sturgeon meeker mcdaniels
limon keeney kee hutto holguin gorham fishman fierro blanchette rodrigue reddy osburn oden lerma kirkwood keefer haugen hammett chalmers carlos
brinkman baumgartner zhang valerio tellez steffen shumate sauls ripley kemper jacks guffey evers craddock carvalho blaylock banuelos balderas wooden
wheaton turnbull shuman pointer mosier mccue ligon kozlowski johansen ingle herr briones southern snipes rickman pipkin peace pantoja orosco moniz
lawless kunkel hibbard galarza enos bussey settle schott salcido perreault mcdougal mccool haight garris ferry easton conyers atherton wimberly utley
stephen spellman smithson slagle skipper ritchey rand petit osullivan oaks nutt mcvay mccreary mayhew knoll jewett harwood hailey cardoza ashe arriaga
andres zeller wirth whitmire stauffer spring rountree redden mccaffrey martz loving larose langdon humes gaskin faber doll devito cass almond
wingfield wingate villareal tyner smothers severson reno pennell maupin leighton janssen hassell hallman halcomb folse fitzsimmons fahey cranford
bolen battles battaglia wooldridge weed trask rosser regalado mcewen keefe fuqua echevarria domingo dang caro boynton andrus wild viera vanmeter taber
spradlin seibert provost prentice oliphant laporte hwang hatchett hass greiner freedman covert chilton byars wiese venegas swank shrader roderick
roberge mullis mortensen mccune marlowe kirchner keck isaacson hostetler halverson gunther griswold gerard fenner durden blackwood bertram ahrens
sawyers savoy nabors mcswain mackay loy lavender lash labbe jessup hubert fullerton donnell cruse crittenden correia centeno caudle canady callender
alarcon ahern winfrey tribble tom styles salley roden musgrove minnick fortenberry carrion bunting bethel batiste woo whited underhill stillwell
silvia rauch pippin perrin messenger mancini lister kinard hartmann fleck broadway wilt treadway thornhill speed spalding sam rafferty pitre patino
ordonez linkous kelleher homan holiday galbraith feeney dorris curtin coward camarillo buss bunnell bolt beeler autry alcala witte wentz stidham
shively nunley meacham martins lemke lefebvre kaye hynes horowitz hoppe holcombe estrella dunne derr cochrane brittain bedard beauregard torrence
strunk soria simonson shumaker scoggins packer oconner moriarty leroy kuntz ives hutcheson horan hales garmon fitts dell bohn atchison worth
wisniewski will vanwinkle sturm sallee prosser moen lundberg kunz kohl keane jorgenson jaynes funderburk freed frame durr creamer cosgrove candelaria
berlin batson vanhoose thomsen teeter sommer smyth sena redmon orellana maness lennon heflin goulet frick forney dollar bunker asbury aguiar talbott
southard pleasant mowery mears lemmon krieger hickson gracia elston duong delgadillo dayton dasilva conaway catron bruton bradbury bordelon bivins
bittner bergstrom beals abell whelan travers tejada pulley pino norfleet nealy maes loper held gerald gatewood frierson freund finnegan cupp covey
catalano boehm bader yoon walston tenney sipes roller rawlins medlock mccaskill mccallister marcotte maclean hughey henke harwell gladney gilson dew
chism caskey brandenburg baylor villasenor veal van thatcher stegall shore petrie nowlin navarrete muhammad lombard loftin lemaster kroll kovach
kimbrell kidwell hershberger fulcher eng cantwell bustos boland bobbitt binkley wester weis verdin tong tiller sisco sharkey seymore rosenbaum rohr
quinonez pinkston nation malley logue lessard lerner lebron krauss klinger halstead haller getz burrow brant alger victor shores scully pounds pfeifer
perron nelms munn mcmaster mckenney manns knudson hutchens huskey goebel flagg cushman click castellano carder bumgarner blaine bible wampler spinks
robson neel mcreynolds mathias maas loera kasper jose jenson florez coons buckingham brogan berryman wilmoth wilhite thrash shephard seidel schulze
roldan pettis obryan maki mackie hatley frazer fiore falls chesser bui bottoms bisson benefield allman wilke trudeau timm shifflett rau mundy milliken
mayers leake kohn huntington horsley hermann guerin fryer frizzell foret flemming fife criswell carbajal bozeman boisvert archie antonio angulo wallen
tapp silvers ramsay oshea orta moll mckeever mcgehee luciano linville kiefer ketchum howerton groce gaylord gass fusco corbitt blythe betz bartels
amaral aiello yoo weddle troy sun sperry seiler runyan raley overby osteen olds mckeown mauro matney lauer lattimore hindman hartwell fredrickson
fredericks espino clegg carswell cambell burkholder august woodbury welker totten thornburg theriault stitt stamm stackhouse simone scholl saxon rife
razo quinlan pinkerton olivo nesmith nall mattos leak lafferty justus giron geer fielder eagle drayton dortch conners conger chau boatwright billiot
barden armenta antoine tibbetts steadman slattery sides rinaldi raynor rayford pinckney pettigrew nickel milne matteson halsey gonsalves fellows
durand desimone cowley cowles brill barham barela barba ashmore withrow valenti tejeda spriggs sayre salerno place peltier peel merriman matheson
lowman lindstrom hyland homer ha giroux fries frasier earls dugas damon dabney collado briseno baxley andre word whyte wenger vanover vanburen thiel
schindler schiller rigby pomeroy passmore marble manzo mahaffey lindgren laflamme greathouse fite ferrari calabrese bayne yamamoto wick townes thames
steel reinhart peeler naranjo montez mcdade mast markley marchand leeper kong kellum hudgens hennessey hadden guess gainey coppola borrego bolling
beane ault slaton poland pape null mulkey lightner langer hillard glasgow fabian ethridge enright derosa baskin alfred weinberg turman tinker
somerville pardo noll lashley ingraham hiller hendon glaze flora cothran cooksey conte carrico apple abner wooley swope summerlin sturgis sturdivant
stott spurgeon spillman speight roussel popp nutter mckeon mazza magnuson lanning kozak jankowski heyward forster corwin callaghan bays wortham usher
theriot sayers sabo rupert poling nathan loya lieberman levi laroche labelle howes harr garay fogarty everson durkin dominquez chaves chambliss
alfonso witcher wilber vieira vandiver terrill stoker schreiner nestor moorman liddell lew lawhorn krug irons hylton hollenbeck herrin hembree hair
goolsby goodin gilmer foltz dinkins daughtry caban brim briley bilodeau bear wyant vergara tallent swearingen stroup sherry scribner roger quillen
pitman monaco mccants maxfield martinson landon holtz flournoy brookins brody baumgardner angelo straub sills roybal roundtree oswalt money mcgriff
mcdougall mccleary maggard gragg gooding godinez doolittle donato cowell cassell bracken appel ahmad zambrano reuter perea olive nakamura monaghan
mickens mcclinton mcclary marler kish judkins gilbreath freese flanigan felts erdmann dodds chew brownell brazil boatright barreto slayton sandberg
saldivar pettway odum narvaez moultrie montemayor merrell lees keyser hoke hardaway hannan gilbertson fogg dumont deberry coggins carrera buxton
bucher broadnax beeson araujo appleton amundson aguayo ackley yocum worsham shivers shelly sanches sacco robey rhoden pender ochs mccurry madera luong
luis knotts jackman heinrich hargrave gault forest comeaux chitwood child caraway boettcher bernhardt barrientos zink wickham whiteman thorp stillman
settles schoonover roque riddell rey pilcher phifer novotny maple macleod hardee haase grider fredrick earnest doucette clausen christmas bevins
beamon badillo tolley tindall soule snook sebastian seale pitcher pinkney pellegrino nowell nemeth nail mondragon mclane lundgren ingalls hudspeth
hixson gearhart furlong downes dionne dibble deyoung cornejo camara brookshire boyette wolcott tracey surratt sellars segal salyer reeve rausch
philips labonte haro gower freeland fawcett eads driggers donley collett cage bromley boatman ballinger baldridge volz trombley stonge silas shanahan
rivard rhyne pedroza matias mallard jamieson hedgepeth hartnett estevez eskridge denman chiu chinn catlett carmack buie book bechtel beardsley bard
ballou windsor ulmer storm skeen robledo rincon reitz piazza pearl munger moten mcmichael loftus ledet kersey groff fowlkes folk crumpton collette
clouse bettis villagomez timmerman strom saul santoro roddy phillip penrod musselman macpherson leboeuf harless haddad guido golding fulkerson fannin
dulaney dowdell deane cottle ceja cate bosley benge albritton voigt trowbridge soileau seely rome rohde pearsall paulk orth nason mota mcmullin
marquardt madigan hoag gillum gayle gabbard fenwick fender eck danforth cushing cress creed cazares casanova bey bettencourt barringer baber
stansberry schramm rutter rivero race oquendo necaise mouton montenegro miley mcgough marra macmillan lock lamontagne jasso jaime horst hetrick
heilman gaytan gall fried fortney eden dingle desjardins dabbs burbank brigham breland beaman banner arriola yarborough wallin treat toscano stowers
reiss pichardo orton mitchel michels mcnamee mccrory leatherman kell keister jerome horning hargett guay friday ferro deboer dagostino clemente christ
carper bowler blanks beaudry willie towle tafoya stricklin strader soper sonnier sigmon schenk saddler rodman pedigo mendes lunn lohr lahr kingsbury
jarman hume holliman hofmann haworth harrelson hambrick flick edmunds dacosta crossman colston chaplin carrell budd weiler waits viola valentino
trantham tarr straight solorio roebuck powe plank pettus palm pagano mink luker leathers joslin hartzell gambrell fears deutsch cepeda carty caputo
brewington bedell ballew applewhite warnock walz urena tudor reel pigg parton mickelson meagher mclellan mcculley mandel leech lavallee kraemer kling
kipp kingston kehoe hochstetler harriman gregoire grabowski gosselin gammon fancher edens desai butt brannan armendariz woolsey whitehouse whetstone
ussery towne tower testa tallman studer strait steinmetz sorrells sauceda rolfe rae paddock mitchem mcginn mccrea luck lovato ling hazen gilpin gaynor
fike devoe delrio curiel burkhardt bristol bode backus alton zinn watanabe wachter vanpelt turnage shaner schroder sato riordan quimby portis natale
mckoy mccown marker lucio kilmer karl hotchkiss hesse halbert gwinn godsey desmond delisle chrisman canter brook arbogast angell acree yancy woolley
wesson weatherspoon trainor stockman spiller sipe rooks reavis propst porras neilson mullens loucks llewellyn lamont kumar koester klingensmith kirsch
kester honaker hodson hennessy helmick garrity garibay fee drain casarez callis botello bay aycock avant angle wingard wayman tully theisen szymanski
stansbury segovia rudy rainwater preece pirtle padron mincey mckelvey mathes marty larrabee kornegay klug judy ingersoll hecht germain eggers dykstra
denis deering decoteau deason dearing cofield carrigan brush bonham bahr aucoin appleby almonte yager womble wimmer weimer vanderpool stancil sprinkle
romine remington pfaff peckham olivera meraz maze lathrop koehn jonas hazelton halvorson hallock haddock ducharme dehaven colton caruthers brehm
bosworth bost blow bias beeman basile bane aikens zachary wold walther tabb suber strawn stocks stocker shirey schlosser salvador riedel rembert
reimer pyles pickle peele merriweather letourneau latta kidder hixon hillis hight herbst henriquez haygood hamill gabel fritts eubank duty dawes
correll coffee cha bushey buchholz brotherton bridge botts barnwell auger atchley westphal veilleux ulloa truman stutzman shriver ryals prior
pilkington newport moyers miracle marrs mangrum maddux lockard laing kuhl harney hammock hamlett felker doerr depriest carrasquillo carothers bogle
blood bischoff bergen albanese wyckoff vermillion vansickle thibault tetreault stickney shoemake ruggiero rawson racine philpot paschal mcelhaney
mathison legrand lapierre kwan kremer jiles hilbert geyer faircloth ehlers egbert desrosiers dalrymple cotten cashman cadena breeding boardman alcaraz
ahn wyrick therrien tankersley strickler puryear plourde pattison pardue milan mcginty mcevoy landreth kuhns koon hewett giddens everette emerick
eades deangelis cosme ceballos birdsong benham bemis armour anguiano angeles welborn tsosie storms shoup sessoms samaniego rood rojo rhinehart raby
northcutt myer munguia morehouse more mcdevitt mateo mallett lozada lemoine kuehn hallett grim gillard gaylor garman gallaher feaster faris darrow
dardar coney carreon byron braithwaite boylan boyett born bixler bigham benford barragan barnum zuber wyche westcott vining stoltzfus simonds shupe
sabin ruble rittenhouse richman perrone mulholland millan meister mathew lomeli kite jemison hulett holler hickerson herold hazelwood griffen gause
forde eisenberg dilworth charron chaisson brodie bristow breunig brace boutwell bentz belk bayless batchelder baran baeza zimmermann weathersby volk
toole theis tedesco shine searle schenck satterwhite sandy ruelas royce rankins partida nesbit morel menchaca levasseur kaylor johnstone hulse hollar
hersey harrigan harbison guyer gish giese gerlach geller geisler falcone ernest elwell doucet deese darr corder chafin byler bussell burdett brasher
bowe bellinger bastian barner alleyne wilborn weil wegner wales tatro spitzer smithers schoen resendez pete parisi overman obrian mudd moy mclaren
mahler maggio lindner lalonde lacasse laboy killion kahl jessen jamerson houk henshaw gustin groom graber durst duenas davey cundiff conlon colunga
coakley chiles capers buell bricker bissonnette birmingham bartz bagby zayas volpe treece toombs thom terrazas swinney skiles silveira shouse senn
rambo ramage nez moua marlin malik langham kyles holston hoagland herd hector feller emory denison corliss carraway burford bickel ambriz abercrombie
yamada winner weidner waddle verduzco thurmond swindle schrock sanabria rosenberger probst peabody olinger neighbors nazario mccafferty mcbroom mcabee
mazur matherne mapes leverett killingsworth heisler griego grande gosnell frankel franke ferrante fenn elmer ehrlich christopherso chick chasse
chancellor caton brunelle bly bloomfield babbitt azevedo abramson ables abeyta youmans wozniak wainwright summer stowell smitherman sites samuelson
runge rule rothman rosenfeld quan peake oxford owings olmos munro moreira leatherwood larkins krantz kovacs kizer kindred karnes jaffe hubbell hosey
hauck harold goodell favors erdman dvorak doane cureton cofer buehler bierman berndt banta annis abram abdullah warwick waltz turcotte trinh torrey
stith seger sachs quesada pinder peppers pascual paschall parkhurst ozuna oster nicholls mortimer lheureux lavalley kimura jablonski haun gourley
gilligan fix derby croy cotto cargill burwell burgett buckman brett booher adorno wrenn whittemore urias szabo sayles saiz rutland rael plant pharr
penney pelkey ogrady nickell musick moats mather massa laurent kirschner kieffer kellar hendershot gott godoy gadson furtado fiedler erskine edison
dutcher dever daggett chevalier chao brake ballesteros amerson alejandro wingo waldon trott spikes silvey showers schlegel rue ritz pepin pelayo
parsley palermo moorehead mchale lett kocher kilburn iglesias humble hulbert huckaby hix haven hartford hardiman gurney grigg grasso goings fillmore
farber depew dandrea dame cowen covarrubias cory burrus bracy ardoin thompkins suzuki standley russel radcliffe pohl persaud percy parenteau pabon
newson newhouse napolitano mulcahy maya malave keim hooten hernandes heffernan hearne greenleaf glick fuhrman fetter faria dishman dickenson crites
criss clapper chenault castor casto bugg bove bonney blessing ard anderton allgood alderson woodman wisdom warrick toomey tooley tarrant summerville
stebbins sokol sink searles schutz schumann scheer remillard raper proulx palmore monroy miguel messier melo melanson mashburn manzano lussier lovely
lien jenks huneycutt hartwig grimsley fulk fielding fidler engstrom eldred dantzler crandell ching calder brumley breton brann bramlett boykins bianco
bancroft almaraz alcantar whitmer whitener welton vineyard su rahn paquin mizell mix mcmillin mckean marston maciel lundquist louie liggins lampkin
kranz koski kirkham jiminez hazzard harrod graziano grammer gendron garrido fordham englert elwood dryden demoss deluna crabb comeau claudio brummett
blume benally wessel vanbuskirk thorson stumpf stockwell rocco reams radtke rackley pelton niemi newland nelsen morrissette miramontes mcginley
mccluskey marley marchant luevano lampe lail jeffcoat infante hu hinman gaona erb eady desmarais decosta dansby cisco choe breckenridge bostwick borg
bianchi beer alberts adrian wilkie whorton vargo tait sylvia soucy schuman ousley mumford lum lippert leath lavergne laliberte kirksey kenner johnsen
izzo hiles gullett greenwell gaspar galbreath gaitan ericson duck delapaz croom cottingham clift bushnell boozer bice bernardo beason arrowood waring
voorhees truax shreve shockey schatz sandifer rubino rozier roseberry roll player pieper peden nester nave murphey malinowski macgregor liang lafrance
kunkle kirkman jorge hipp hasty haddix gervais gerdes garfield gamache fouts fitzwater dillingham deming deanda cedeno cannady burson bouldin
arceneaux woodhouse whitford wescott welty weigel torgerson toms surber sunderland sterner setzer salvatore riojas pumphrey puga pedro patch metts
mcgarry mccandless magill lupo loveland llamas leclerc koons kahler huss holbert heintz haupt grimmett gaskill flower ellingson dorr dingess deweese
desilva crossley cordeiro converse conde cheeks caldera cairns burmeister burkhalter brawner bott youngs vierra valladares tiffany shrum shropshire
sevilla rusk roof rodarte pedraza nino montana merino mcminn markle mapp lucia lajoie koerner kittrell kato hyder hollifield heiser hazlett greenwald
fant eldredge dreher delafuente cravens claypool beecher aronson alanis worthen wojcik winger whitacre wellington valverde valdivia troupe thrower
swindell suttles suh stroman spires slate shealy sarver sartin sadowski rondeau rolon rick rex rascon priddy pine paulino nolte munroe molloy mellon
mciver lykins loggins lillie lenoir klotz kempf jone hupp hollowell hollander haynie hassan harkness harker gottlieb frith eddins driskell doggett
densmore charette cassady carrol byrum burcham buggs benn whitted warrington vandusen vaillancourt steger spell siebert scofield quirk purser plumb
orcutt northern nordstrom mosely michalski mcphail mcdavid mccraw martini marchese mannino leo lefevre largent lanza kress isham hunsaker hoch
hildebrandt guarino grijalva graybill fick ewell ewald deangelo cusick crumley coston cathcart carruthers bullington brian bowes blain blackford
barboza yingling woodland wert weiland varga silverstein sievers shuster shumway scudder runnels rumsey renfroe provencher polley mohler middlebrooks
kutz koster korn grow groth glidden fazio deen corn copper chipman chenoweth champlin cedillo carrero carmody buckles brien boutin bosch bill
berkowitz altamirano wilfong wiegand waites truesdale toussaint tobey tedder steelman sirois schnell robichaud ridge richburg pray plumley pizarro
piercy ortego oberg neace music mickey mertz mcnew matta lawyer lapp lair kibler jessie howlett hollister hofer hatten hagler germany falgoust
engelhardt eberle eastwood dombrowski dinsmore daye cool casares capone braud balch autrey wendel tyndall toy strobel stoltz spinelli serrato
rochester reber real rathbone palomino noah nickels mayle mathers mach loeffler littrell levinson leong lemire lejeune lazo lasley koller kennard
jester hoelscher hintz hagerman greaves fore eudy engler corrales cordes brunet bidwell bennet bare tyrrell tharpe swinton stribling steven southworth
sisneros shane savoie samons ruvalcaba roscoe ries ramer omara mosqueda millar mcpeak macomber luckey litton lehr lavin hubbs hoard hibbs hagans
futrell exum evenson dicks culler chou carbaugh callen brashear bloomer blakeney bigler addington woodford witter unruh tolentino sumrall stgermain
smock sherer salem rochelle rayner pooler oquinn nero milano mcglothlin mars linden kowal kerrigan ibrahim harvell hanrahan goodall geist fussell fung
ferebee federico eley eggert dorsett dingman destefano colucci clemmer caesar burnell brumbaugh boddie berryhill avelar alcantara abbey winder
winchell vandenberg trotman thurber thibeault stlouis stilwell sperling shattuck sarmiento ruppert rumph renaud randazzo rademacher quiles pearman
palomo mercurio lowrey lindeman lawlor larosa lander labrecque kimber hovis holifield henninger hawkes hartfield hann hague genovese garrick fudge
frink eddings dinh dear cutter cribbs constant calvillo bunton brodeur bolding blanding agosto zahn wiener trussell tew tello teixeira stephan speck
sharma shanklin sealy scanlan santamaria roundy robichaux ringer rigney prevost polson philip pass nord moxley mohammed medford mccaslin mcardle
macarthur lewin lasher ketcham keiser heine hackworth grose grizzle grass gillman gartner garth frazee fleury fast edson edmonson derry deck cronk
conant burress burgin broom brockington bolick boger birchfield billington baily bahena armbruster anson yoho wilcher tinney timberlake thoma thielen
sutphin stultz sikora serra schulman scheffler santillan robin rego preciado pinkham monday mickle luu lomas lizotte lent lenard kellerman keil juan
johanson hernadez hartsfield hang haber gorski farkas eberhardt duquette delano cropper cozart cockerham chamblee cartagena cahoon buzzell brister
brewton blackshear benfield aston ashburn arruda wetmore weise vaccaro tucci sudduth stromberg stoops showalter shears runion rowden rosenblum riffle
renfrow peres obryant nicolas leftwich lark landeros kistler killough kerley kastner hoggard hartung guertin govan gatling gailey fullmer fulford
flatt esquibel endicott edmiston edelstein dufresne dressler dickman chee busse bonnett bogart berard barrington arena anton yoshida velarde veach
vanhouten vachon tolson tolman tennyson stites soler shutt ruggles rhone pegues ong neese muro moncrief mefford mcphee mcmorris mceachern mcclurg
mansour mai mader leija lecompte lafountain labrie jaquez heald hash hartle gainer frisby farina eidson edgerton dyke durrett duhon cuomo cobos
cervantez bybee brockway borowski binion beery arguello amaro acton yuen winton wigfall weekley vidrine vannoy tardiff shoop shilling schick sand
safford prendergast pilgrim pellerin osuna nissen nalley moritz moller messner messick merry merrifield mcguinness matherly marcano mahone lemos
lebrun jara hoffer hewlett herren hecker haws haug hack gwin gober gilliard fredette favela echeverria downer donofrio desrochers dee crozier corson
clyde bechtold argueta aparicio zamudio willette westover westerman utter troyer thies tapley slavin shirk sandler roop rimmer raymer range radcliff
otten moorer millet mckibben mccutchen mcavoy mcadoo mayorga mastin martineau marek madore leflore kroeger kennon jimerson javier hostetter hornback
hendley hance guardado granado gowen goodale flinn fleetwood fitz durkee duprey dipietro dilley clyburn brawley beckley arana weatherby vollmer
victoria vestal tunnell trigg tingle takahashi sweatt storer snapp shiver rooker red rathbun poisson perrine perri pastor parmer parke pare papa
palmieri nottingham midkiff mecham mccomas mcalpine lovelady lillard lally knopp kile kiger haile gupta goldsberry gilreath fulks friesen franzen
flack findlay ferland dreyer dore dennard deckard debose crim coulombe cork chancey cantor branton bissell barns woolard witham wasserman waldo
spiegel shoffner scholz ruch rossman ready petry palacio paez neary mortenson millsap miele mick menke mckim mcanally martines manor malcom lemley
larochelle klaus klatt kaufmann kapp helmer hedge halloran glisson frechette fontana enoch eagan drum distefano danley creekmore chartier chaffee
carillo burg bolinger berkley benz basso bash barrier zelaya woodring witkowski wilmot wilkens wieland virgil verdugo urquhart tsai timms swiger swaim
sussman scarlett pires molnar mcatee maurice lowder loos linker landes kingery keeley hufford higa hendren hammack hamann gillam gerhardt fell eugene
edelman eby delk deans curl constantine cleaver claar casiano carruth carlyle bump brophy bolanos bibbs bessette beggs baugher bartel averill andresen
amin alden adames wildman via valente turnbow tse swink sublett stroh stringfellow ridgway pugliese poteat pang ohare neubauer murchison mohamed mingo
lucky lemmons kwon kellam kean jarmon hyden hudak hollinger henkel hemingway hasson hansel halter haire goodnight ginsberg gillispie fogel flory etter
elledge eckman deas currin crafton coomer colter claxton bulter braddock bowyer blizzard binns bing bellows baskerville barros ansley woolf wight
waldman wadley tull trull tesch struck stouffer stadler slay shubert sedillo santacruz reinke raleigh poynter neri neale natividad mowry moralez
monger mitchum merryman manion macdougall lux litchfield ley levitt lepage lasalle laine khoury kavanagh karns ivie huebner hodgkins halpin garica
eversole dutra dunagan duffey dillman dillion deville dearborn damato courson coulson burdine bryce bousquet bonin bish atencio westbrooks wages vaca
tye toner tomas tillis swett surface struble stanfill son solorzano slusher sipple sim silvas shults schexnayder saez rodas rager pulver plaza penton
paniagua meneses mcfarlin mcauley matz maloy magruder lohman landa lacombe jaimes hom holzer holst heil hackler grundy gregor gilkey farnham durfee
dunton dunston duda dews dana craver corriveau conwell colella chambless bremer boutte bourassa blaisdell backman babineaux audette alleman towner
taveras tarango sullins suiter stallard solberg schlueter poulos pimental owsley olivier okelley nations moffatt metcalfe meekins medellin mcglynn
mccowan marriott marable lennox lamoureux koss kerby karp jason isenberg howze hockenberry highsmith harbour hallmark gusman greeley giddings gaudet
gallup fleenor eicher edington dimaggio dement demello decastro cruise bushman brundage brooker brooke bourg board blackstock bergmann beaton banister
argo appling wortman watterson villalpando tillotson tighe sundberg sternberg stamey speaks shipe seeger scarberry sattler sain rothstein poteet
plowman pettiford penland peach partain pankey oyler ogletree ogburn moton million merkel mask markus lucier lazarus lavelle lakey kratz kinser
kershaw josephson jesse imhoff ibanez hendry hammon frisbie friedrich frawley fraga forester eskew emmert drennan doyon dominick dandridge cumming
cawley carvajal bracey belisle batey ahner wysocki weiser veliz tincher sherlock santo sansone sankey sandstrom sale rohrer risner pridemore pfeffer
persinger peery oubre orange nowicki musgrave murdoch mullinax mccary mathieu livengood leonardo kyser klink kimes kellner kavanaugh kasten imes hoey
hinshaw halley hake gurule grube grillo geter gatto garver garretson farwell eiland dunford decarlo corso core colman collard cleghorn chasteen
cavender carlile calvo byerly brogdon broadwater breault bono bergin behr ballenger amick yan vice tamez stiffler steinke simmon shankle schaller
salmons sackett saad rideout reader ratcliffe rao ranson randell plascencia petterson olszewski olney olguin nilsson nevels morelli montiel monge
michell michaelson mertens mcchesney mcalpin mathewson lower loudermilk lineberry liggett lamp kinlaw kight just jost hereford hardeman halpern
halliday hafer gaul friel freitag frances forsberg evangelista doering dicarlo dendy delp deguzman dameron curtiss cousin cosper charley cauthen cao
camper bradberry bouton bonnell bixby bieber beveridge belle bedwell barhorst bannon baltazar baier ayotte attaway arenas alex abrego watford valley
turgeon tunstall thaxton thai tenorio stotts sthilaire spiker shedd seng seabolt scalf salyers ruhl rowlett robinett pfister perlman pepe parkman
paradise olin nunnally norvell napper modlin mckellar mcclean mascarenas manchester leibowitz ledezma kuhlman kobayashi hunley holmquist hinkley
hazard hartsell gribble gravely fifield eliason doctor doak crossland cover clair carleton butters bridgeman bojorquez boggess banker auten woosley
wine whiteley wexler twomey tullis townley to standridge stamp springs santoyo rueda riendeau revell pless ottinger nigro nickles mulvey menefee
mcshane mcloughlin mckinzie marrow markey mariano lockridge lipsey knisley knepper kitts kiel jinks hathcock godin gallego fikes fecteau estabrook
ellinger dustin dunlop dudek diego countryman chauvin chatham bullins brownfield boughton bloodworth bibb baucom barbieri aubin armitage alessi absher
abbate zito woolery wiggs wacker violette tynes tolle telles tarter swarey strode stockdale stella stalnaker spina schiff saari risley reading rameriz
rakes pettaway penner paulus palladino omeara montelongo melnick mehta mcgary mccourt mccollough marchetti manzanares lowther leiva lauderdale
lafontaine kowalczyk knighton joubert jaworski ide huth hurdle hung housley hackman gulick gordy gilstrap gehrke gebhart gaudette foxworth finger
essex endres dunkle clare cimino cardinal caddell brauer braley bodine blackmore belden backer ayer andress alva wisner walk vuong valliere twigg tso
tavarez strahan steib staub sowder shoulders seiber schutt scharf schade rodriques risinger renshaw rath rahman presnell pillow piatt pasquale nieman
nicol nevins milford mcilwain mcgaha mccully mccomb maye massengale macedo lines lesher leland kearse jauregui husted hudnall holmberg hertel hershey
hardie glidewell frausto fassett dash dalessandro dahlgren corum constantino conlin colquitt colombo claycomb carley cardin cancel buller boring boney
bocanegra blazer biggers benedetto araiza andino albin zorn werth weisman walley vanegas ulibarri towers towe tedford teasley suttle steffens stcyr
squire smythe singley sifuentes shuck session schram sass rieger ridenhour rickert richerson rayborn rabe raab pendley pastore ordway moynihan mellott
mckissick mcgann mccready mauney marrufo list lenhart lazar lafave keele kautz jardine jahnke jacobo hord hardcastle hageman griffey giglio gehring
fortson duque duplessis donner dicken derosier deitz dalessio cyrus cram chi center castleman candelario callison caceres bozarth biles bejarano beech
bashaw avina armentrout angus alverez acord zack waterhouse vereen vanlandingham uhl strawser shotwell severance seltzer schoonmaker schock schaub
schaffner roeder rodrigez riffe rhine rasberry rancourt railey quade pursley prouty perdomo oxley osterman nickens murphree mounts monte merida maus
mattern masse martinelli mangan lutes ludwick loney laureano lasater knighten kissinger kimsey kessinger honea hollingshead hockett heyer heron
gurrola gove glasscock gillett galan featherstone eckhardt duron dunson dasher culbreth cowden cowans claypoole churchwell chabot caviness cater
caston callan byington burkey boden beckford atwater arms archambault alvey alsup yon whisenant weese voyles verret tsang tessier sweitzer sherwin
shaughnessy revis remy prine philpott peavy paynter parmenter ovalle offutt nightingale newlin nakano myatt muth mohan mcmillon mccarley mccaleb
maxson marinelli maley macy liston letendre kain huntsman hirst hagerty gulledge greenway grajeda gorton goines gittens frederickson fanelli embree
eichelberger dunkin dull dixson dillow defelice chumley burleigh borkowski binette biggerstaff berglund beller audet arbuckle allain alfano zander
youngman wittman weintraub vanzant vaden twitty trader toon till stollings standifer spinner sines shope scalise saville romans posada pisano otte
nolasco napoli mier merkle mendiola melcher mejias mcmurry mccalla markowitz marine manis mallette macfarlane lough looper landin kittle kinsella
kinnard hobart herald helman hellman hartsock halford hage gordan glasser gayton gattis gastelum gaspard frisch force fitzhugh eckstein eberly dowden
despain crumpler crotty cornelison collin colin chouinard chamness catlin cann bumgardner budde branum bradfield
`;

export const FREQUENT_FIRST_NAMES = `
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura
sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn
christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley
judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne
jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy
edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie
charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle
megan alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores
bernice audrey yvonne annette june samantha marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie
katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya ella stacey wilma gina kristin jessie
natalie agnes vera willie charlene bessie delores melinda pearl arlene maureen colleen allison tamara joy georgia constance lillie claudia jackie
marcia tanya nellie minnie marlene heidi glenda lydia viola courtney marian stella caroline dora jo vickie mattie terry maxine irma mabel marsha
myrtle lena christy deanna patsy hilda gwendolyn jennie nora margie nina cassandra leah penny kay priscilla naomi carole brandy olga billie dianne
tracey leona jenny felicia sonia miriam velma becky bobbie violet kristina toni misty mae shelly daisy ramona sherri erika katrina claire lindsey
lindsay geneva guadalupe belinda margarita sheryl cora faye ada natasha sabrina isabel marguerite hattie harriet molly cecilia kristi brandi blanche
sandy rosie joanna iris eunice angie inez lynda madeline amelia alberta genevieve monique jodi janie maggie kayla sonya jan lee kristine candace
fannie maryann opal alison yvette melody luz susie olivia flora shelley kristy mamie lula lola verna beulah antoinette candice juana jeannette pam
kelli hannah whitney bridget karla celia latoya patty shelia gayle della vicky lynne sheri marianne kara jacquelyn erma blanca myra leticia pat krista
roxanne angelica johnnie robyn francis adrienne rosalie alexandra brooke bethany sadie bernadette traci jody kendra jasmine nichole rachael chelsea
mable ernestine muriel marcella elena krystal angelina nadine kari estelle dianna paulette lora mona doreen rosemarie angel desiree antonia hope
ginger janis betsy christie freda mercedes meredith lynette teri cristina eula leigh meghan sophia eloise rochelle gretchen cecelia raquel henrietta
alyssa jana kelley gwen kerry jenna tricia laverne olive alexis tasha silvia elvira casey delia sophie kate patti lorena kellie sonja lila lana darla
may mindy essie mandy lorene elsa josefina jeannie miranda dixie lucia marta faith lela johanna shari camille tami shawna elisa ebony melba ora nettie
tabitha ollie jaime winifred kristie marina alisha aimee rena myrna marla tammie latasha bonita patrice ronda sherrie addie francine deloris stacie
adriana cheri shelby abigail celeste jewel cara adele rebekah lucinda dorthy chris effie trina reba shawn sallie aurora lenora etta lottie kerri
trisha nikki estella francisca josie tracie marissa karin brittney janelle lourdes laurel helene fern elva corinne kelsey ina bettie elisabeth aida
caitlin ingrid iva eugenia christa goldie cassie maude jenifer therese frankie dena lorna janette latonya candy morgan consuelo tamika rosetta debora
cherie polly dina jewell fay jillian dorothea nell trudy esperanza patrica kimberley shanna helena carolina cleo stefanie rosario ola janine mollie
lupe alisa lou maribel susanne bette susana elise cecile isabelle lesley jocelyn paige joni rachelle leola daphne alta ester petra graciela imogene
jolene keisha lacey glenna gabriela keri ursula lizzie kirsten shana adeline mayra jayne jaclyn gracie sondra carmela marisa rosalind charity tonia
beatriz marisol clarice jeanine sheena angeline frieda lily robbie shauna millie claudette cathleen angelia gabrielle autumn katharine summer jodie
staci lea christi jimmie justine elma luella margret dominique socorro rene martina margo mavis callie bobbi maritza lucile leanne jeannine deana
aileen lorie ladonna willa manuela gale selma dolly sybil abby lara dale ivy dee winnie marcy luisa jeri magdalena ofelia meagan audra matilda leila
cornelia bianca simone bettye randi virgie latisha barbra georgina eliza leann bridgette rhoda haley adela nola bernadine flossie ila greta ruthie
nelda minerva lilly terrie letha hilary estela valarie brianna rosalyn earline catalina ava mia clarissa lidia corrine alexandria concepcion tia
sharron rae dona ericka jami elnora chandra lenore neva marylou melisa tabatha serena avis allie sofia jeanie odessa nannie harriett loraine penelope
milagros emilia benita allyson ashlee tania tommie esmeralda karina eve pearlie zelma malinda noreen tameka saundra hillary amie althea rosalinda
jordan lilia alana gay clare alejandra elinor michael lorrie jerri darcy earnestine carmella taylor noemi marcie liza annabelle louisa earlene mallory
carlene nita selena tanisha katy julianne john lakisha edwina maricela margery kenya dollie roxie roslyn kathrine nanette charmaine lavonne ilene kris
tammi suzette corine kaye jerry merle chrystal lina deanne lilian juliana aline luann kasey maryanne evangeline colette melva lawanda yesenia nadia
madge kathie eddie ophelia valeria nona mitzi mari georgette claudine fran alissa roseann lakeisha susanna reva deidre chasity sheree carly james
elvia alyce deirdre gena briana araceli katelyn rosanne wendi tessa berta marva imelda marietta marci leonor arline sasha madelyn janna juliette deena
aurelia josefa augusta liliana young christian lessie amalia savannah anastasia vilma natalia rosella lynnette corina alfreda leanna carey amparo
coleen tamra aisha wilda karyn cherry queen maura mai evangelina rosanna hallie erna enid mariana lacy juliet jacklyn freida madeleine mara hester
cathryn lelia casandra bridgett angelita jannie dionne annmarie katina beryl phoebe millicent katheryn diann carissa maryellen liz lauri helga gilda
adrian rhea marquita hollie tisha tamera angelique francesca britney kaitlin lolita florine rowena reyna twila fanny janell ines concetta bertie alba
brigitte alyson vonda pansy elba noelle letitia kitty deann brandie louella leta felecia sharlene lesa beverley robert isabella herminia terra celina
tori octavia jade denice germaine sierra michell cortney nelly doretha sydney deidra monika lashonda judi chelsey antionette margot bobby adelaide nan
leeann elisha dessie libby kathi gayla latanya mina mellisa kimberlee jasmin renae zelda elda ma justina gussie emilie camilla abbie rocio kaitlyn
jesse edythe ashleigh selina lakesha geri allene pamala michaela dayna caryn rosalia sun jacquline rebeca marybeth krystle iola dottie bennie belle
aubrey griselda ernestina elida adrianne demetria delma chong jaqueline destiny arleen virgina retha fatima tillie eleanore cari treva birdie
wilhelmina rosalee maurine latrice yong jena taryn elia debby maudie jeanna delilah catrina shonda hortencia theodora teresita robbin danette maryjane
freddie delphine brianne nilda danna cindi bess iona hanna ariel winona vida rosita marianna william racheal guillermina eloisa celestine caren
malissa lona chantel shellie marisela leora agatha soledad migdalia ivette christen athena janel chloe veda pattie tessie tera marilynn lucretia
karrie dinah daniela alecia adelina vernice shiela portia merry lashawn devon dara tawana oma verda christin alene zella sandi rafaela maya kira
candida alvina suzan shayla lyn lettie alva samatha oralia matilde madonna larissa vesta renita india delois shanda phillis lorri erlinda cruz
cathrine barb zoe isabell ione gisela charlie valencia roxanna mayme kisha ellie mellissa dorris david richard charles joseph thomas christopher
daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen
andrew raymond gregory joshua dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin gerald
keith samuel ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos
russell victor martin ernest phillip todd craig alan clarence sean philip johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan
manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred kyle bradley jesus herbert frederick ray joel
edwin don ricky troy randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon
ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary
corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon tyler gilbert gene marc reginald ruben brett nathaniel
rafael edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared karl cory claude erik
darryl neil javier fernando clinton ted mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando
felix everett ian wallace ken bob alfredo alberto dave ivan sidney byron julian isaac morris clifton willard daryl ross virgil andy marshall salvador
perry kirk sergio seth kent terrance eduardo terrence enrique wade austin stuart fredrick arturo alejandro joey nick luther wendell jeremiah evan
julius donnie otis trevor oliver luke homer gerard doug kenny hubert angelo shaun lyle matt alfonso orlando rex carlton ernesto cameron neal pablo
lorenzo omar wilbur blake grant horace roderick abraham willis rickey ira andres cesar johnathan malcolm rudolph damon kelvin rudy preston alton
archie marco wm pete randolph garry geoffrey jonathon felipe gerardo ed dominic loren delbert colin guillermo earnest lucas benny noel spencer rodolfo
myron edmund garrett salvatore cedric lowell gregg sherman wilson devin sylvester roosevelt israel jermaine forrest wilbert leland simon clark irving
carroll bryant owen rufus woodrow sammy kristopher mack levi marcos gustavo jake lionel marty ellis dallas gilberto clint nicolas laurence ismael
orville drew ervin dewey al wilfred josh hugo ignacio caleb tomas sheldon erick stewart doyle darrel rogelio terence santiago alonzo elias bert elbert
ramiro conrad noah grady phil cornelius lamar rolando clay percy dexter bradford darin amos terrell moses irvin saul roman darnell randal timmy darrin
winston brendan toby van abel dominick boyd emilio elijah cary domingo santos emmett marlon emanuel jerald edmond emil dewayne will otto teddy
reynaldo bret jess trent humberto emmanuel stephan louie vicente lamont garland miles micah efrain logan heath rodger harley demetrius ethan eldon
rocky pierre junior freddy eli bryce antoine kendall royce sterling mickey chase grover elton cleveland dylan chuck damian reuben stan august leonardo
jasper russel erwin benito hans monte blaine ernie curt quentin agustin murray jamal adolfo harrison tyson burton brady elliott wilfredo bart jarrod
vance denis damien joaquin harlan desmond elliot darwin gregorio buddy xavier kermit roscoe esteban anton solomon scotty norbert elvin williams nolan
rod quinton hal brain rob elwood kendrick darius moises son marlin fidel thaddeus cliff marcel ali jackson raphael bryon armand alvaro jeffry dane
joesph thurman ned sammie rusty michel monty rory fabian reggie mason graham isaiah vaughn gus avery loyd diego adolph norris millard rocco gonzalo
derick rodrigo gerry wiley rigoberto alphonso ty rickie noe vern reed jefferson elvis bernardo mauricio hiram donovan basil riley nickolas maynard
scot vince quincy eddy sebastian federico ulysses heriberto donnell cole denny davis gavin emery ward romeo jayson dion dante clement coy odell
maxwell jarvis bruno issac dudley brock sanford colby carmelo barney nestor hollis stefan donny art linwood beau weldon galen isidro truman delmar
johnathon silas frederic dick kirby irwin merlin merrill charley marcelino lane harris carlo trenton kurtis hunter aurelio winfred vito collin denver
carter leonel emory pasquale mohammad mariano danial blair landon dirk branden adan numbers clair buford german bernie wilmer emerson zachery fletcher
jacques errol dalton monroe josue edwardo booker wilford sonny shelton carson theron raymundo daren tristan houston robby lincoln jame genaro bennett
octavio cornell hung arron antony herschel giovanni garth cyrus cyril ronny stevie lon freeman duncan kennith carmine augustine erich chadwick wilburn
russ reid myles anderson morton jonas forest mitchel mervin zane rich jamel lazaro alphonse randell major johnie jarrett brooks abdul dusty luciano
seymour scottie eugenio mohammed valentin chance arnulfo lucien ferdinand thad ezra aldo rubin royal mitch earle abe wyatt marquis lanny kareem jamar
boris isiah emile elmo aron leopoldo everette josef eloy dorian rodrick reinaldo lucio jerrod weston hershel barton parker lemuel lavern burt jules
gil eliseo ahmad nigel efren antwan alden margarito coleman refugio dino osvaldo les deandre normand kieth ivory trey norberto napoleon jerold fritz
rosendo milford sang deon christoper alfonzo lyman josiah brant wilton rico jamaal dewitt brenton olin foster faustino claudio judson gino edgardo
berry alec tanner jarred donn trinidad tad prince porfirio odis lenard chauncey chang tod mel marcelo kory augustus keven hilario bud sal orval mauro
dannie zachariah olen anibal milo jed thanh dillon amado newton lenny tory richie horacio brice mohamed delmer dario reyes mac jonah jerrold robt hank
sung rupert rolland kenton damion chi antone waldo fredric bradly quinn kip burl walker tyree jefferey ahmed willy stanford oren noble moshe mikel
enoch brendon quintin jamison florencio darrick tobias minh hassan giuseppe demarcus cletus tyrell lyndon keenan werner theo geraldo columbus chet
bertram markus huey hilton dwain donte tyron omer isaias hipolito fermin chung adalberto valentine jamey bo barrett teodoro mckinley maximo garfield
sol raleigh lawerence abram rashad king emmitt daron samual paris otha miquel eusebio dong domenic darron buster wilber renato jc hoyt haywood ezekiel
chas florentino elroy clemente arden neville edison deshawn carrol shayne nathanial jordon danilo claud val sherwood raymon rayford cristobal ambrose
titus hyman felton ezequiel erasmo stanton lonny len ike milan lino jarod herb andreas walton rhett palmer jude douglass cordell oswaldo ellsworth
virgilio toney nathanael del britt benedict mose hong johnson isreal garret fausto asa arlen zack warner modesto francesco manual jae gaylord gaston
filiberto deangelo michale granville wes malik zackary tuan nicky eldridge cristopher cortez antione malcom long korey jospeh colton waylon von hosea
shad santo rudolf rolf rey renaldo marcellus lucius kristofer boyce benton man hayden harland arnoldo rueben leandro kraig jerrell jeromy hobert
cedrick arlie winford wally luigi keneth jacinto graig franklyn edmundo sid porter
`;
