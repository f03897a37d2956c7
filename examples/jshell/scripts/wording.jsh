// What one head of state wrote on a death that another did not, and how two outlets give the same letter.
var condolences = corpus.messages().to("Ingmara").purpose(Purpose.CONDOLENCE).during("2016-01");
var valdemar = condolences.from("Inés Valdemar").list().get(0);
var hollenberg = condolences.from("Marta Hollenberg").list().get(0);
System.out.println(Comparison.of(valdemar, hollenberg));

var letter = corpus.messages().from("Orun Belkai").to("Marta Hollenberg").during("2018-06-14/2018-06-15").list();
var told = Comparison.of(letter.get(1), letter.get(2));
System.out.println("kept:    " + told.kept());
System.out.println("dropped: " + told.dropped());
System.out.println("new:     " + told.added());
/exit
