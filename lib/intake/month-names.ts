/**
 * The months as dates name them, short and long, January first: English, Danish, Swedish, Norwegian, Finnish, German, and
 * the languages other exports come in most (French, Spanish, Italian, Portuguese, Dutch, Polish).
 */
const NAMES = [
	"jan january januar januari tammi tammikuu tammikuuta jän jänner janv janvier ene enero gen gennaio janeiro sty stycznia styczeń",
	"feb february februar februari helmi helmikuu helmikuuta febr févr février febrero febbraio fev fevereiro lut lutego luty",
	"mar march marts mars maalis maaliskuu maaliskuuta mär märz mrz marzo mrt maart março marca marzec",
	"apr april huhti huhtikuu huhtikuuta avr avril abr abril aprile kwi kwietnia kwiecień",
	"may maj mai touko toukokuu toukokuuta mayo mag maggio maio mei maja",
	"jun june juni kesä kesäkuu kesäkuuta juin junio giu giugno junho cze czerwca czerwiec",
	"jul july juli heinä heinäkuu heinäkuuta juil juillet julio lug luglio julho lip lipca lipiec",
	"aug august augusti elo elokuu elokuuta août aoû ago agosto augustus sie sierpnia sierpień",
	"sep sept september syys syyskuu syyskuuta septembre septiembre set settembre setembro wrz września wrzesień",
	"oct october okt oktober loka lokakuu lokakuuta octobre octubre ott ottobre out outubro paź października październik",
	"nov november marras marraskuu marraskuuta novembre noviembre novembro lis listopada listopad",
	"dec december des desember joulu joulukuu joulukuuta dez dezember déc décembre dic diciembre dicembre dezembro gru grudnia grudzień",
];

const MONTHS = new Map(
	NAMES.flatMap((names, at) =>
		names.split(" ").map((name) => [name, at + 1] as const),
	),
);

/** The month (1 to 12) a word names, short or long; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
	return MONTHS.get(word.normalize("NFC").toLowerCase());
}
