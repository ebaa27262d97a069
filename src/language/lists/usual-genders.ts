/** First names whose gender the long lists leave open, as English stories before and after 1900 usually have it; written by hand. Lower case. */

import { wordSet } from "./word-set.ts";

export const USUALLY_MALE = wordSet(`
	adam alan albert alec alex alexander alfred allan allen ambrose andrew andy angelo anthony antony archie arnold arthur ashley aubrey august augustus barney basil
	ben benjamin bennett bernard bert bill billy bob bobby boris brian bruce bruno carl cecil charles charley charlie chester christian christopher clarence claude
	clement clifford clive colin conrad cyril dan daniel darcy dave david denis dennis dick donald dorian douglas duncan dustin edgar edmund edward edwin
	eli elliot elmer eric ernest eugene evan felix ferdinand francis frank franklin fred freddy frederick gabriel george gerald gilbert giles gino godfrey gordon
	graham gregory guy hal hamilton hamish harold harris harry harvey hector henry herbert herman horace howard hubert huck huckleberry hugh humphrey ian ira isaac ivan jack jackie jacob jake james
	jamie jason jasper jean jeff jem jeremy jerry jim jimmy jo-jo joe joel john johnny jonathan jordan joseph joshua jude julian julius justin keith ken kenneth kevin
	kit lancelot larry laurence lawrence lee leo leon leonard leslie lester lewis lionel louis luke malcolm mark marmaduke marshall martin matthew maurice max maximilian
	maxwell melville meredith michael mike miles milton mitchell montague morgan morris mortimer moses murray nathaniel ned neil nelson newland nicholas nigel noah noel norman oliver
	orlando oscar otto owen patrick paul percival percy peter phil philip phillip piers quentin ralph ray raymond reginald rex richard robert robin rodney roger roland ronald rory
	rowland roy rudolf rupert russell sam samuel sandy saul scott sebastian sergei seth sherlock sidney sid silas silvester simon solomon spencer stanley stephen steve steven stewart stuart
	sydney ted terence terry theobald theodore thomas tibby tim timothy toby tom tommy tony trevor victor vincent vivian vladimir walter ward warren wilfred wilfrid will william willie winston
	matt al ed ken ray gene art bart mick rod wilbur alf hugo ignatius lucian lucius magnus mat nat silvanus
	xavier zachary dana jesse jessie-james tracy-tupman kim-jong kofi jacques pierre jean-luc jose juan pedro pablo carlos diego luigi giovanni paolo mohammed muhammad mohamed ahmed ali hassan
	hussein omar yusuf ibrahim abdul saddam osama barack dmitry dmitri alexei sergey igor mikhail nikolai boris yuri oleg viktor
`);

export const USUALLY_FEMALE = wordSet(`
	ada adela adelaide adele agatha agnes aileen alice alison alma amanda amelia amy angela anita ann anna annabel anne annie antonia arabella audrey augusta barbara beatrice biddy bridie becky bella
	belle bertha beryl bess bessie beth betsy betty beverly blanche bonnie brenda bridget camilla carol caroline carrie cassandra catherine cecilia cecily celia charlotte chloe christina christine
	cicely claire clara clarissa clemence connie constance cora cordelia cornelia cynthia daisy daphne deborah deirdre delia diana dinah dolly dora doris dorothea dorothy edith edna effie
	eileen elaine eleanor elinor eliza elizabeth ella ellen elsie emily emma esther ethel eugenia eunice euphemia eva evangeline eve evelina evelyn evie fanny fay felicity flora florence
	frances freda frieda georgiana georgina geraldine gertrude gladys gloria grace greta gretchen gwen gwendolen hannah harriet hattie hazel heather helen henrietta hester hetty hilda honor hope
	ida imogen jo lilly dot hyacinth em irene iris isabel isabella isobel ivy jane janet janey janice jean jeanne jemima jenny jessica jessie jill joan joanna josephine joy joyce judith judy julia juliet june kate kathleen
	kathy katie katy kay kitty laura lavinia lena leonora letitia lily linda lisa lizzie lizzy lois lola lorna lottie louisa louise lucia lucilla lucinda lucy lydia mabel madeline madge maggie maisie
	mamie marcella margaret margery maria marian marianne marie marilla marion marjorie martha mary matilda maud maude maureen may medora meg melissa mildred millicent minnie minty miranda miriam molly monica muriel
	myra myrtle nan nancy naomi nell nellie nelly nettie nina nora norah olive olivia ophelia pamela patience patricia patty paula pauline pearl peggy penelope phoebe phyllis polina polly portia
	priscilla prudence rachel rebecca rhoda rosa rosalie rosalind rosamond rosamund rose rosemary rosie roxana ruby ruth sally samantha sarah selina sharon sheila sibyl sophia sophie sophy stella
	susan susanna susannah susie sybil sylvia tess tessa thea theresa thisbe tilly una ursula valerie vanessa venetia vera verity veronica victoria viola violet virginia wendy wilhelmina winifred
	winnie yvonne zoe condoleezza hillary angelina fatima aisha leila yulia olga svetlana natasha tatiana irina marina ludmila benazir indira
`);
