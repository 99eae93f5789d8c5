//! Given names that are common where our languages are spoken. One of them is evidence that capitals are a person and
//! no topic; that one is missing says nothing. Names that are as well a city, or a word that titles begin with, are
//! left out. It must not know where in a text a name may stand.

use std::collections::HashSet;
use std::sync::LazyLock;

static GIVEN: LazyLock<HashSet<&str>> = LazyLock::new(|| NAMES.split_whitespace().collect());

/// Whether a word, as a slug has it, is a given name; of a double name the first part counts.
pub(in crate::import) fn is_given(word: &str) -> bool {
    GIVEN.contains(word) || word.split_once('-').is_some_and(|(first, _)| GIVEN.contains(first))
}

const NAMES: &str = "
aaron abdel abdou abdul abdullah abigail abraham adam adele adelina ademir adil adrian adriana adriano adrien agathe
agnes agustin ahmad ahmed aicha aida ainhoa aisha aitana aitor aki akira alain alan alba albert alberto aldo alejandra
alejandro alessandra alessandro alex alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alina
aline alison allison alma alonso alvaro amadou amal amanda amandine amara ambroise amelia amelie amina aminata amir amit
amy ana anabel anais anastasia andre andrea andreas andree andreia andres andrew andy anette angel angela angelica
angelina angelique angus anita anja ann anna annabelle anne annette annick annie anouk anselmo anthony antoine
antoinette anton antonella antonia antonio antony anya aparecida arantxa archie ariane arjun arnaud arnold artur
arturo asha ashley astrid audrey augusto aurelia aurelie aurelien aurora axel ayse barbara baptiste bastien
beatrice beatriz begona belen ben benedicte benedita benedito benjamin benoit bernadette bernard bernardo bert bertrand
beth bettina betty bia bianca bill birgit bjorn blanca bob bogdan boris brad brandon brenda brendan breno brian brigitte
bruce bruna bruno bryan caio camila camille carina carl carla carlo carlos carmen carole caroline cassandra catalina
catarina catherine cathy cecile cecilia cedric celestino celia celine cesar chantal charles charlie charlotte cheikh
chiara chloe chris christelle christiane christina christine christoph christophe christopher cicero cindy claire clara
clarice clarisse claude claudia claudine claudio clemence clement cleide colette colin colleen conceicao conchita
constance consuelo corinne cornelia craig cristian cristiana cristiano cristina cynthia cyril daisuke dalva damien
daniel daniela daniele danielle danilo danny dario dave david deborah debora delphine denis denise dennis derek diana
diane didier diego dieter dimitri dina dolores domingo dominic dominique donald donna dora doris doug douglas duarte
dulce dylan ebony edgar edith edmond edmundo edouard eduarda eduardo edward edwin eileen elaine elena eleonora eli elia
eliana elias elif elisa elisabete elisabeth elisabetta elise eliza elizabeth ella ellen elodie elsa elvira emeline emil
emile emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique enzo eric erica erich erik erika ernest ernesto
erwan erwin esteban estelle ester esteve esther estrella etienne eugene eugenia eugenio eunice eva evan eve evelyn
evelyne ezequiel fabian fabiana fabiano fabien fabienne fabio fabrice fabricio fanny farah farid fatima fatou fatoumata
federica federico felicia felicite felipe felix femi ferdinand fernanda fernando filipa filipe finn fiona flavia flavio
flora florencia florent florian fran franca francesca francesco francine francis francisca francisco franck franco
francois francoise frank franz fred frederic frederica frederico frederique frida friedrich gabriel gabriela gabriele
gabrielle gael gaelle gareth gary gaspard gaston gavin genevieve geoff geoffrey george georges georgina gerald geraldine
gerard gerardo gerhard germaine gerson ghislaine gilbert gilberto gilles gillian gina giovanna giovanni gisela gisele
giulia giuseppe gladys glauber glen gloria gonzalo gordon grace graciela graham greg gregoire gregor gregorio gregory
greta guadalupe guido guilherme guillaume guillermo gunter gustav gustavo gwen habib hakim hamid hamza hanna hannah hans
harold harriet harry hassan heather hector heidi heinrich helder helen helena helene helga helio heloise henri henrietta
henrique henry herbert hermann hernan herve hilary hilda hiroshi hortense hubert hugh hugo humberto iago ian ibrahim ida
ignacio igor ikram iker ilse imane imma immaculada ines inge ingrid inigo inmaculada inaki ioana ira irene irina iris
irma isaac isabel isabela isabella isabelle isaias ishaan isidro ismael ivan ivana ivo ivonne jack jackie jacob
jacqueline jacques jaime jamal james jamie jan jana jane janet janine jaqueline javier jean jeanne jeff jeffrey jen
jennifer jenny jens jeremie jeremy jerome jesse jessica jesus jill jim jimena jimmy joan joana joanna joanne joao
joaquim joaquin joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordi jorge jose josef
josefa josefina joseph josephine josh joshua josiane josue joyce juan juana judith julia julian juliana julie julien
juliette jules julio jurgen justin justine kaito kamal karen karim karin karina karl karla katarina kate katharina katherine
kathleen kathryn kathy katia katie katja keiko keith kelly kemal ken kenji kenneth kevin khadija khalid kirsten klara
klaus kofi koffi kristen kristin kristina kurt kwame kyle kyra laetitia laia lamine lara larissa larry lars latifa laura
laure laurence laurent laurie lea leandro leila leila lena leo leonard leonardo leonie leonor leonora leopold leticia
leyla liam lidia lieve lila lilian liliana lina linda lindsay lino lionel lisa livia liz llorenc loic lola lorena
lorenzo lorraine lou louis louisa louise luc luca lucas lucette lucia luciana luciano lucie lucien lucienne lucile
lucrecia lucy ludivine ludovic ludwig luigi luis luisa luiz luiza lukas luke lydia lydie lynn macarena madeleine mads
magali magda magdalena mahmoud maite malika malte mamadou manfred manon manuel manuela marc marcel marcela marcelle
marcello marcelo marcia marcio marco marcos marcus margaret margarida margarita margaux margot marguerite maria mariam
mariana mariane marianne mariano maribel marie mariette marilia marina mario marion marisa marisol marjorie mark marko
markus marlene marta martha martijn martin martina martine mary maryam maryse mateo mateus mathias mathieu mathilde
matias matilde matteo matthew matthias matthieu maud maureen maurice mauricio mauro max maxime maximilian mayra megan
mehdi mei meike melanie melissa melina michael michaela michel michele micheline michelle miguel miguela mihaela mika
mike mikel milan milena milton mina mireia mireille miriam miroslav moacir mohamed mohammad mohammed moira moises
mokhtar monica monika monique montserrat morgane moritz mounir moussa muriel mustapha mustafa myriam nabil nacho nadege
nadia nadine naima naomi natacha natalia natalie nathalie nathan nadir neil nelson nestor neus nicholas nick nicola
nicolas nicole nicoletta nieves nigel nikolai nils nina noa noe noel noelia noelle noemi nora norbert norma nuno nuria
octavio odette odile ola olav olga olive oliver olivia olivier oluwaseun omar oriane oriol oscar otavio otto oumar
owen pablo paloma pamela paola paolo pascal pascale pascual patricia patrice patricio patrick patrik paul paula paulina
pauline paulo pedro peggy penelope per perrine pete peter petra phil philip philipp philippa philippe phyllis pia pierre
pierrick pieter pietro pilar priscila priscilla priya quentin quim rachel rachid rafael rafaela rafal raimundo rainer
raissa raj rajesh ralf ralph ramon ramona raphael raphaelle raquel rashid raul ravi raymond raymonde rebecca regina
reginald regine regis reinaldo reiner remi remy rena renata renate renato renaud rene renee ricard ricardo riccardo
richard rick rita rob robert roberta roberto robin rocio rodolfo rodolphe rodrigo roger rogerio roland rolf romain
romana romeo romina romulo ronaldo ron ronan ronald rosa rosalia rosalie rosana rosane rosario roseline rosemary roser
roslyn ross roxane ruben rudolf rui rupert russell ruth ryan sabine sabrina salah salima sally salma salvador sam
samantha sami samia samir samira samuel sandra sandrine sanjay sara sarah sascha saskia satoshi scott sean sebastian
sebastiao sebastien selma serena serge sergei sergi sergio severine shannon sharon sheila shirley silvana silvia silvio
simao simon simona simone siobhan sofia sofiane solange sonia sophia sophie soraya souad stacy stan stefan stefania
stefano stella stephan stephane stephanie stephen steve steven stuart sue susan susana susanna susanne suzana suzanne
sven svetlana sylvain sylvia sylviane sylvie tamara tania tara tarek tatiana ted telma teodoro terence teresa terry
thais theo theodore theresa therese thiago thibault thibaut thierry thomas tiago tim timo timothy tina tiziana tobias
toby todd tom tomas tommaso tommy toni tony tracy trevor tunde ugo ulla ulrich ulrike ursula valentin valentina valerie
valeria valerio vanessa vania vera veronica veronique vicent vicente victor vincent vincenzo viola violeta violette
vitor viviana viviane vladimir waldemar walter wanda wang wendy werner wilfried wilhelm william wilma wilson wolfgang
xabier xavi xavier yael yan yann yannick yasmin yasmina yasmine yolanda youssef yuki yusuf yuri yves yvette yvonne
zacarias zahra zineb zoe zoltan
";
